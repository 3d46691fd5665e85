import { type CsvRow, readCsv, unguarded } from '../../core/csv';
import { allOf, amountOf, type Message, say } from '../../core/message';
import { applyEdits, type TextEdit } from '../../core/text';
import type { TextChange, TextImport, TextImportResult } from '../../language/texts';
import { NO_LANGUAGE, textHead } from '../../language/textsCsv';
import { hasTooManyParts } from '../../xml/hasTooManyParts';
import { isXmlCharacter, isXmlSpace } from '../../xml/names';
import type { XmlElement } from '../../xml/tree';
import { changeText } from '../model/changedText';
import { detect } from '../model/detect';
import { addDisplays, addTexts } from '../model/newTexts';
import { PresenceFile, type State } from '../model/presenceFile';
import { columnOf, readText, stateTable, type TextKind, type TextsIn, textKinds } from '../model/texts';
import { isWhole } from '../rules/edits';
import { supportedLanguages } from '../settings';

/** So many problems are told; somebody who mixed up two files has one in each line. */
const MOST_PROBLEMS = 10;

/** Writes the texts of a table into a presence definition, of which nothing else changes; undefined for another file. */
export function importTexts({ text, csv, mayLackLetters }: TextImport): TextImportResult | undefined {
  if (detect('presence.xml', text) !== 'presence' || hasTooManyParts(text)) return undefined;
  const run = new ImportRun(new PresenceFile('presence', text), mayLackLetters);
  const changes = run.read(csv);
  if (run.problems.length > 0) return refused(run.problems);
  const wanted = changes.filter(({ before, after }) => before !== after);
  const edits = wanted.length > 0 ? run.editsFor(wanted) : [];
  if (run.problems.length > 0) return refused(run.problems);
  if (wanted.length === 0) return { kind: 'nothing', notes: run.notes() };
  const changed = applyEdits(text, edits);
  confirm(new PresenceFile('presence', changed), run.file, wanted);
  return {
    kind: 'changed',
    text: changed,
    notes: run.notes(),
    changes: wanted.map(({ state, kind, language, before, after }) => ({ id: state.id ?? '', kind, language, before, after })),
  };
}

function refused(problems: readonly Message[]): TextImportResult {
  const more = problems.length - MOST_PROBLEMS;
  return {
    kind: 'refused',
    problems:
      more > 0 ? [...problems.slice(0, MOST_PROBLEMS), say('There are {count} more problems.', { count: amountOf(more) })] : problems,
  };
}

/** What a cell asks for. */
interface Wanted extends Omit<TextChange, 'id' | 'kind'> {
  readonly state: State;
  readonly kind: TextKind;
  /** The line of the table. */
  readonly line: number;
}

class ImportRun {
  readonly problems: Message[] = [];
  private emptied = 0;

  constructor(
    readonly file: PresenceFile,
    private readonly mayLackLetters: boolean,
  ) {}

  notes(): Message[] {
    return this.emptied === 0
      ? []
      : [
          say('Cells that are empty although the file has a text: {count}. These texts stay as they are.', {
            count: amountOf(this.emptied),
          }),
        ];
  }

  /** What the table asks for, cell by cell. */
  read(csv: string): readonly Wanted[] {
    const read = readCsv(csv);
    if ('unclosed' in read) {
      this.problems.push(say('Line {line} of the table opens a quotation mark that is never closed.', { line: read.unclosed }));
      return [];
    }
    const [head = { cells: [], line: 1 }, ...rows] = read.rows;
    const languages = this.readHead(head);
    if (!languages) return [];
    const seen = new Map<string, number>();
    return rows.flatMap((row) => this.readRow(row, languages, seen));
  }

