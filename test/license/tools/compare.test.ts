import { describe, expect, test } from 'vitest';
import { render } from '../../../server/src/core/message';
import { compare, compareUnasked, linesOf } from '../../support/comparison';

const head = 'SERVER lichost.contoso.example 001122aabbcc 7260\nDAEMON genesys.d /opt/flexlm/genesys.d\n';
const signA = 'SIGN="0011 2233 4455 6677 8899 AA01"';
const signB = 'SIGN="0011 2233 4455 6677 8899 BB02"';
const seats = `FEATURE router_seats genesys.d 8.0 31-dec-2030 100 NOTICE="Contoso Ltd" ${signA}\n`;
const file = head + seats;
const renewed = (values: string) => seats.replace('8.0 31-dec-2030 100', values).replace(signA, signB);
const title = 'FEATURE router_seats 8.0 (genesys.d)';
const resigned = '  The signature differs.';

describe('what does not count', () => {
  test.each([
    ['the line ends', file, file.replaceAll('\n', '\r\n')],
    ['a byte order mark', file, `\ufeff${file}`],
    ['how a record is wrapped', file, file.replace(' NOTICE', ' \\\n\tNOTICE').replace('4455 6677', '4455 \\\n 6677')],
    ['the order of records', file + renewed('8.1 permanent 5'), head + renewed('8.1 permanent 5') + seats],
    ['the order of attributes', file, head + seats.replace(`NOTICE="Contoso Ltd" ${signA}`, `${signA} NOTICE="Contoso Ltd"`)],
    ['the order of comments, and blank lines', `# a\n# b\n${file}`, `# b\n\n\n${file}#a\n`],
    [
      'the case of keywords, host ids, months, vendors and signatures',
      file,
      file
        .replace('FEATURE', 'feature')
        .replace('dec', 'DEC')
        .replace('AA01', 'aa01')
        .replace('aabbcc', 'AABBCC')
        .replace('DAEMON', 'VENDOR'),
    ],
    ['leading zeros of a day', file.replace('31-dec', '1-dec'), file.replace('31-dec', '01-dec')],
    ['how “never” is written', file.replace('31-dec-2030', 'permanent'), file.replace('31-dec-2030', '1-jan-00')],
    ['how “any number” is written', file.replace(' 100 ', ' 0 '), file.replace(' 100 ', ' uncounted ')],
    ['quotes around a value of one word', file.replace('"Contoso Ltd"', '"Contoso"'), file.replace('"Contoso Ltd"', 'Contoso')],
    ['spaces between the groups of a signature', file, file.replace(signA, `SIGN=${signA.replace(/SIGN=|[" ]/g, '')}`)],
    [
      'that an options path is written without its name',
      file.replace('genesys.d\n', 'genesys.d options=/opt/a.opt\n'),
      file.replace('genesys.d\n', 'genesys.d /opt/a.opt\n'),
    ],
    ['a host name’s case', file, file.replace('lichost', 'LICHOST')],
    ['a second USE_SERVER line', `${file}USE_SERVER\n`, `${file}USE_SERVER\nUSE_SERVER\n`],
  ])('%s', (_, before, after) => {
    const { outcome, sections, canonical } = compare(before, after);
    expect(sections).toEqual([]);
    expect(outcome).toBe('equal');
    expect(canonical.before).toBe(canonical.after);
  });

  test('a text and itself are identical, and the summary says so', () => {
    const { outcome, summary } = compare(file, file);
    expect(outcome).toBe('identical');
    expect(render(summary)).toBe('old.lic and new.lic are identical.');
  });
});

