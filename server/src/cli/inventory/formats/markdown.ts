import { wordsOf } from '../../../core/message';
import { seenText } from '../../../core/visible';
import { grouped, type ListFormat, type ListOptions } from '../../../inventory/listFormat';
import { daysLeft, isoDay, licensesOf, type Row, stateOf } from '../../../inventory/rows';
import { relativeName } from '../../formats/relativeName';

const head = '| Expires | Days | Licenses | Feature | Version | Vendor | Host | Place | State |\n|---|---:|---:|---|---|---|---|---|---|\n';

/** A table, or one for each group, for a wiki or a ticket. */
export function markdownList({ day, by }: ListOptions): ListFormat {
  return {
    end: (all) =>
      grouped(all, by)
        .map(([name, rows]) => `${by === undefined ? '' : `## ${plain(name)}\n\n`}${head}${rows.map((row) => lineOf(row, day)).join('')}`)
        .join('\n'),
  };
}

function lineOf(row: Row, day: number): string {
  const { expiry, feature, version, vendor, host, file, line } = row;
  const cells = [
    typeof expiry === 'number' ? isoDay(expiry) : (expiry ?? ''),
    String(daysLeft(row, day) ?? ''),
    wordsOf(licensesOf(row)),
    feature,
    version,
    vendor,
    host,
    `${relativeName(file)}:${line}`,
    wordsOf(stateOf(row)),
  ];
  return `| ${cells.map(plain).join(' | ')} |\n`;
}

/** A text that no Markdown is made of. */
function plain(text: string): string {
  return seenText(text).replace(/[\\`*_{}[\]<>#|~&]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
