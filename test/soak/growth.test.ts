import { expect, test } from 'vitest';
import { compatible } from '../../server/src/core/fixes';
import { selectionRanges } from '../../server/src/license/features/selectionRanges';
import { parseLicense } from '../../server/src/license/syntax/parse';
import { checkLicense, checkOptions, checkPresence } from '../support/check';
import { checkLog } from '../support/logs';
import { timeGrowsTooFast } from './growth';

// Texts that made some part of a check take time in proportion to the square of their length. Each is made of about `n` UTF-16 units.

/** How long the shorter text is. */
const LENGTH = 20_000;

const HEAD = '<presence xmlns="http://genesyslab.com/schemas/ucc/presence"';
const STATE =
  '<state id="s" icon="a"><display><menuText>A</menuText><statusText>B</statusText></display><genesysAgent ready="false" mode="away"/></state>';
const FEATURE = 'FEATURE f genesys.d 8.0 1-jan-2030 5 ';

/** A text for each number below `count`, put together. */
function each(count: number, text: (i: number) => string): string {
  return Array.from({ length: Math.ceil(count) }, (_, i) => text(i)).join('');
}

const presence: readonly (readonly [string, (n: number) => string])[] = [
  ['Tabs after "encoding"', (n) => `<?xml version="1.0" encoding${'\t'.repeat(n)}1?>\n${HEAD}/>`],
  ['declarations after spaces', (n) => `${' '.repeat(n / 2)}${'<?xml version="1.0"?>'.repeat(n / 42)}\n${HEAD}/>`],
  ['< before spaces', (n) => `${HEAD}>\n${'<'.repeat(n / 2)}${' '.repeat(n / 2)}</presence>`],
  ['spaces before < and a name', (n) => `${' '.repeat(n / 2)}${'< state'.repeat(n / 14)}`],
  ['a long name and its end tag', (n) => `${HEAD}><${'ab'.repeat(n / 4)}></${'ba'.repeat(n / 4)}></presence>`],
  [
    'long ids that are nearly the same',
    (n) =>
      `${HEAD}><state id="${'a'.repeat(n / 2)}"/><auto><event name="preview-reject" onevent="${'b'.repeat(n / 2)}"/></auto></presence>`,
  ],
  ['namespaces at the root', (n) => `${HEAD} ${each(n / 34, (i) => `xmlns:p${i}="u" `)}>${each(n / 18, (i) => `<p${i}:x/>`)}</presence>`],
  ['attributes at the root', (n) => `<presence ${each(n / 22, (i) => `a${i}="1" `)} ${HEAD.slice(10)}>${STATE.repeat(n / 280)}</presence>`],
  ['attributes at a state', (n) => `${HEAD}><state ${each(n / 22, (i) => `a${i}="1" `)}>${'<display/>'.repeat(n / 20)}</state></presence>`],
  ['an id of characters that no id may have', (n) => `${HEAD}><state id="${'x;'.repeat(n / 2)}"/></presence>`],
  ['an icon of slashes', (n) => `${HEAD}><state id="a" icon="${'/%'.repeat(n / 2)}"/></presence>`],
  ['references without end in a value', (n) => `${HEAD}><state id="${'“'.repeat(n / 2)}${'&'.repeat(n / 2)}"/></presence>`],
  ['instructions before quotes', (n) => `${HEAD}>${'<?'.repeat(n / 4)}${'“'.repeat(n / 2)}</presence>`],
  ['elements in states without end', (n) => `${HEAD}>${'<state><a>'.repeat(n / 10)}</presence>`],
  ['line ends and start tags', (n) => `${'\r'.repeat(n / 2)}${'<a>'.repeat(n / 6)}`],
  ['control characters', (n) => `${HEAD}><state id="${'\0'.repeat(n)}"/></presence>`],
  ['declarations that hold tags', (n) => `${HEAD}>${'<?xml <a'.repeat(n / 8)}?>`],
  ['texts in an element of a long name', (n) => `${HEAD}>&<${'a'.repeat(n / 2)}>${'x<!---->'.repeat(n / 16)}`],
  ['comments in comments', (n) => `${HEAD}>${'<!-- --'.repeat(n / 14)}${'-->'.repeat(n / 6)}</presence>`],
  ['comments with a damaged end', (n) => `${HEAD}>${'<!-- ->'.repeat(n / 7)}-->`],
  ['sections with a damaged beginning', (n) => `${HEAD}>${'<![CDAT['.repeat(n / 8)}`],
  ['end tags without <', (n) => `${HEAD}>${'<state>'.repeat(n / 14)}${'/state>'.repeat(n / 14)}`],
  ['a start tag without <', (n) => `${HEAD}>&<b/>state ${' a="b"'.repeat(n / 6)}/>`],
  ['merge conflicts', (n) => '<<<<<<< a\n=======\n>>>>>>> b\n'.repeat(n / 28)],
  ['beginnings of merge conflicts', (n) => '<<<<<<< a\n'.repeat(n / 10)],
  ['no-break spaces', (n) => `${HEAD}>${'\u00a0'.repeat(n)}</presence>`],
];