describe('what is signed', () => {
  const second = seats.replace('router_seats', 'occ_full').replace(signA, signB);
  test.each<[string, string, string, string[]]>([
    ['an added record', file, file + second, ['added: FEATURE occ_full 8.0 (genesys.d)', '  100 licenses, until 31-dec-2030']],
    ['a removed record', file + second, file, ['removed: FEATURE occ_full 8.0 (genesys.d)', '  100 licenses, until 31-dec-2030']],
    ['a raised count', file, head + renewed('8.0 31-dec-2030 150'), [`raised resigned: ${title}`, '  Count: 100 → 150', resigned]],
    ['a lowered count', file, head + renewed('8.0 31-dec-2030 99'), [`lowered resigned: ${title}`, '  Count: 100 → 99', resigned]],
    [
      'any number instead of a count',
      file,
      head + renewed('8.0 31-dec-2030 uncounted'),
      [`raised resigned: ${title}`, '  Count: 100 → uncounted', resigned],
    ],
    [
      'a later expiry',
      file,
      head + renewed('8.0 31-dec-2031 100'),
      [`longer resigned: ${title}`, '  Expiry date: 31-dec-2030 → 31-dec-2031 (365 days longer)', resigned],
    ],
    [
      'an earlier expiry',
      file,
      head + renewed('8.0 30-dec-2030 100'),
      [`shorter resigned: ${title}`, '  Expiry date: 31-dec-2030 → 30-dec-2030 (1 day shorter)', resigned],
    ],
    [
      'no expiry any more',
      file,
      head + renewed('8.0 permanent 100'),
      [`longer resigned: ${title}`, '  Expiry date: 31-dec-2030 → permanent', resigned],
    ],
    [
      'a later version',
      file,
      head + renewed('8.1 31-dec-2030 100'),
      ['laterVersion resigned: FEATURE router_seats 8.1 (genesys.d)', '  Version: 8.0 → 8.1', resigned],
    ],
    [
      'an earlier version',
      file,
      head + renewed('7.6 31-dec-2030 100'),
      ['earlierVersion resigned: FEATURE router_seats 7.6 (genesys.d)', '  Version: 8.0 → 7.6', resigned],
    ],
    [
      'several at once',
      file,
      head + renewed('8.1 permanent 20'),
      [
        'lowered longer laterVersion resigned: FEATURE router_seats 8.1 (genesys.d)',
        '  Version: 8.0 → 8.1',
        '  Expiry date: 31-dec-2030 → permanent',
        '  Count: 100 → 20',
        resigned,
      ],
    ],
    ['only another signature', file, file.replace(signA, signB), [`resigned: ${title}`, resigned]],
    [
      'another attribute of the publisher',
      file,
      file.replace('Contoso Ltd', 'Contoso GmbH').replace(signA, signB),
      [`changed resigned: ${title}`, '  NOTICE: Contoso Ltd → Contoso GmbH', resigned],
    ],
    [
      'an attribute more',
      file,
      file.replace(' NOTICE', ' TS_OK SN=12 NOTICE').replace(signA, signB),
      [`changed resigned: ${title}`, '  SN added: 12', '  TS_OK added', resigned],
    ],
    [
      'FEATURE made INCREMENT',
      file,
      file.replace('FEATURE', 'INCREMENT').replace(signA, signB),
      ['changed resigned: INCREMENT router_seats 8.0 (genesys.d)', '  Keyword: FEATURE → INCREMENT', resigned],
    ],
    [
      'a value changed under the same signature',
      file,
      file.replace(' 100 ', ' 900 '),
      [
        `raised: ${title}`,
        '  Count: 100 → 900',
        '  The signature is the same, so one of the two was changed by hand: License Manager refuses that one with error -8.',
      ],
    ],
    [
      'another host id',
      file,
      file.replace('001122aabbcc', '001122aabbcd'),
      [
        'hostId: SERVER lichost.contoso.example 001122AABBCD',
        '  Host id: 001122AABBCC → 001122AABBCD',
        '  Licenses are signed for the host ids of the SERVER lines: with another host id, new licenses are needed.',
      ],
    ],
    ['a second server', file, `SERVER b 001122aabbdd 7260\n${file}`, ['serverAdded: SERVER line added: b 001122AABBDD']],
    ['a copy', file, file + seats, [`repeated: ${title}`, '  100 licenses, until 31-dec-2030']],
    [
      'two new copies',
      file,
      file + second + second,
      [
        'added: FEATURE occ_full 8.0 (genesys.d)',
        '  100 licenses, until 31-dec-2030',
        'repeated: FEATURE occ_full 8.0 (genesys.d)',
        '  100 licenses, until 31-dec-2030',
      ],
    ],
    [
      'components of a package',
      `${file}PACKAGE suite genesys.d 8.0 COMPONENTS="a b:1.0 c" ${signB}\n`,
      `${file}PACKAGE suite genesys.d 8.0 COMPONENTS="a c d" ${signB.replace('BB', 'CC')}\n`,
      ['changed resigned: PACKAGE suite 8.0 (genesys.d)', '  COMPONENTS: added d; removed b:1.0', resigned],
    ],
    [
      'an upgrade',
      `${file}UPGRADE router_seats genesys.d 7.0 8.0 permanent 5 ${signB}\n`,
      `${file}UPGRADE router_seats genesys.d 7.5 8.0 permanent 5 ${signB.replace('BB', 'CC')}\n`,
      ['changed resigned: UPGRADE router_seats 8.0 (genesys.d)', '  Upgrades from version: 7.0 → 7.5', resigned],
    ],
  ])('%s', (_, before, after, expected) => {
    const comparison = compare(before, after);
    expect(linesOf(comparison)).toEqual(expected);
    expect(comparison.sections.every(({ signed }) => signed)).toBe(true);
    expect(comparison.outcome).toBe('different');
  });
});