  /** The languages of the columns. */
  private readHead({ cells }: CsvRow): readonly string[] | undefined {
    const names = cells.map((cell) => unguarded(cell).trim());
    while (names.at(-1) === '') names.pop();
    const [first, second, ...columns] = names;
    if (first?.toLowerCase() !== textHead[0] || second?.toLowerCase() !== textHead[1]) {
      this.problems.push(
        say('The first line must name the columns: {first}, {second}, and one for each language, such as {languages}.', {
          first: textHead[0],
          second: textHead[1],
          languages: allOf([NO_LANGUAGE, 'en', 'fr']),
        }),
      );
      return undefined;
    }
    const known = new Map(stateTable(this.file).languages.map((tag) => [tag.toLowerCase(), tag]));
    const seen = new Set<string>();
    return columns.map((name) => {
      const key = name === NO_LANGUAGE ? '' : name.toLowerCase();
      if (seen.has(key)) this.problems.push(say('Two columns are for {language}.', { language: name }));
      seen.add(key);
      const tag = known.get(key);
      if (tag !== undefined) return tag;
      if (key === '' && name === NO_LANGUAGE) return '';
      if (supportedLanguages.includes(key)) return key;
      this.problems.push(
        say(
          'The column {name} is not a language that UC Connector supports, nor one that the file has. The supported ones are {languages}.',
          {
            name: name || '“”',
            languages: allOf(supportedLanguages),
          },
        ),
      );
      return name;
    });
  }

  private readRow({ cells, line }: CsvRow, languages: readonly string[], seen: Map<string, number>): Wanted[] {
    const [id = '', kindName = '', ...texts] = cells.map(unguarded);
    const kind = textKinds.find((known) => known.toLowerCase() === kindName.trim().toLowerCase());
    const state = this.file.stateById.get(id.trim());
    if (!state || id.trim() === '') {
      this.problems.push(say('Line {line}: the file has no state {id}.', { line, id: id.trim() || '“”' }));
      return [];
    }
    if (!kind) {
      this.problems.push(say('Line {line}: {kind} is neither menuText nor statusText.', { line, kind: kindName.trim() || '“”' }));
      return [];
    }
    const key = `${kind} ${state.id}`;
    const before = seen.get(key);
    if (before !== undefined) {
      this.problems.push(say('Line {line}: the {kind} of {id} is on line {before} already.', { line, kind, id: state.id ?? '', before }));
      return [];
    }
    seen.set(key, line);
    if (texts.slice(languages.length).some((text) => text.trim() !== '')) {
      this.problems.push(
        say('Line {line} has more cells than the first line names columns. Is a text with a separator in it not in quotation marks?', {
          line,
        }),
      );
      return [];
    }
    const inFile = stateTable(this.file).rows.get(state);
    return languages.flatMap((language, index) => {
      const element = inFile?.get(language.toLowerCase())?.[kind];
      const current = element && readText(this.file, element);
      const after = trimXml((texts[index] ?? '').replace(/\r\n?/g, '\n'));
      if (after === '') {
        if (current) this.emptied++;
        return [];
      }
      if (after === current) return [];
      const wanted = { state, kind, language, before: current, after, line };
      return this.isFit(wanted) ? [wanted] : [];
    });
  }

