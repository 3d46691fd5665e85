import { methods, type NewStateAnswer, type NewStateForm, type NewStateParams } from '../../../../shared/protocol';
import { workModes } from '../../language/agentStates';
import type { Choice, NewState } from '../../language/newState';
import { request } from '../request';
import { isRecord } from '../userSettings';

/** Answers `seatkeeper/newStateForm`: what there is to choose from for a new state of an open document; null for one that takes none. */
export const newStateForm = request<{ readonly uri: string } | null, NewStateForm | null>({
  type: { method: methods.newStateForm },
  what: 'what a new state needs',
  empty: null,
  async answer({ store, words }, params) {
    const form = (await store.get(String(params?.uri)))?.analysis.newStates?.().form;
    if (!form) return null;
    const told = ({ value, title }: Choice) => ({ value, title: words.of(title) });
    return {
      languages: form.languages.map(told).map(({ value, title }) => ({ tag: value, title })),
      modes: form.modes.map(told),
      reasons: form.reasons,
      icons: form.icons.map(told),
    };
  },
});

/** Answers `seatkeeper/newState`: the edit that adds a state to an open document, or what is wrong with it; null for one that takes none. */
export const newState = request<NewStateParams | null, NewStateAnswer | null>({
  type: { method: methods.newState },
  what: 'a new state',
  empty: null,
  async answer({ store, words }, params) {
    const found = await store.get(String(params?.uri));
    const states = found?.analysis.newStates?.();
    if (!found || !states || !isRecord(params?.state)) return null;
    const result = states.add(readState(params.state));
    if ('problem' in result) return { problem: words.of(result.problem), part: result.part };
    const { edit, message } = result;
    return { offset: edit.range.start, text: edit.newText, version: found.text.version, message: words.of(message) };
  },
});

/** A state as a client sends it: what is missing or of another kind counts as nothing. */
function readState(state: Readonly<Record<string, unknown>>): NewState {
  const texts = Array.isArray(state.texts) ? state.texts.filter(isRecord) : [];
  return {
    id: textOf(state.id),
    texts: texts.map(({ language, menuText, statusText }) => ({
      language: textOf(language),
      menuText: textOf(menuText),
      statusText: textOf(statusText),
    })),
    ready: state.ready === true,
    mode: workModes.find((mode) => mode === state.mode) ?? 'none',
    reason: textOf(state.reason),
    icon: textOf(state.icon),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