const license: readonly (readonly [string, (n: number) => string])[] = [
  ['lines of one letter', (n) => 'x\n'.repeat(n / 2)],
  ['line ends', (n) => '\n'.repeat(n)],
  ['carriage returns', (n) => `${FEATURE}${'\r'.repeat(n)}`],
  ['carriage returns in a value', (n) => `${FEATURE}NOTICE="${'a\r'.repeat(n / 2)}" SIGN="00"\n`],
  ['backslashes', (n) => `${FEATURE}${'\\'.repeat(n)}\n`],
  ['lines of a backslash', (n) => `${FEATURE}${'\\\n'.repeat(n / 2)}`],
  ['lines of a backslash and a carriage return', (n) => `${FEATURE}${'\\\r'.repeat(n / 2)}`],
  ['backslashes in a value, quoted in mail', (n) => `${FEATURE}NOTICE="${'\\ \n> '.repeat(n / 5)}" SIGN="00"\n`],
  ['braces', (n) => 'AUTH={=\n'.repeat(n / 8)],
  ['comments in a value', (n) => `${FEATURE}NOTICE="${'# c\n'.repeat(n / 8)}${'UPGRADE '.repeat(n / 16)}" SIGN="00"\n`],
  ['Tabs before line ends', (n) => '\t'.repeat(n / 2) + '\n'.repeat(n / 2)],
  ['daemons in one line', (n) => 'DAEMON '.repeat(n / 7)],
  ['open lists of components', (n) => 'DAEMON genesys.d /opt/g -port=1\nPACKAGE p genesys.d 8.0 COMPONENTS="'.repeat(n / 66)],
  ['signatures broken by mail', (n) => `${FEATURE}${'SIGN="00" =\n'.repeat(n / 12)}`],
  ['SERVER lines', (n) => 'SERVER h 000000000000 27000\n'.repeat(n / 28)],
  ['SERVER lines of many hosts', (n) => each(n / 32, (i) => `SERVER h${i} 000000000000 27000\n`)],
  ['open values', (n) => `${FEATURE}${'NOTICE="'.repeat(n / 8)}`],
  ['dates glued together', (n) => `${FEATURE}${'ISSUED=1-jan-2020'.repeat(n / 17)}`],
  ['names glued together', (n) => `${FEATURE}${'SN=SIGN=START='.repeat(n / 14)}\n`],
  ['backslashes in a signature', (n) => `${FEATURE}SIGN="${'\\ '.repeat(n / 2)}"\n`],
  ['backslashes before keywords in a signature', (n) => `${FEATURE}SIGN="0${'#SERVER\\'.repeat(n / 8)}`],
  ['open braces in every record', (n) => `${FEATURE}AUTH={\n`.repeat(n / 44)],
  ['records in a comment', (n) => `# ${'INCREMENT a genesys.d 8.0 permanent 1 '.repeat(n / 38)}\n`],
  ['records that replace each other', (n) => `${FEATURE}SUPERSEDE ISSUED=1-jan-2020 SIGN="00"\n`.repeat(n / 76)],
  ['lists of records that are replaced', (n) => `${FEATURE}SUPERSEDE="${'f '.repeat(n / 4)}" ${`SIGN="00"\n${FEATURE}`.repeat(n / 96)}`],
  ['mail coding', (n) => `${FEATURE}${'=3D=20=\n'.repeat(n / 8)}`],
  ['stand-ins in braces', (n) => `${FEATURE}${'SIGN={your '.repeat(n / 11)}\n`],
  ['a misspelled attribute of many letters', (n) => `${FEATURE}${'A'.repeat(n)}=1\n`],
  ['a long feature name', (n) => `FEATURE ${'a_'.repeat(n / 2)} genesys.d 8.0 permanent 1 SIGN=00\n`],
];

