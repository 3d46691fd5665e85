import { createHash } from 'node:crypto';
import { wordsOf } from '../../../core/message';
import { grouped, type ListFormat, type ListOptions } from '../../../inventory/listFormat';
import { isoDay, licensesOf, type Row } from '../../../inventory/rows';
import { relativeName } from '../../formats/relativeName';

/**
 * A calendar (RFC 5545) with an all-day event for each expiry and an alarm some days before. The identifiers are made of what the event is about, so that
 * importing a second time updates it; the file's path is part of it, the line is not.
 */
export function icsList({ day, alarmDays }: ListOptions): ListFormat {
  return {
    end: (all) => {
      const events = grouped(all, undefined).flatMap(([, rows]) => rows.flatMap((row) => eventOf(row, day, alarmDays)));
      return [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Seatkeeper//License expiries//EN',
        'CALSCALE:GREGORIAN',
        ...events,
        'END:VCALENDAR',
      ]
        .map((line) => `${folded(line)}\r\n`)
        .join('');
    },
  };
}

function eventOf(row: Row, day: number, alarmDays: number): string[] {
  const { expiry, vendor, feature, version, host, file, line } = row;
  if (typeof expiry !== 'number') return [];
  const place = relativeName(file);
  const uid = createHash('sha256')
    .update(JSON.stringify([vendor.toLowerCase(), feature, version, place, expiry]))
    .digest('hex')
    .slice(0, 32);
  const about = `${feature}${version === '' ? '' : ` ${version}`} (${vendor})`;
  const details = [`Licenses: ${wordsOf(licensesOf(row))}`, ...(host === '' ? [] : [`Host: ${host}`]), `File: ${place}:${line}`].join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@seatkeeper`,
    `DTSTAMP:${dateOf(day)}T000000Z`,
    `DTSTART;VALUE=DATE:${dateOf(expiry)}`,
    `SUMMARY:${escaped(`License expires: ${about}`)}`,
    `DESCRIPTION:${escaped(details)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(`License expires: ${about}`)}`,
    `TRIGGER:-P${alarmDays}D`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

function dateOf(day: number): string {
  return isoDay(day).replaceAll('-', '');
}

/** A text as a value: RFC 5545, 3.3.11. Control characters may not be in it. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n')
    .replace(/[\p{Cc}\p{Cs}]/gu, '\ufffd');
}

const LONGEST_LINE = 75;

/** A line of at most 75 bytes, continued on lines that begin with a space (RFC 5545, 3.1); no character is cut. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > LONGEST_LINE) {
      lines.push(current);
      current = ' ';
      bytes = 1;
    }
    current += character;
    bytes += size;
  }
  return [...lines, current].join('\r\n');
}
