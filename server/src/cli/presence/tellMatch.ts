import { inOneLine } from '../../core/headline';
import { LineIndex } from '../../core/lineIndex';
import { render } from '../../core/message';
import type { ChannelMatch, MatchStep, ReportedState, StateMatch } from '../../language/agentStates';
import type { StorySection } from '../../language/story';
import { jsonWithoutCommands } from '../formats/buildCommands';
import { jsonWithoutControls } from '../formats/visible';
import { storyText } from '../storyText';
import { print, wantsColor, wrapColumns } from '../terminal';
import { type PresenceRequest, readPresence, refuseKind, TROUBLE } from './readPresence';
import { lineOf, nameOf, noteSections, plain, stateData } from './shownState';

/** Prints which state shows for what is reported. Returns the exit status. */
export async function tellMatch(request: PresenceRequest & { readonly reported: ReportedState }): Promise<number> {
  const file = await readPresence(request);
  if (!file) return TROUBLE;
  const match = file.analysis.agentStates?.().match([request.reported]);
  const [channel] = match?.channels ?? [];
  if (!match || !channel) {
    await refuseKind(file);
    return TROUBLE;
  }
  const lines = new LineIndex(file.text);
  if (request.format === 'json') await print(jsonOf(request, match, channel, lines));
  else {
    const sections = [answerSection(channel, lines), stepsSection(channel, lines), ...noteSections([...match.notes, ...channel.notes])];
    await print(storyText({ sections }, wrapColumns(), wantsColor()));
  }
  if (channel.differs) return 3;
  return channel.mostSpecific.isBuiltIn ? 1 : 0;
}

function answerSection({ reported, documentOrder, mostSpecific, differs }: ChannelMatch, lines: LineIndex): StorySection {
  const heading = plain(`Reported: ${render(reported)}`);
  const shown = (state: typeof mostSpecific, when: string) => {
    const line = lineOf(state, lines);
    return { text: plain(`${when}${nameOf(state)}`), ...(line !== undefined && { line }) };
  };
  return {
    heading,
    paragraphs: differs
      ? [
          shown(documentOrder, 'shows if the first match in the file wins: '),
          shown(mostSpecific, 'shows if the most specific match wins: '),
        ]
      : [shown(mostSpecific, 'shows: ')],
  };
}

function stepsSection({ steps, documentOrder, mostSpecific, differs }: ChannelMatch, lines: LineIndex): StorySection {
  const chosen = ({ found }: MatchStep, index: number): string => {
    if (!found) return '';
    const isBest = steps.findIndex((step) => step.found) === index;
    if (!differs) return isBest ? 'shows' : '';
    if (isBest) return 'shows if the most specific match wins';
    return isSame(found, documentOrder) && !isSame(found, mostSpecific) ? 'shows if the first match wins' : '';
  };
  return {
    heading: plain('What is looked for, the most specific first'),
    paragraphs: [],
    table: {
      columns: ['looked for', 'found', 'line', ''].map(plain),
      rows: steps.map((step, index) => [
        step.sought,
        step.found ? step.found.title : '-',
        (step.found && lineOf(step.found, lines)) ?? '',
        chosen(step, index),
      ]),
    },
  };
}

function isSame(a: ChannelMatch['documentOrder'], b: ChannelMatch['documentOrder']): boolean {
  return a.range && b.range ? a.range.start === b.range.start : a.id === b.id && a.isBuiltIn === b.isBuiltIn;
}

function jsonOf(
  { name, reported: { ready, mode, reason } }: PresenceRequest & { readonly reported: ReportedState },
  { notes }: StateMatch,
  channel: ChannelMatch,
  lines: LineIndex,
): string {
  const told = {
    file: name,
    reported: { ready, mode, reason: reason ?? null },
    differs: channel.differs,
    documentOrder: stateData(channel.documentOrder, lines),
    mostSpecific: stateData(channel.mostSpecific, lines),
    steps: channel.steps.map(({ kind, sought, found }) => ({
      kind,
      sought: render(sought),
      found: found ? stateData(found, lines) : null,
    })),
    notes: [...notes, ...channel.notes].map((note) => inOneLine(render(note))),
  };
  return `${jsonWithoutCommands(jsonWithoutControls(JSON.stringify(told, null, 2)))}\n`;
}