const options: readonly (readonly [string, (n: number) => string])[] = [
  ['keywords in one line', (n) => `GROUP g ${'INCLUDE '.repeat(n / 8)}\n`],
  ['types in one line', (n) => `INCLUDE f ${'USER '.repeat(n / 5)}\n`],
  ['options in one line', (n) => `GROUP g a ${'INCLUDE f USER a '.repeat(n / 17)}\n`],
  ['open quotes', (n) => `REPORTLOG ${'"'.repeat(n)}\n`],
  ['typographic quotes', (n) => `REPORTLOG ${'“a '.repeat(n / 3)}\n`],
  ['backslashes', (n) => `GROUP g ${'\\ '.repeat(n / 2)}\n`],
  ['lines of a backslash', (n) => `GROUP g ${'\\\n'.repeat(n / 2)}`],
  ['members of one group', (n) => `GROUP g ${each(n / 8, (i) => `u${i} `)}\nINCLUDE f GROUP g\n`],
  ['groups that nothing uses', (n) => each(n / 14, (i) => `GROUP g${i} a\n`)],
  ['groups that no line defines', (n) => `${each(n / 28, (i) => `GROUP g${i} a\n`)}${each(n / 48, (i) => `INCLUDE f GROUP h${i}\n`)}`],
  [
    'members in groups with limits',
    (n) => `GROUP a ${'u '.repeat(n / 40)}\n${each(n / 30, (i) => `GROUP g${i} u\nMAX 1 f GROUP g${i}\n`)}`,
  ],
  [
    'reservations and inclusions',
    (n) => `${each(n / 40, (i) => `INCLUDE f USER u${i}\n`)}${each(n / 40, (i) => `RESERVE 1 f USER v${i}\n`)}`,
  ],
  [
    'borrowing and inclusions',
    (n) => `${each(n / 40, (i) => `INCLUDE f USER u${i}\n`)}${each(n / 50, (i) => `INCLUDE_BORROW f USER v${i}\n`)}`,
  ],
  [
    'large groups and reservations',
    (n) => `GROUP g ${each(n / 12, (i) => `u${i} `)}\nINCLUDE f GROUP g\n${each(n / 40, (i) => `RESERVE 1 f USER v${i}\n`)}`,
  ],
  ['lines twice', (n) => 'INCLUDE f USER a\n'.repeat(n / 17)],
  ['settings twice', (n) => 'TIMEOUTALL 900\n'.repeat(n / 15)],
  ['names in two cases', (n) => each(n / 34, (i) => `INCLUDE f USER u${i}\nINCLUDE f USER U${i}\n`)],
  ['stars', (n) => `INCLUDE f USER ${'*'.repeat(n)}\n`],
  ['comments for Seatkeeper', (n) => '# seatkeeper-disable-next-line option-case\n'.repeat(n / 42)],
  ['a long feature', (n) => `INCLUDE ${'a:'.repeat(n / 2)} USER a\n`],
];

test.each(options)('options files, %s: a check takes time in proportion to the length', (_, make) => {
  expect(timeGrowsTooFast(make, (text) => checkOptions(text), LENGTH)).toBe(false);
});

