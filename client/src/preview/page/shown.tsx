import type { PageShown } from '../messages';
import type { PreviewWords } from '../words';
import { send } from './editor';
import { IconOf, StandardIcon } from './icon';
import type { PageData } from './pageData';

/** The standard icons of what is built in, by the reserved names (UC Connector 8.0 Deployment Guide, "State ID"). */
const builtInIcons: Readonly<Record<string, string>> = {
  predefReady: 'ready',
  predefPartReady: 'partready',
  predefNotReady: 'notready',
  predefDND: 'dnd',
  predefLoggedOut: 'logout',
  predefOutOfService: 'oos',
};

/** The picture of a state that shows. */
export function ShownIcon({ shown, data }: { readonly shown: PageShown; readonly data: PageData }) {
  if (shown.isBuiltIn) return <StandardIcon name={builtInIcons[shown.id] ?? ''} />;
  return <IconOf icon={shown.state === null ? undefined : data.states[shown.state]?.icon} icons={data.icons} />;
}

/** What a state says in the language that is chosen; of one without texts, what it is called. */
export function textOf({ state, text, title }: PageShown, { states }: PageData): string {
  const known = state === null ? undefined : states[state];
  return known?.status || known?.menu || text || title;
}

/** A state that shows: its picture, and what it says; one of the file leads to its text. */
export function Shown({ shown, data, words }: { readonly shown: PageShown; readonly data: PageData; readonly words: PreviewWords }) {
  const { state } = shown;
  const text = textOf(shown, data);
  return (
    <span class={shown.isBuiltIn ? 'shown built-in' : 'shown'}>
      <ShownIcon shown={shown} data={data} />{' '}
      {state === null ? (
        <span>{text}</span>
      ) : (
        <button type="button" class="link" onClick={() => send({ type: 'show', part: state, of: 'states', focus: false })}>
          {text}
        </button>
      )}
      {shown.title !== text && <span class="id"> {shown.title}</span>}
      {shown.isBuiltIn && <span class="chip">{words.builtIn}</span>}
    </span>
  );
}