describe('INCREMENT records of one name', () => {
  const increment = (count: number, digits: string, expiry = '31-dec-2030') =>
    `INCREMENT router_seats genesys.d 8.0 ${expiry} ${count} SIGN="0011 2233 4455 ${digits}"\n`;

  test('what is there already is not taken for what is new, and counts add up', () => {
    const comparison = compare(
      head + increment(60, 'AA01') + increment(120, 'AA02'),
      head + increment(30, 'AA03') + increment(120, 'AA02') + increment(60, 'AA01'),
    );
    expect(linesOf(comparison)).toEqual(['added: INCREMENT router_seats 8.0 (genesys.d)', '  30 licenses, until 31-dec-2030']);
    expect(comparison.totals).toMatchObject([{ name: 'router_seats', before: { amount: 180 }, after: { amount: 210 }, changed: true }]);
  });

  test('a renewal is paired by its count', () => {
    const comparison = compare(
      head + increment(60, 'AA01') + increment(120, 'AA02'),
      head + increment(120, 'BB02', '31-dec-2031') + increment(60, 'BB01', '31-dec-2031'),
    );
    expect(comparison.sections.map(({ kind, differences }) => [kind, differences.length])).toEqual([['longer', 2]]);
    expect(comparison.totals).toMatchObject([{ before: { amount: 180 }, after: { amount: 180 }, changed: false }]);
  });

  test('what has another VENDOR_STRING is another license', () => {
    const pool = (name: string, count: number, digits: string) => increment(count, digits).replace(' SIGN', ` VENDOR_STRING=${name} SIGN`);
    const comparison = compare(head + pool('A', 10, 'AA01') + pool('B', 20, 'AA02'), head + pool('B', 10, 'BB02') + pool('A', 20, 'BB01'));
    expect(linesOf(comparison).filter((line) => /Count|VENDOR/.test(line))).toEqual(['  Count: 10 → 20', '  Count: 20 → 10']);
  });

  test('what has expired counts nothing, and is said', () => {
    const [total] = compare(head + increment(60, 'AA01', '1-jan-2020'), head + increment(60, 'AA02')).totals;
    expect(total && [render(total.before.inWords), render(total.after.inWords)]).toEqual(['0 (60 expired)', '60']);
  });
});