const OUT = '8:00:00 (d) OUT: ';
const logs: readonly (readonly [string, (n: number) => string])[] = [
  ['spaces in a line', (n) => `8:00:00 (d)${' '.repeat(n)}OUT: "f" u@h\n`],
  ['a user of many words', (n) => `${OUT}"f" ${'u '.repeat(n / 2)}@h\n`],
  ['open parentheses', (n) => `8:00:00 (d) DENIED: "f" u@h ${'('.repeat(n)}\n`],
  ['codes in parentheses', (n) => `8:00:00 (d) DENIED: "f" u@h ${'(-4,'.repeat(n / 4)}\n`],
  ['marks of verbose lines', (n) => `${OUT}"f" u@h ${'^^^ '.repeat(n / 4)}\n`],
  ['quotes', (n) => `${OUT}${'"'.repeat(n)}\n`],
  ['lone carriage returns', (n) => `${OUT}"f" u@h\r`.repeat(n / 24)],
  ['many features', (n) => each(n / 28, (i) => `${OUT}"f${i}" u@h\n`)],
  ['many users denied', (n) => each(n / 30, (i) => `8:00:00 (d) DENIED: "f" u${i}@h\n`)],
  ['many daemons', (n) => each(n / 50, (i) => `8:00:00 (d${i}) FlexNet Licensing version v11\n`)],
  ['many lines out of service', (n) => each(n / 60, (i) => `8:00:00 (d) Disabling 1 license from feature f${i}(AB)\n`)],
  ['many problems', (n) => each(n / 28, (i) => `8:00:00 (d) EXPIRED: f${i}\n`)],
  ['a host id of many words', (n) => `8:00:00 (d) SERVER line says 00, hostid is "${'00 '.repeat(n / 3)}"\n`],
  ['a list of features', (n) => `8:00:00 (d) Server started on h for:\n${'8:00:00 (d) a b c\n'.repeat(n / 18)}`],
  ['times without daemons', (n) => `${'8:00:00 '.repeat(n / 8)}\n`],
  ['banners', (n) => `8:00:00 (lmgrd) ${'-'.repeat(20)}\n`.repeat(n / 37)],
];

test.each(logs)('debug logs, %s: a check takes time in proportion to the length', (_, make) => {
  expect(timeGrowsTooFast(make, checkLog, LENGTH)).toBe(false);
});

test.each(presence)('presence files, %s: a check takes time in proportion to the length', (_, make) => {
  expect(timeGrowsTooFast(make, (text) => checkPresence('presence', text), LENGTH)).toBe(false);
});

test.each(license)('license files, %s: a check takes time in proportion to the length', (_, make) => {
  expect(timeGrowsTooFast(make, (text) => checkLicense(text), LENGTH)).toBe(false);
});

test('fixes between the edits of one fix are chosen in proportion to their number', () => {
  const title = { template: 'Fix it', values: {} };
  const edit = (start: number) => ({ range: { start, end: start + 1 }, newText: '' });
  const make = (n: number) => ' '.repeat(n);
  const choose = ({ length }: string) => {
    const wide = { title, safe: true, edits: Array.from({ length: length / 10 }, (_, i) => edit(4 * i)) };
    const others = Array.from({ length: length / 10 }, (_, i) => ({ title, safe: true, edits: [edit(4 * i + 2)] }));
    expect(compatible([wide, ...others])).toHaveLength(length / 10 + 1);
  };
  expect(timeGrowsTooFast(make, choose, LENGTH)).toBe(false);
});

test('a thousand cursors in a long list of components select in proportion to its length', () => {
  const make = (n: number) => `PACKAGE p genesys.d 8.0 COMPONENTS="${'a:1.0 \\\n'.repeat(n / 8)}b:1.0" SIGN="00"\n`;
  const select = (text: string) => {
    const tree = parseLicense(text);
    for (let i = 0; i < 1000; i++) selectionRanges(tree, Math.floor((text.length * i) / 1000));
  };
  expect(timeGrowsTooFast(make, select, LENGTH)).toBe(false);
});
