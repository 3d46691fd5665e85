import { inOneLine } from '../../core/headline';
import { LineIndex } from '../../core/lineIndex';
import { type Message, render } from '../../core/message';
import type { Coverage, CoverageCell, CoverageRow } from '../../language/agentStates';
import type { StoryParagraph, StorySection } from '../../language/story';
import { jsonWithoutCommands } from '../formats/buildCommands';
import { jsonWithoutControls } from '../formats/visible';
import { storyText } from '../storyText';
import { print, wantsColor, wrapColumns } from '../terminal';
import { type PresenceRequest, readPresence, refuseKind, TROUBLE } from './readPresence';
import { lineOf, noteSections, plain, stateData } from './shownState';

/** Prints which state shows for all that can be reported. Returns the exit status. */
export async function tellCoverage(request: PresenceRequest): Promise<number> {
  const file = await readPresence(request);
  if (!file) return TROUBLE;
  const coverage = file.analysis.agentStates?.().coverage();
  if (!coverage) {
    await refuseKind(file);
    return TROUBLE;
  }
  const lines = new LineIndex(file.text);
  if (request.format === 'json') await print(jsonOf(request.name, coverage, lines));
  else {
    const sections = [
      tableSection(coverage, lines),
      ...reasonSections(coverage),
      ...unusedSections(coverage, lines),
      ...noteSections(coverage.notes),
    ];
    await print(storyText({ sections }, wrapColumns(), wantsColor()));
  }
  return coverage.rows.some(({ cells }) => cells.some(({ kind }) => kind === 'builtIn')) ? 1 : 0;
}

/** Each agent state without a reason, which is also what any reason shows that is not in the table, and then with the reasons that a state is defined for. */
function tableSection(coverage: Coverage, lines: LineIndex): StorySection {
  const { rows, reasons } = coverage;
  return {
    heading: plain('Which state shows for what T-Server reports'),
    paragraphs: [],
    table: {
      columns: ['agent state', 'reason', 'state', 'line', ''].map(plain),
      rows: rows.flatMap((row) =>
        row.cells.flatMap((cell, index) => {
          const reason = index === 0 ? plain(reasons.length > 0 ? 'none, or any other' : 'any') : reasons[index - 1]?.title;
          return reason && (index === 0 || cell.kind === 'exact') ? [tableRow(coverage, row, cell, reason, lines)] : [];
        }),
      ),
    },
  };
}

function tableRow(
  { states }: Coverage,
  row: CoverageRow,
  cell: CoverageCell,
  reason: Message,
  lines: LineIndex,
): (Message | string | number)[] {
  const state = states[cell.mostSpecific];
  const first = states[cell.documentOrder];
  const marks = [
    cell.kind === 'builtIn' ? 'no state of the file matches' : cell.kind === 'general' ? 'by a more general state' : undefined,
    first && cell.documentOrder !== cell.mostSpecific ? `${render(first.title)} if the first match wins` : undefined,
  ];
  return [
    row.title,
    reason,
    state?.title ?? '',
    (state && lineOf(state, lines)) ?? '',
    marks.filter((mark) => mark !== undefined).join('; '),
  ];
}

function reasonSections({ reasons }: Coverage): StorySection[] {
  const unmapped = reasons.filter(({ isMapped }) => !isMapped).map(({ code }) => code);
  const unlisted = [...new Set(reasons.filter(({ isListed }) => isListed === false).map(({ code }) => code))];
  const paragraphs: StoryParagraph[] = [
    ...(unmapped.length > 0 ? [{ text: plain(`No state has these reasons of presence.reasons: ${unmapped.join(', ')}`) }] : []),
    ...(unlisted.length > 0 ? [{ text: plain(`Not in presence.reasons: ${unlisted.join(', ')}`) }] : []),
  ];
  return paragraphs.length > 0 ? [{ heading: plain('Reasons'), paragraphs }] : [];
}

function unusedSections({ states, unused: { documentOrder, mostSpecific } }: Coverage, lines: LineIndex): StorySection[] {
  const never = new Set(mostSpecific);
  const paragraphs = documentOrder.flatMap((index): StoryParagraph[] => {
    const state = states[index];
    const line = state && lineOf(state, lines);
    if (!state) return [];
    const text = plain(`${render(state.title)}${never.has(index) ? '' : ', if the first match in the file wins'}`);
    return [{ text, ...(line !== undefined && { line }) }];
  });
  const onlySpecific = mostSpecific.filter((index) => !documentOrder.includes(index));
  for (const index of onlySpecific) {
    const state = states[index];
    const line = state && lineOf(state, lines);
    if (state)
      paragraphs.push({ text: plain(`${render(state.title)}, if the most specific match wins`), ...(line !== undefined && { line }) });
  }
  return paragraphs.length > 0 ? [{ heading: plain('States that never show'), paragraphs }] : [];
}

function jsonOf(name: string, { states, reasons, rows, unused, notes }: Coverage, lines: LineIndex): string {
  const told = {
    file: name,
    states: states.map((state) => stateData(state, lines)),
    reasons: reasons.map(({ code, key, in: place = null, isMapped, isListed = null }) => ({
      code,
      key,
      in: place,
      mapped: isMapped,
      listed: isListed,
    })),
    rows: rows.map(({ ready, mode, cells }) => ({ ready, mode, cells })),
    unused,
    notes: notes.map((note) => inOneLine(render(note))),
  };
  return `${jsonWithoutCommands(jsonWithoutControls(JSON.stringify(told, null, 2)))}\n`;
}