describe('what an administrator may change', () => {
  test.each<[string, string, string, string[]]>([
    [
      'host and port',
      file,
      file.replace('lichost', 'other').replace('7260', '27000'),
      [
        'server: SERVER other.contoso.example 001122AABBCC',
        '  Host name: lichost.contoso.example → other.contoso.example',
        '  Port: 7260 → 27000',
      ],
    ],
    [
      'path, options and port of a daemon',
      file,
      file.replace('/opt/flexlm/genesys.d', '"C:\\Program Files\\genesys.d.exe" options=C:\\a.opt port=7261'),
      [
        'daemon: VENDOR or DAEMON line of genesys.d',
        '  Path of the vendor daemon: /opt/flexlm/genesys.d → C:\\Program Files\\genesys.d.exe',
        '  Options file added: C:\\a.opt',
        '  Port added: 7261',
      ],
    ],
    ['a daemon more', file, `${file}VENDOR other\n`, ['daemonAdded: VENDOR or DAEMON line added: other']],
    [
      'lowercase attributes',
      file,
      file.replace(' SIGN', ' asset_info="rack 5" sort=1 SIGN'),
      [`attributes: ${title}`, '  asset_info added: rack 5', '  sort added: 1'],
    ],
    ['USE_SERVER', file, `${file}USE_SERVER\n`, ['useServerAdded: USE_SERVER line added']],
    [
      'comments',
      `# old\n# both\n${file}`,
      `# both\n${file}# new\n# new\n`,
      ['comments: Comment lines: 2 added, 1 removed', '  Added: new', '  Added: new', '  Removed: old'],
    ],
    [
      'lines that nobody reads',
      file,
      `Dear customer,\n${file}`,
      ['ignoredLines: Lines that License Manager ignores: 1 added', '  Added: Dear customer,'],
    ],
    [
      'a record that is commented out, whose signature stays hidden',
      file,
      `${file}# FEATURE old genesys.d 8.0 permanent 5 0123456789ABCDEF0123 \\\n#   NOTICE=x SIGN="0011 2233 4455 \\\n#  6677 8899 AA01"\n`,
      [
        'comments: Comment lines: 3 added',
        '  Added: FEATURE old genesys.d 8.0 permanent 5 … \\',
        '  Added: NOTICE=x SIGN=…',
        '  Added: …"',
      ],
    ],
  ])('%s', (_, before, after, expected) => {
    const comparison = compare(before, after);
    expect(linesOf(comparison)).toEqual(expected);
    expect(comparison.sections.map(({ kind, signed }) => [kind, signed])).toEqual([['administrator', false]]);
  });
});

describe('damaged records', () => {
  const wrapped = file.replace(` ${signA}`, `\n  ${signA}`);
  test.each<[string, string, string, string[]]>([
    [
      'a backslash is missing',
      file,
      wrapped,
      [`damaged: ${title}`, '  License Manager cannot read this record as it is in the second file.'],
    ],
    ['it is repaired', wrapped, file, [`repaired: ${title}`, '  License Manager cannot read this record as it is in the first file.']],
    [
      'the keyword is misspelled',
      file,
      file.replace('FEATURE', 'FEATUER'),
      [`damaged: ${title}`, '  License Manager cannot read this record as it is in the second file.'],
    ],
    [
      'a space is at an equals sign',
      file,
      file.replace('NOTICE=', 'NOTICE = '),
      [`damaged: ${title}`, '  License Manager cannot read this record as it is in the second file.'],
    ],
    [
      'the vendor is missing',
      file,
      file.replace(' genesys.d 8.0', ' 8.0'),
      [`damaged: ${title}`, '  License Manager cannot read this record as it is in the second file.'],
    ],
    [
      'the name is misspelled',
      file,
      file.replace('router_seats', 'ruoter_seats'),
      [
        'changed: FEATURE ruoter_seats 8.0 (genesys.d)',
        '  Name: router_seats → ruoter_seats',
        '  The signature is the same, so one of the two was changed by hand: License Manager refuses that one with error -8.',
      ],
    ],
  ])('are matched though %s', (_, before, after, expected) => {
    expect(linesOf(compare(before, after))).toEqual(expected);
  });

  test('of an email it is said that it was not cleaned', () => {
    const note =
      'new.lic: there is other text around the license, as in an email; it was compared as it is. To compare the license alone, clean the file first: `seatkeeper clean`, or “Clean up a mailed license”.';
    const notesOn = (text: string) => compare(file, text).notes.map((message) => render(message));
    expect(notesOn(`Hello,\n${file.replaceAll(/^/gm, '> ')}\nRegards\n`)).toContain(note);
    expect(notesOn(`Hello,\n${file}\nRegards\n`)).toEqual([note]);
    expect(notesOn(`# Hello,\n${file}\n# Regards\n`)).toEqual([]);
    expect(notesOn(`${file}FEATUER x genesys.d 8.0 permanent 1 ${signA}\n`)).not.toContain(note);
  });

  test('an encoded email is not compared', () => {
    const mail = `Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${btoa(file).replace(/.{70}/g, '$&\n')}\n`;
    const result = compareUnasked(file, mail);
    expect('refused' in result && render(result.refused)).toBe(
      'new.lic is not a license file, but has one in it, as an email. Clean it first: `seatkeeper clean`, or “Clean up a mailed license”.',
    );
  });

  test('what is damaged alike in both makes no difference, but is noted', () => {
    const { outcome, notes } = compare(wrapped, wrapped.replace('lichost', 'LICHOST'));
    expect(outcome).toBe('equal');
    expect(notes.map((note) => render(note))).toEqual([
      'old.lic: the record in line 3 is damaged, and was compared as far as it can be read. Check the file to see what is wrong.',
      'new.lic: the record in line 3 is damaged, and was compared as far as it can be read. Check the file to see what is wrong.',
    ]);
  });
});

