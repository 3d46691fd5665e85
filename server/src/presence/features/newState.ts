import { type Message, say, sayListed } from '../../core/message';
import { insertion } from '../../core/text';
import { DEFAULT_REASON_KEY, workModes } from '../../language/agentStates';
import type { Choice, NewState, NewStateForm, NewStateResult, StateAdder } from '../../language/newState';
import type { DataFiles } from '../../language/surroundings';
import { escapeAttribute } from '../../xml/references';
import { isImplied, type XmlElement } from '../../xml/tree';
import { type AgentPattern, matchedAgents, patternKey } from '../model/agentPattern';
import { iconLocation, offeredIcons } from '../model/iconFiles';
import { standardIcons } from '../model/icons';
import { firstByKey, match, reportsOf, stepsFor } from '../model/matching/match';
import { displayText, escapeText, layoutOfDisplay, leadOf, prefixOf, unitOf } from '../model/newTexts';
import { collapsed, type PresenceFile, type State } from '../model/presenceFile';
import { whyNoStateId } from '../model/stateIds';
import { stateTable } from '../model/texts';
import { isWhole, rangeWithLead } from '../rules/edits';
import { languageNames, supportedLanguages } from '../settings';
import { presenceVocabulary } from '../vocabulary';

/** More reasons, or files, than anybody chooses from. */
const MOST_CHOICES = 200;

/** What can be added to a presence definition. */
export function stateAdder(file: PresenceFile, defaultLanguage: string, data?: DataFiles): StateAdder {
  return {
    get form() {
      return formOf(file, defaultLanguage, data);
    },
    add: (state) => addState(file, state),
  };
}

function formOf(file: PresenceFile, defaultLanguage: string, data: DataFiles | undefined): NewStateForm {
  const agent = presenceVocabulary.elements.get('genesysAgent');
  const icon = presenceVocabulary.elements.get('state')?.attributes.find(({ name }) => name === 'icon');
  const known = agent?.attributes.find(({ name }) => name === 'mode')?.values ?? [];
  const reasons = new Set(matchedAgents(file).flatMap(({ pattern }) => pattern.reason?.code ?? []));
  const own = [...new Set(file.states.flatMap((state) => collapsed(state.icon) || []))].filter((value) => !standardIcons.includes(value));
  const others = (data ? offeredIcons(data) : [])
    .map(iconLocation)
    .filter((value) => !own.includes(value))
    .slice(0, MOST_CHOICES);
  return {
    languages: languagesOf(file, defaultLanguage),
    modes: workModes.map((value) => ({
      value,
      title: sayListed(known.find((mode) => mode.value === value)?.description ?? ''),
    })),
    reasons: [...reasons].filter((code) => code !== '').slice(0, MOST_CHOICES),
    icons: [
      ...(icon?.suggestions ?? []).map(({ value, description }) => ({ value, title: sayListed(description) })),
      ...own.map((value) => ({ value, title: say('In use in this file') })),
      ...others.map((value) => ({ value, title: say('A file beside this one') })),
    ],
  };
}

/** The languages in use that UC Connector supports; one that names the default language only where none is left out. */
function languagesOf(file: PresenceFile, defaultLanguage: string): readonly Choice[] {
  const { languages } = stateTable(file);
  const isUnnamed = languages.includes('') || languages.length === 0;
  const named = languages.filter((tag) => supportedLanguages.includes(tag) && !(isUnnamed && tag === defaultLanguage));
  const name = (tag: string) => sayListed(languageNames[tag] ?? tag);
  const others = named.filter((tag) => tag !== defaultLanguage).map((value) => ({ value, title: name(value) }));
  const first = { value: isUnnamed ? '' : defaultLanguage, title: name(defaultLanguage) };
  return isUnnamed || named.includes(defaultLanguage) ? [first, ...others] : others;
}

function addState(file: PresenceFile, state: NewState): NewStateResult {
  const { id } = state;
  const wrong = whyNoStateId(id);
  if (wrong) return { problem: wrong, part: 'id' };
  const same = file.stateById.get(id);
  if (same)
    return {
      problem: say('The state on line {line} has the id {id} already.', { id, line: file.lineNumber(same.element.startTag.start) }),
      part: 'id',
    };
  if (!state.texts.some(({ menuText, statusText }) => menuText !== '' || statusText !== ''))
    return { problem: say('A state needs a text in one language at least.'), part: 'texts' };
  const pattern = patternOf(file, state);
  const twin = firstByKey(file).get(patternKey(pattern));
  if (twin)
    return {
      problem: say('The state {other}, on line {line}, stands for this agent state already. Choose another mode or reason.', {
        other: twin.state.id ?? '',
        line: file.lineNumber(twin.state.element.startTag.start),
      }),
      part: 'agent',
    };
  return place(file, state, pattern);
}

function patternOf(file: PresenceFile, { ready, mode, reason }: NewState): AgentPattern {
  const code = reason.trim();
  const { key, in: place } = usualReason(file);
  return { ready, mode: ready ? 'none' : mode, reason: code === '' ? undefined : { code, key, in: place } };
}

