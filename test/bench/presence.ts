import { XMLParser } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';
import { checkSchema, checkTree } from '../../server/src/presence/checker';
import { PresenceFile } from '../../server/src/presence/model/presenceFile';
import { validate } from '../../server/src/presence/schema/validate';
import { flat, median, rethrow, time } from './measure';

export interface PresenceRow {
  readonly kilobytes: number;
  readonly states: number;
  /** Milliseconds, medians. */
  readonly parse: number;
  readonly rules: number;
  readonly schema: number;
  readonly saxes: number;
  readonly fastXmlParser: number;
  readonly findings: number;
}

const options = { defaultLanguage: 'en', reasons: [], rules: {} };

/** A presence definition of about that many KB, in which one event names a state that does not exist. */
export function presenceOf(kilobytes: number): { readonly text: string; readonly states: number } {
  const parts: string[] = [];
  for (let length = 0; length < kilobytes * 1024; length += (parts.at(-1)?.length ?? 0) + 1) parts.push(stateOf(parts.length));
  return { text: definitionOf(parts), states: parts.length };
}

/** The same with so many states. */
export function presenceWith(states: number): string {
  return definitionOf(Array.from({ length: states }, (_, number) => stateOf(number)));
}

function stateOf(number: number): string {
  return `  <state id="break-${number}" icon="icons/break-${number}.png">
    <display>
      <menuText>Break ${number} &amp; coffee</menuText>
      <statusText>On break ${number}</statusText>
    </display>
    <display language="fr">
      <statusText>En pause ${number}</statusText>
    </display>
    <genesysAgent ready="false" mode="auxwork">
      <reason in="extensions">${number}</reason>
    </genesysAgent>
  </state>`;
}

function definitionOf(states: readonly string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<presence xmlns="http://genesyslab.com/schemas/ucc/presence">
${states.join('\n')}
  <auto>
    <event name="preview-reject" onevent="break-0" postevent="nobody"/>
  </auto>
</presence>
`;
}

/** Times each stage of the check of presence definitions after a keystroke, beside two XML parsers alone on the same text. */
export function measurePresence(sizes: readonly number[]): PresenceRow[] {
  return sizes.map((kilobytes) => {
    const { text, states } = presenceOf(kilobytes);
    const runs = Math.max(3, Math.min(40, Math.round(20_000 / kilobytes)));
    const place = text.indexOf('On break', text.length >> 1);
    const rows = Array.from({ length: runs + 2 }, (_, run) =>
      measure(flat(text.slice(0, place) + 'x'.repeat(1 + (run % 7)) + text.slice(place))),
    ).slice(2);
    const of = (key: keyof (typeof rows)[number]) => median(rows.map((row) => row[key]));
    return {
      kilobytes: text.length / 1024,
      states,
      parse: of('parse'),
      rules: of('rules'),
      schema: of('schema'),
      saxes: of('saxes'),
      fastXmlParser: of('fastXmlParser'),
      findings: rows[0]?.findings ?? 0,
    };
  });
}

function measure(text: string) {
  let file: PresenceFile | undefined;
  let findings = 0;
  const parse = time(() => {
    file = new PresenceFile('presence', text);
  });
  const rules = time(() => {
    findings += checkTree(file as PresenceFile, options, rethrow).length;
  });
  const schema = time(() => {
    findings += checkSchema(file as PresenceFile, validate, options, rethrow).length;
  });
  const saxes = time(() => {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => rethrow('saxes', error));
    parser.write(text).close();
  });
  const fastXmlParser = time(() => new XMLParser({ ignoreAttributes: false, preserveOrder: true, captureMetaData: true }).parse(text));
  return { parse, rules, schema, saxes, fastXmlParser, findings };
}