  /** Whether a text can be written as it is. */
  private isFit({ state, kind, language, before, after, line }: Wanted): boolean {
    const values = { line, id: state.id ?? '', kind, language: language || NO_LANGUAGE };
    const bad = [...after].find((character) => !isXmlCharacter(character.codePointAt(0) ?? 0));
    if (bad !== undefined) {
      const code = (bad.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      this.problems.push(
        say('Line {line}: the {kind} of {id} in {language} has the character U+{code}, which XML does not allow.', { ...values, code }),
      );
      return false;
    }
    if (this.mayLackLetters && before !== undefined && isWithoutLetters(before, after)) {
      this.problems.push(
        say(
          'Line {line}: the {kind} of {id} in {language} has lost its letters: they are question marks now. Save the table as “CSV UTF-8”.',
          values,
        ),
      );
      return false;
    }
    return true;
  }

  /** The edits that make the texts what is wanted. */
  editsFor(wanted: readonly Wanted[]): TextEdit[] {
    const byState = new Map<State, Wanted[]>();
    for (const change of wanted) {
      const same = byState.get(change.state);
      if (same) same.push(change);
      else byState.set(change.state, [change]);
    }
    return [...byState].flatMap(([state, changes]) => {
      if (isWhole(this.file, state.element)) return this.editsOf(state, changes);
      this.problems.push(
        say('The state {id}, on line {line} of the file, is not well-formed, so nothing is written into it. Fix that first.', {
          id: state.id ?? '',
          line: this.file.lineNumber(state.element.startTag.start),
        }),
      );
      return [];
    });
  }

  private editsOf(state: State, changes: readonly Wanted[]): TextEdit[] {
    const inFile = stateTable(this.file).rows.get(state);
    const edits: TextEdit[] = [];
    const added = new Map<string, { readonly language: string; readonly texts: Partial<Record<TextKind, string>> }>();
    for (const change of changes) {
      const texts = inFile?.get(change.language.toLowerCase());
      const element = texts?.[change.kind];
      if (element) edits.push(...this.changed(element, change));
      else {
        const group = added.get(change.language) ?? { language: change.language, texts: {} };
        group.texts[change.kind] = change.after;
        added.set(change.language, group);
      }
    }
    const isThere = ({ language }: { readonly language: string }): TextsIn | undefined => inFile?.get(language.toLowerCase());
    for (const group of added.values()) {
      const texts = isThere(group);
      if (texts) edits.push(addTexts(this.file, texts.display, group.texts));
    }
    const displays = [...added.values()].filter((group) => !isThere(group));
    if (displays.length > 0) edits.push(...this.newDisplays(state, displays));
    return edits;
  }

  private changed(element: XmlElement, { state, kind, language, after }: Wanted): readonly TextEdit[] {
    const edits = changeText(this.file, element, after);
    if (edits) return edits;
    this.problems.push(
      say('The {kind} of {id} in {language} has other elements in it, so it cannot be changed from a table. Change it in the file.', {
        kind,
        id: state.id ?? '',
        language: language || NO_LANGUAGE,
      }),
    );
    return [];
  }

  private newDisplays(state: State, displays: Parameters<typeof addDisplays>[2]): readonly TextEdit[] {
    const isUnclear = state.displays.some((display) => columnOf(display) === undefined);
    const edit = isUnclear ? undefined : addDisplays(this.file, state, displays);
    if (edit) return [edit];
    this.problems.push(
      say(
        'The state {id}, on line {line} of the file, has a display whose language is unclear, or no end tag: texts cannot be added to it.',
        {
          id: state.id ?? '',
          line: this.file.lineNumber(state.element.startTag.start),
        },
      ),
    );
    return [];
  }
}

function trimXml(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isXmlSpace(text.charCodeAt(start))) start++;
  while (end > start && isXmlSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Whether a text is another one with question marks in place of letters that Windows-1252 has not got. */
function isWithoutLetters(before: string, after: string): boolean {
  if (!after.includes('?') || before.length !== after.length) return false;
  return [...before].every(
    (character, index) => character === after[index] || (after[index] === '?' && (character.codePointAt(0) ?? 0) > 0xff),
  );
}

/** Whatever is wrong here must not reach a file. @throws Error where the changed file does not say what was wanted, or anything else is different */
function confirm(file: PresenceFile, before: PresenceFile, wanted: readonly Wanted[]): void {
  const isSame = file.states.length === before.states.length && file.document.problems.length === before.document.problems.length;
  const isWritten = wanted.every(({ state, kind, language, after }) => {
    const now = file.stateById.get(state.id ?? '');
    const element = now && stateTable(file).rows.get(now)?.get(language.toLowerCase())?.[kind];
    return element !== undefined && readText(file, element) === after;
  });
  if (!isSame || !isWritten) throw new Error('The texts could not be written so that they are read again.');
}