/** Where the file keeps its reasons: as most of them. */
function usualReason(file: PresenceFile): Pick<NonNullable<AgentPattern['reason']>, 'key' | 'in'> {
  const counts = new Map<string, { count: number; reason: NonNullable<AgentPattern['reason']> }>();
  for (const { pattern } of matchedAgents(file)) {
    if (!pattern.reason) continue;
    const name = `${pattern.reason.in} ${pattern.reason.key}`;
    counts.set(name, { count: (counts.get(name)?.count ?? 0) + 1, reason: pattern.reason });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most ? most.reason : { key: DEFAULT_REASON_KEY, in: undefined };
}

/** Before the first state that would show instead; where there is none, after the last one. */
function place(file: PresenceFile, state: NewState, pattern: AgentPattern): NewStateResult {
  const { root } = file;
  if (!root || isImplied(root) || root.selfClosing || root.name.local !== 'presence') return nowhere();
  const general = reportsOf(pattern)
    .flatMap((reported) => match(file, reported).documentOrder ?? [])
    .sort((a, b) => a.order - b.order)[0];
  const after = general ? undefined : file.states.at(-1);
  const beside = general?.state ?? after;
  if (beside && (beside.element.parent !== root || !isWhole(file, beside.element))) return nowhere();
  const lead = beside ? leadOf(file, beside.element) : lineIn(file, root);
  const offset = general ? rangeWithLead(file, general.state.element).start : (after?.element.end ?? root.startTag.end);
  const element = elementText(file, root, state, pattern, lead, beside);
  const closing = beside || root.endTag?.range.start !== root.startTag.end ? '' : leadOf(file, root) || lineEndOf(file);
  return {
    edit: insertion(offset, lead + element + closing),
    added: { start: offset + lead.length, end: offset + lead.length + element.length },
    message: whereItIs(file, state.id, pattern, general?.state),
  };
}

function nowhere(): NewStateResult {
  return { problem: say('The file is not well-formed where the state would go. Fix its errors first.'), part: 'document' };
}

function whereItIs(file: PresenceFile, id: string, pattern: AgentPattern, general: State | undefined): Message {
  if (!general) return say('The state {id} was inserted after the last state.', { id });
  const isHidden = (order: number) =>
    matchedAgents(file).some(({ order: own, pattern: other }) => own > order && isMoreSpecific(other, pattern));
  const first = matchedAgents(file).find(({ state }) => state === general);
  const values = { id, other: general.id ?? '' };
  return first && isHidden(first.order)
    ? say('The state {id} was inserted before {other}, which would hide it. It is itself more general than a state further down.', values)
    : say('The state {id} was inserted before {other}, which is more general and would hide it.', values);
}

function isMoreSpecific(other: AgentPattern, pattern: AgentPattern): boolean {
  const key = patternKey(pattern);
  return (
    reportsOf(other).some((reported) => stepsFor(reported).some((step) => patternKey(step.pattern) === key)) && patternKey(other) !== key
  );
}

function lineEndOf({ text }: PresenceFile): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** The line end and indentation of what is directly in an element. */
function lineIn(file: PresenceFile, root: XmlElement): string {
  return `${leadOf(file, root) || lineEndOf(file)}${unitOf(file)}`;
}

function elementText(
  file: PresenceFile,
  root: XmlElement,
  state: NewState,
  pattern: AgentPattern,
  lead: string,
  beside: State | undefined,
): string {
  const prefix = prefixOf(root);
  const layout = layoutOfDisplay(file, lead, beside?.displays[0]?.element);
  const displays = state.texts
    .filter(({ menuText, statusText }) => menuText !== '' || statusText !== '')
    .map(({ language, menuText, statusText }) => ({
      language,
      texts: { ...(menuText !== '' && { menuText }), ...(statusText !== '' && { statusText }) },
    }));
  const icon = state.icon === '' ? '' : ` icon="${escapeAttribute(state.icon)}"`;
  return [
    `<${prefix}state id="${escapeAttribute(state.id)}"${icon}>`,
    ...displays.map((display) => layout.lead + displayText(file, root, display, layout)),
    layout.lead + agentText(file, prefix, pattern),
    `${lead === '' ? '' : lead}</${prefix}state>`,
  ].join('');
}

function agentText(file: PresenceFile, prefix: string, { ready, mode, reason }: AgentPattern): string {
  const name = `${prefix}genesysAgent`;
  const tag = `<${name} ready="${ready}"${mode === 'none' ? '' : ` mode="${mode}"`}`;
  if (!reason) return `${tag}/>`;
  const place = reason.in ? ` in="${reason.in}"` : '';
  const key = reason.key === DEFAULT_REASON_KEY ? '' : ` keyname="${escapeAttribute(reason.key)}"`;
  return `${tag}><${prefix}reason${place}${key}>${escapeText(file, reason.code)}</${prefix}reason></${name}>`;
}
