import { version } from '../../../../package.json';
import { afterByteOrderMark } from '../../core/characters';
import type { Finding, Fix, RelatedPlace, Severity } from '../../core/finding';
import { inOneLine } from '../../core/headline';
import { LineIndex } from '../../core/lineIndex';
import { type Message, render } from '../../core/message';
import type { TextEdit, TextRange } from '../../core/text';
import { findingIds } from '../findingIds';
import type { Topic } from '../topics';
import { jsonWithoutCommands } from './buildCommands';
import type { CheckedFile, Format } from './format';
import { placeOf } from './place';
import { relativeName } from './relativeName';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json';
const BASE = '%SRCROOT%';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };

/** What is in place of numbers that depend on the files before. Within a JSON text no other quotation mark is unescaped, so a text of a file is never taken for it. */
const UNNUMBERED = /\{"ruleIndex":-1,"ruleId":"([^"]*)"|"index":-1(?=\})/g;

/**
 * SARIF 2.1.0, written as it comes: the results first, one on a line, and at the end the rules they are of and the files that were checked.
 * Nothing in it depends on the machine.
 */
export function sarifFormat(topics: readonly Topic[]): Format {
  const rules = new Map<string, number>();
  const names: string[] = [];
  let isEmpty = true;
  const numberOf = (rule: string): number => {
    const number = rules.get(rule) ?? rules.size;
    rules.set(rule, number);
    return number;
  };
  return {
    start: () =>
      `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","newlineSequences":["\\r\\n","\\n","\\r"],"results":[`,
    file: (checked) => {
      const file = new SarifFile(checked);
      const ids = findingIds(checked.text, checked.findings);
      return checked.findings
        .map(
          (finding, index) =>
            `,\n${jsonWithoutCommands(JSON.stringify({ ruleIndex: -1, ...file.resultOf(finding), partialFingerprints: { 'seatkeeper/v1': ids[index] } }))}`,
        )
        .join('');
    },
    inOrder: (text, name) => {
      const index = names.push(name) - 1;
      const numbered = text.replace(UNNUMBERED, (_, rule: string | undefined) =>
        rule === undefined ? `"index":${index}` : `{"ruleIndex":${numberOf(rule)},"ruleId":"${rule}"`,
      );
      const isFirst = isEmpty && numbered !== '';
      if (isFirst) isEmpty = false;
      return isFirst ? numbered.slice(1) : numbered;
    },
    end: ({ complete }) => {
      const rest = {
        artifacts: names.map((name, index) => ({ location: locationOf(name, index), roles: ['analysisTarget'] })),
        originalUriBaseIds: { [BASE]: { description: { text: 'The folder in which Seatkeeper was run.' } } },
        invocations: [{ executionSuccessful: complete }],
        tool: {
          driver: {
            ...driver,
            rules: [...rules.keys()].map((rule) =>
              descriptorOf(
                rule,
                topics.find(({ id }) => id === rule),
              ),
            ),
          },
        },
      };
      return `\n],\n${jsonWithoutCommands(JSON.stringify(rest)).slice(1, -1)}}]}\n`;
    },
  };
}

const driver = {
  name: 'Seatkeeper',
  version,
  semanticVersion: version,
  informationUri: 'https://github.com/seatkeeper/seatkeeper',
};

function descriptorOf(rule: string, topic: Topic | undefined) {
  if (!topic) return { id: rule };
  return {
    id: rule,
    shortDescription: { text: `${topic.summary}.` },
    help: { text: `${topic.summary}. See ${topic.url}`, markdown: topic.page },
    helpUri: topic.url,
    defaultConfiguration: { level: levels[topic.severity] },
    properties: { tags: [topic.group] },
  };
}

/** Turns the findings of one file into results. */
class SarifFile {
  private readonly lines: LineIndex;
  private readonly location: ReturnType<typeof locationOf>;
  /** SARIF does not count a byte order mark as a character of the text. */
  private readonly uncounted: number;

  constructor({ name, text }: CheckedFile) {
    this.uncounted = afterByteOrderMark(text);
    this.lines = new LineIndex(text.slice(this.uncounted));
    this.location = locationOf(name, -1);
  }

  resultOf({ rule, severity, range, message, related = [], fixes = [] }: Finding) {
    const sarifFixes = fixes.filter((fix) => fix.edits.every((edit) => this.canBeSaid(edit))).map((fix) => this.fixOf(fix));
    return {
      ruleId: rule,
      level: levels[severity],
      message: messageOf(message),
      locations: [this.physicalLocation(range)],
      ...(related.length > 0 && {
        relatedLocations: related.map((place) => ({ ...this.locationOfRelated(place), message: messageOf(place.message) })),
      }),
      ...(sarifFixes.length > 0 && { fixes: sarifFixes }),
    };
  }

  private locationOfRelated({ range, file }: RelatedPlace) {
    if (!file) return this.physicalLocation(range);
    const { line, column, endLine, endColumn } = placeOf(range, file.lines);
    return {
      physicalLocation: {
        artifactLocation: { uri: uriOf(file.name), uriBaseId: BASE },
        region: { startLine: line, startColumn: column, endLine, endColumn },
      },
    };
  }

  /** An edit of the byte order mark has no place in a text that does not count it. */
  private canBeSaid({ range }: TextEdit): boolean {
    return range.start >= this.uncounted;
  }

  private fixOf({ title, edits }: Fix) {
    const replacements = edits.map(({ range, newText }) => ({
      deletedRegion: this.regionOf(range),
      ...(newText !== '' && { insertedContent: { text: newText } }),
    }));
    return { description: messageOf(title), artifactChanges: [{ artifactLocation: this.location, replacements }] };
  }

  private physicalLocation(range: TextRange) {
    return { physicalLocation: { artifactLocation: this.location, region: this.regionOf(range) } };
  }

  private regionOf({ start, end }: TextRange) {
    const place = placeOf({ start: start - this.uncounted, end: end - this.uncounted }, this.lines);
    return { startLine: place.line, startColumn: place.column, endLine: place.endLine, endColumn: place.endColumn };
  }
}

function locationOf(name: string, index: number) {
  return { uri: uriOf(name), uriBaseId: BASE, index };
}

function uriOf(name: string): string {
  return relativeName(name)
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** Braces are doubled, since single ones hold the place of an argument; words of the file must not become a link. */
function messageOf(message: Message) {
  return { text: inOneLine(render(message)).replace(/[{}]/g, '$&$&').replaceAll('](', '] (') };
}