describe('what is refused', () => {
  test.each([
    [
      'a text that is not a license',
      'Dear customer,\nhere is your license.\n',
      'new.lic is not a license file: it has no line that License Manager reads.',
    ],
    ['something binary', '\u0000\u0001\u0002PNG\u0000', 'new.lic is not a license file: it has no line that License Manager reads.'],
    ['too much of it', '#\n'.repeat(1_100_000), 'new.lic has too many lines or words to be compared. Is this the right file?'],
  ])('%s', (_, text, expected) => {
    const result = compareUnasked(file, text);
    expect('refused' in result && render(result.refused)).toBe(expected);
  });

  test('an empty file is not: everything was removed', () => {
    expect(compare(file, '').sections.map(({ kind }) => kind)).toEqual(['servers', 'removed', 'administrator']);
  });
});

test('the summary counts what differs', () => {
  const { summary } = compare(file, `${head.replace('7260', '27000')}${renewed('8.0 31-dec-2030 150')}`);
  expect(render(summary)).toBe('From old.lic to new.lic: 1 with more licenses and 1 difference that an administrator may make.');
  expect(render(compare(file, `${file}# x\n`).summary)).toBe(
    'old.lic and new.lic have the same licenses, and 1 difference that an administrator may make.',
  );
});

describe('signatures', () => {
  const of = (signatures: string) => head + seats.replace(signA, signatures);
  test.each([
    ['in the second alone', of(''), of(signA), 'The first has no signature.'],
    ['in the first alone', of(signA), of(''), 'The second has no signature.'],
    ['one of two', of(`${signA} AUTH={x=(SIGN="0011 2233 4455 6677")}`), of(signA), 'The signature differs.'],
    [
      'the key',
      of(signA).replace(' 100 ', ' 100 0123456789ABCDEF '),
      of(signA).replace(' 100 ', ' 100 0123456789ABCDE0 '),
      'The signature differs.',
    ],
  ])('%s', (_, before, after, expected) => {
    expect(linesOf(compare(before, after))).toEqual([`resigned: ${title}`, `  ${expected}`]);
  });

  test.each([
    ['of other records', 'SUPERSEDE_SIGN="0011 2233 4455 6677"', 'SUPERSEDE_SIGN="0011 2233 4455 6678"'],
    ['that no name is known of', 'KEY3=00112233445566778899', 'KEY3=00112233445566778898'],
  ])('%s are not shown', (_, one, other) => {
    const shown = linesOf(compare(of(`${one} ${signA}`), of(`${other} ${signB}`))).join();
    expect(shown).toMatch(/SUPERSEDE_SIGN|KEY3/);
    expect(shown).not.toMatch(/0011 ?2233/);
  });

  test('in decimal form neither', () => {
    const decimal = 'editor-examplevd-12345-67890-12345-67890-12345-67890';
    const sections = compare(head, `${head}${decimal}\n# ${decimal}\n`).sections;
    expect(sections.flatMap(({ differences }) => differences.map((difference) => render(difference.title)))).toEqual([
      'A license in decimal form',
      'Comment lines: 1 added',
    ]);
    expect(JSON.stringify(sections)).not.toContain('67890');
  });
});

test('where the order of FEATURE lines decides what is granted, the summary says so', () => {
  const other = seats.replace(' 100 ', ' 5 ').replace(signA, signB);
  const { outcome, summary, totals } = compare(head + seats + other, head + other + seats);
  expect(outcome).toBe('equal');
  expect(totals).toMatchObject([{ before: { amount: 100 }, after: { amount: 5 } }]);
  expect(render(summary)).toBe(
    'old.lic and new.lic have the same records in another order, and the order decides which of several FEATURE lines of one name License Manager grants: router_seats.',
  );
});
