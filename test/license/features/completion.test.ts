import { describe, expect, test } from 'vitest';
import { briefDetail, type Completion, documentationOf } from '../../../server/src/core/editing';
import { render, wordsOf } from '../../../server/src/core/message';
import { plainTextOf } from '../../../server/src/core/snippet';
import { applyEdits } from '../../../server/src/core/text';
import { genesysFeatureNames, genesysFeatures } from '../../../server/src/license/catalog/genesysFeatures';
import { completionsAt } from '../../../server/src/license/features/completion/completionsAt';
import { dayOf } from '../../../server/src/license/model/date';
import { parseLicense } from '../../../server/src/license/syntax/parse';
import { checkLicense, today } from '../../support/check';
import { mark, readCursor } from '../../support/cursor';

function complete(marked: string, managerVersion = '11.9', day = today): Completion[] {
  const { text, offset } = readCursor(marked);
  return completionsAt(parseLicense(text), offset, { today: day, managerVersion });
}

function labels(items: readonly Completion[]): string[] {
  return items.map(({ label }) => label);
}

function find(items: readonly Completion[], label: string): Completion {
  const item = items.find((candidate) => candidate.label === label);
  if (!item) throw new Error(`No ${label} among ${labels(items).join(', ')}`);
  return item;
}

function detail(item: Completion): string {
  return wordsOf(item.detail ?? '');
}

/** The text after an item was taken, as an editor without snippets has it. */
function accept(marked: string, label: string): string {
  const { edit, isSnippet } = find(complete(marked), label);
  return applyEdits(readCursor(marked).text, [{ ...edit, newText: isSnippet ? plainTextOf(edit.newText) : edit.newText }]);
}

const head = 'SERVER lichost.contoso.example 001122aabbcc 7260\nDAEMON genesys.d /opt/flexlm/genesys.d\n';
const mixed = `${head}DAEMON examplevd\nFEATURE viewer examplevd 2.5 30-jun-2027 12 SIGN=000000000000\nFEATURE editor examplevd 2.5 permanent 7 SIGN=000000000000\n`;
const keywords = ['SERVER', 'DAEMON', 'VENDOR', 'FEATURE', 'INCREMENT', 'USE_SERVER', 'PACKAGE', 'UPGRADE', 'FEATURESET'];
const records = ['SERVER line', 'DAEMON line', 'FEATURE record', 'INCREMENT record', 'PACKAGE record'];
const expiries = ['permanent', '01-jan-00', '15-jun-2027'];
const genesysVersions = ['8.0', '8.1', '8.5', '7.6', '7.5', '7.2', '7.1', '7.0'];

describe('the edit covers the word that is being typed', () => {
  test.each([
    ['a keyword', '«FEA|T»'],
    ['a keyword after indentation and mail quoting', '>   «serv|»'],
    ['a new name', `${head}FEATURE «|»`],
    ['a name, before and after the cursor', `${head}FEATURE «tser|ver_sdn» genesys.d 8.0 permanent 1`],
    ['a name, from in front of it', `${head}FEATURE «|tserver_sdn» genesys.d 8.0 permanent 1`],
    ['nothing, between two spaces', `${head}FEATURE «|» genesys.d 8.0 permanent 1`],
    ['a version in front of a line join', `${head}FEATURE router_seats genesys.d «8|»\\\n    permanent 1`],
    ['a date with its dashes', `${head}FEATURE router_seats genesys.d 8.0 «30-j|un-2026» 5`],
    ['an attribute’s name alone', `${head}FEATURE router_seats genesys.d 8.0 permanent 1 «NOT|ICE»="x"`],
    ['an attribute on the line after a backslash', `${head}FEATURE router_seats genesys.d 8.0 permanent 1 \\\n    «|»\n`],
    ['the same at the end of the file', `${head}FEATURE router_seats genesys.d 8.0 permanent 1 \\\n«|»`],
    ['the same in front of another record', `${head}FEATURE router_seats genesys.d 8.0 permanent 1 \\\n  «|»\n${head}`],
    ['an empty line in mid-record', `${head}FEATURE a genesys.d 8.0 permanent 1 \\\n    «|»\n    NOTICE="x" SIGN=000000000000\n`],
    ['a value without its quotes', 'PACKAGE suite examplevd 1.0 COMPONENTS="viewer" OPTIONS="«SU|ITE»"'],
    ['a value in an open quote', 'PACKAGE suite examplevd 1.0 COMPONENTS="viewer" OPTIONS="«SU|»'],
    ['one host id of several', `${head}FEATURE a genesys.d 8.0 permanent 0 HOSTID="001122aabbcc «A|NY» DEMO"`],
    ['the name of a host id', `${head}FEATURE a genesys.d 8.0 permanent 0 HOSTID=«DISK|_SERIAL_NUM=»00000000`],
    ['a stand-in of two words', 'SERVER lichost «[Host |ID]» 7260'],
    ['the name of a SERVER’s host id', 'SERVER lichost «DISK|_SERIAL_NUM»=00000000 7260'],
    ['one component, after a line join', `${mixed}PACKAGE suite examplevd 1.0 COMPONENTS="viewer \\\n    «ed|»:2.0:1"`],
  ])('%s', (_, marked) => {
    const items = complete(marked);
    expect(items.length).toBeGreaterThan(0);
    const { text, marked: expected } = readCursor(marked);
    for (const { edit } of items) expect(mark(text, edit.range)).toBe(expected);
  });
});

describe('nothing is offered', () => {
  test.each([
    ['in a comment', '# FEA|'],
    ['in a comment after data', `${head}FEATURE a genesys.d # 8|`],
    ['in a comment line in mid-record', `${head}FEATURE a genesys.d 8.0 permanent 1 \\\n# x|\n    NOTICE="x"`],
    ['in front of a keyword', '  |  FEATURE a genesys.d 8.0 permanent 1'],
    ['in quoted free text', `${head}FEATURE a genesys.d 8.0 permanent 1 NOTICE="Contoso |x" SIGN=000000000000`],
    ['in an open quote', `${head}FEATURE a genesys.d 8.0 permanent 1 NOTICE="Contoso |\n`],
    ['in vendor_info', `${head}FEATURE a genesys.d 8.0 permanent 1 vendor_info="v|"`],
    ['in SIGN', `${head}FEATURE a genesys.d 8.0 permanent 1 SIGN=00|00`],
    ['in an empty SIGN', `${head}FEATURE a genesys.d 8.0 permanent 1 SIGN=|`],
    ['in a piece of an unquoted SIGN', `${head}FEATURE a genesys.d 8.0 permanent 1 SIGN=0000 11|11`],
    ['in AUTH', `${head}FEATURE a genesys.d 8.0 permanent 1 AUTH={ a|=( LK=0 ) }`],
    ['in an open AUTH', `${head}FEATURE a genesys.d 8.0 permanent 1 AUTH={ a |`],
    ['in the key', `${head}FEATURE a genesys.d 8.0 permanent 1 05B93F|46AAE8`],
    ['in front of the key', `${head}FEATURE a genesys.d 8.0 permanent 1 |ABCDEFABCDEF`],
    ['after a backslash', `${head}FEATURE a genesys.d 8.0 permanent 1 \\|\n    NOTICE="x"`],
    ['after a backslash and a space', `${head}FEATURE a genesys.d 8.0 permanent 1 \\ |\n    NOTICE="x"`],
    ['after the last backslash of a file', `${head}FEATURE a genesys.d 8.0 permanent 1 \\ |`],
    ['after a stray backslash', `${head}FEATURE a genesys.d 8.0 permanent 1 \\| SIGN=0000`],
    ['in a DAEMON’s path', 'DAEMON genesys.d /opt/fle|xlm/genesys.d'],
    ['in an options path', 'DAEMON genesys.d /opt/genesys.d options=/op|t'],
    ['in an unknown line', 'Dear sir or ma|dam'],
    ['in a decimal line', 'sampled-f1-|00737-55296-1825'],
    ['after a byte order mark’s start', '|<BOM>\n'],
    ['after a host id’s equals sign', 'SERVER lichost DISK_SERIAL_NUM=|'],
    ['between the words of a stand-in', 'SERVER lichost [Host  |  ID] 7260'],
    ['in an attribute that is where a host belongs', 'SERVER vendor_|info="v8"'],
    ['in a quoted word', 'FEATURE "a|b" genesys.d 8.0'],
    ['after USE_SERVER', 'USE_SERVER |'],
    ['in a FEATURESET’s key', 'FEATURESET genesys.d |'],
    ['in front of a value’s quote', 'PACKAGE suite examplevd 1.0 OPTIONS=|"SUITE"'],
  ])('%s', (_, marked) => {
    expect(labels(complete(marked))).toEqual([]);
  });

  test('outside of the text', () => {
    for (const offset of [-1, 99, Number.NaN]) {
      expect(completionsAt(parseLicense('FEATURE'), offset, { today, managerVersion: '11.9' })).toEqual([]);
    }
  });
});

describe('at the start of a line', () => {
  test('an empty file gets a file to start from, every record and every keyword', () => {
    for (const marked of ['|', '\n  |\n']) expect(labels(complete(marked))).toEqual(['license file', ...records, ...keywords]);
  });

  test('what the file lacks comes first', () => {
    expect(labels(complete('SERVER lichost 001122aabbcc 7260\n|')).slice(0, 2)).toEqual(['DAEMON line', 'FEATURE record']);
    expect(labels(complete(`${head}|`)).slice(0, 2)).toEqual(['FEATURE record', 'INCREMENT record']);
    expect(labels(complete(`${head}|`))).not.toContain('license file');
  });

  test('each keyword says what it is', () => {
    for (const item of complete('|')) {
      expect(detail(item), item.label).not.toBe('');
      if (item.kind === 'keyword') expect(item.documentation?.length, item.label).toBeGreaterThan(0);
    }
  });

  test('a keyword with a record after it can become another, and nothing more', () => {
    const items = complete('FEAT|URE router_seats genesys.d 8.0 permanent 1');
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['keyword']));
    expect(find(items, 'INCREMENT').edit.newText).toBe('INCREMENT');
    expect(labels(complete('Dea|r sir'))).toEqual(keywords);
  });

  test('a keyword alone brings the space after it', () => {
    expect(accept('FEA|', 'FEATURE')).toBe('FEATURE ');
    expect(accept('FEA| ', 'FEATURE')).toBe('FEATURE ');
    expect(accept('|', 'USE_SERVER')).toBe('USE_SERVER');
  });

  test('a signed record that ends in a backslash is followed by a new one', () => {
    expect(labels(complete(`${head}FEATURE a genesys.d 8.0 permanent 1 SIGN=000000000000 \\\n|`))).toContain('FEATURE record');
  });
});

describe('snippets', () => {
  test('a FEATURE record goes on as those of Genesys do, with the file’s own vendor and version', () => {
    const marked = `${head}FEATURE router_seats genesys.d 7.6 permanent 10 SIGN=000000000000\n|`;
    expect(find(complete(marked), 'FEATURE record').edit.newText).toBe(
      `FEATURE \${1:<feature_name>} \${2:genesys.d} \${3:7.6} \${4|permanent,01-jan-00,15-jun-2027|} \${5:n} \\\\\n    vendor_info="\${6:<description>}" \\\\\n    NOTICE="\${7:<notice>}" SIGN=\${8:<sign>}$0`,
    );
  });

  test('a DAEMON line is for the vendor that needs one', () => {
    const features = 'FEATURE viewer examplevd 2.5 permanent 1 SIGN=000000000000\n';
    expect(accept(`${head}${features}|`, 'DAEMON line')).toBe(`${head}${features}DAEMON examplevd <path_of_daemon>`);
  });

  test('words of the file that no name can be made of stay out', () => {
    expect(accept('SERVER lichost 001122aabbcc\nFEATURE a $} 1.0 permanent 1\n|', 'DAEMON line')).toContain('DAEMON genesys.d ');
  });

  test('lines end as those of the file do', () => {
    expect(accept('# x\r\n|', 'FEATURE record')).toMatch(/ \\\r\n {4}vendor_info=/);
  });

  test('whatever is left as it is, the rule for stand-ins reports, and it alone', () => {
    const records = ['SERVER line', 'DAEMON line', 'FEATURE record'].reduce((text, label) => `${accept(`${text}|`, label)}\n`, '');
    const findings = checkLicense(records);
    expect(findings.map(({ rule }) => rule)).toEqual(findings.map(() => 'placeholder'));
    expect(findings.map(({ range }) => records.slice(range.start, range.end))).toEqual([
      '<host_name>',
      '<path_of_daemon>',
      '<feature_name>',
    ]);
  });

  test('a file to start from is a license file that waits for its features', () => {
    const text = accept('|', 'license file');
    expect(text).toMatch(/^#.*\n#.*\nSERVER <host_name> <host_id> 7260\nDAEMON genesys\.d <path_of_daemon>\n#.*\n$/);
    expect(new Set(checkLicense(text).map(({ rule }) => rule))).toEqual(new Set(['placeholder', 'vendor-without-features']));
  });
});

describe('fields', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'vendor: those declared, those used, Genesys',
      'DAEMON seconddv\nFEATURE b thirdvd 1.0 permanent 1\nFEATURE a |',
      ['seconddv', 'thirdvd', 'genesys.d'],
    ],
    ['vendor: not the word itself', `${head}FEATURE a gen|`, ['genesys.d']],
    ['version: of Genesys', `${head}FEATURE a genesys.d |`, genesysVersions],
    [
      'version: those of the file first',
      `${head}FEATURE b genesys.d 7.6 permanent 1\nFEATURE a genesys.d |`,
      ['7.6', '8.0', '8.1', '8.5', '7.5', '7.2', '7.1', '7.0'],
    ],
    ['version: another vendor’s', `${mixed}FEATURE a examplevd | permanent`, ['2.5']],
    ['version: not the word itself', `${mixed}FEATURE a examplevd 2.7|`, ['2.5']],
    ['version: of an UPGRADE, both', `${mixed}UPGRADE a examplevd 2.5 |`, ['2.5']],
    ['expiry', `${head}FEATURE a genesys.d 8.0 |`, expiries],
    ['expiry: of an UPGRADE', `${head}UPGRADE a genesys.d 7.0 8.0 |`, expiries],
    ['count', `${mixed}FEATURE a examplevd 2.5 permanent |`, ['1', '12', '7', 'uncounted']],
    ['host', 'SERVER |', ['this_host']],
    ['port of a SERVER line', 'SERVER lichost 001122aabbcc |', ['7260', '27000']],
    ['port of a SERVER line that has one', 'SERVER lichost 001122aabbcc 72|60', ['7260', '27000']],
    ['daemon: the one that is missing', 'FEATURE b thirdvd 1.0 permanent 1\nDAEMON |', ['thirdvd', 'genesys.d']],
    ['daemon: Genesys is there already', `${head}DAEMON |`, []],
    ['after a daemon’s path', 'DAEMON genesys.d /opt/flexlm/genesys.d |', ['options', 'port']],
    ['after a daemon’s options', 'DAEMON genesys.d /opt/flexlm/genesys.d options=/opt/x.opt |', ['port']],
    ['a daemon’s port', `${head}DAEMON examplevd port=|`, ['7261']],
    ['a daemon’s port beside another SERVER port', 'SERVER lichost 001122aabbcc 27000\nDAEMON examplevd port=|', ['27001']],
    ['sharing', `${head}FEATURE a genesys.d 8.0 permanent 1 DUP_GROUP=|`, ['UHD', 'UH', 'U', 'H', 'D', 'V', 'SITE', 'NONE']],
    ['machines', `${head}FEATURE a genesys.d 8.0 permanent 1 VM_PLATFORMS=|`, ['PHYSICAL', 'VM_ONLY']],
    ['options of a package', 'PACKAGE suite examplevd 1.0 OPTIONS=|', ['SUITE', 'SUITE_RESERVED']],
    ['a start date', `${head}FEATURE a genesys.d 8.0 permanent 1 START=|`, ['15-jun-2026']],
    ['components', `${mixed}PACKAGE suite examplevd 1.0 COMPONENTS="|"`, ['viewer', 'editor']],
    ['components that are not there yet', `${mixed}PACKAGE suite examplevd 1.0 COMPONENTS="editor:2.5 |\\\n    b"`, ['viewer']],
    ['the name of an UPGRADE', `${mixed}UPGRADE |`, ['viewer', 'editor']],
    ['the name of a PACKAGE', `${mixed}PACKAGE | examplevd`, ['viewer', 'editor']],
    ['the name of another vendor’s INCREMENT', `${mixed}INCREMENT | examplevd`, ['viewer', 'editor']],
    ['the name of another vendor’s FEATURE', `${mixed}FEATURE | examplevd`, []],
    [
      'the name of a package that nothing enables yet',
      `${mixed}PACKAGE suite examplevd 1.0 COMPONENTS=viewer\nPACKAGE editor examplevd 1.0 COMPONENTS=viewer\nFEATURE | examplevd`,
      ['suite'],
    ],
    [
      'vendor: the most used first',
      'DAEMON firstvd\nDAEMON seconddv\nFEATURE b seconddv 1.0 permanent 1\nFEATURE a |',
      ['seconddv', 'firstvd', 'genesys.d'],
    ],
    ['vendor: Genesys first for a feature of Genesys', `${mixed}FEATURE tserver_sdn |`, ['genesys.d', 'examplevd']],
    ['vendor: another first for another feature', `${mixed}FEATURE shaper |`, ['examplevd', 'genesys.d']],
    ['expiry: those of the vendor that lie ahead first', `${mixed}FEATURE a examplevd 2.5 |`, ['30-jun-2027', 'permanent', '15-jun-2027']],
    ['expiry: none that has passed', 'FEATURE b examplevd 1.0 1-jan-2020 1\nFEATURE a examplevd 1.0 |', ['permanent', '15-jun-2027']],
    ['what begins with the typed letters first', `${head}DAEMON examplevd\nFEATURE a gen|`, ['genesys.d', 'examplevd']],
    ['the same in another case', `${head}FEATURE a genesys.d 8.0 permanent 1 VM_PLATFORMS=v|`, ['VM_ONLY', 'PHYSICAL']],
  ])('%s', (_, marked, expected) => {
    expect(labels(complete(marked))).toEqual(expected);
  });

  test('the 28th of February follows a 29th', () => {
    expect(labels(complete(`${head}FEATURE a genesys.d 8.0 |`, '11.9', dayOf(2028, 1, 29)))).toContain('28-feb-2029');
  });

  test('host ids by their form, those of the file first', () => {
    expect(labels(complete('SERVER lichost |'))).toEqual([
      '12 hexadecimal digits',
      '8 hexadecimal digits',
      'DISK_SERIAL_NUM=',
      '#',
      'COMPOSITE=',
      'FLEXID=',
      'ANY',
    ]);
    expect(accept('SERVER lichost DISK| 7260', 'DISK_SERIAL_NUM=')).toBe('SERVER lichost DISK_SERIAL_NUM= 7260');
    expect(labels(complete(`${head}FEATURE a genesys.d 8.0 permanent uncounted HOSTID=|`)).slice(0, 3)).toEqual([
      '001122aabbcc',
      'ANY',
      'DEMO',
    ]);
  });

  test('the name of a host id becomes another name only', () => {
    const names = labels(complete(`${head}FEATURE a genesys.d 8.0 permanent 0 HOSTID=ID|=1234`));
    expect(names).toContain('HOSTNAME=');
    expect(names.every((name) => name.endsWith('='))).toBe(true);
  });

  test('a new word in front of a backslash keeps a space from it', () => {
    const marked = `${mixed}PACKAGE suite examplevd 1.0 COMPONENTS="editor |\\\n    b"`;
    expect(accept(marked, 'viewer')).toContain('"editor viewer \\\n');
    expect(accept(`${head}FEATURE a genesys.d 8.0 |\\\n    1`, 'permanent')).toContain('8.0 permanent \\\n');
  });
});

describe('names of Genesys’ features', () => {
  test.each([
    ['in a file of Genesys', `${head}FEATURE |`],
    ['in a file without any vendor', 'FEATURE |'],
    ['in a record of Genesys beside other vendors', `${mixed}FEATURE | genesys.d 8.0`],
    ['in a new record where Genesys is one of the vendors', `${mixed}FEATURE |`],
    ['in place of a wrong one', `${head}FEATURE tserver|_sbn genesys.d 8.0 permanent 1`],
    ['in an INCREMENT record', `${head}INCREMENT |`],
  ])('are offered %s', (_, marked) => {
    const items = complete(marked).filter(({ label }) => genesysFeatureNames.includes(label));
    expect(new Set(labels(items))).toEqual(new Set(genesysFeatureNames));
  });

  test('are not offered where other vendors are alone', () => {
    expect(complete('DAEMON examplevd\nFEATURE viewer examplevd 1.0 permanent 1\nFEATURE |')).toEqual([]);
  });

  test('say for which application they are and how they are counted', () => {
    const items = complete(`${head}FEATURE |`);
    expect(detail(find(items, 'router_seats'))).toBe('One for each place');
    expect(detail(find(items, 'ISDK_QUEUE'))).toBe('Counted in several ways');
    expect(render(documentationOf(find(items, 'router_seats'))[0] ?? { template: '', values: {} })).toMatch(/^\*\*router_seats\*\*: /);
  });

  test('that the file has, and obsolete ones, come last', () => {
    const items = complete(`${head}FEATURE router_seats genesys.d 8.0 permanent 1\nFEATURE |`);
    const names = labels(items);
    expect(detail(find(items, 'router_seats'))).toBe('Already in this file');
    expect(detail(find(items, 'tserver_tdn'))).toBe('Obsolete');
    expect(names.indexOf('tserver_sdn')).toBeLessThan(names.indexOf('router_seats'));
    expect(names.indexOf('router_seats')).toBeLessThan(names.indexOf('tserver_tdn'));
    expect(detail(find(complete(`${head}FEATURE | genesys.d 7.1 permanent 1`), 'tserver_tdn'))).not.toMatch(/^Obsolete/);
  });
});

describe('the likeliest name comes first', () => {
  const first = (text: string) => labels(complete(`${head}${text}FEATURE |`));

  test('what a feature of the file needs', () => {
    const need = [...genesysFeatures].find(({ requires }) => requires?.some(({ beside, from }) => !beside && !from));
    const companion = need?.requires?.find(({ beside, from }) => !beside && !from);
    const items = complete(`${head}FEATURE ${need?.name} genesys.d 8.0 permanent 1 SIGN=00\nFEATURE |`);
    expect(companion?.anyOf).toContain(items[0]?.label);
    expect(detail(items[0] as Completion)).toBe('Used with this file');
  });

  test('and no longer when the file has it', () => {
    const text = 'FEATURE tserver_iscc genesys.d 8.0 permanent 1 SIGN=00\nFEATURE tserver_sdn genesys.d 8.0 permanent 1 SIGN=00\n';
    const names = first(text);
    for (const name of ['tserver_iscc', 'tserver_sdn']) expect(names.indexOf(name)).toBeGreaterThan(names.indexOf('router_seats'));
  });

  test('by the release of the file’s other records', () => {
    const old = complete(`${head}FEATURE router_seats genesys.d 7.1 permanent 1 SIGN=00\nFEATURE |`);
    expect(detail(find(old, 'tserver_tdn'))).not.toBe('Obsolete');
  });

  test('INCREMENT before FEATURE in a file of INCREMENT lines', () => {
    const text = `${head}INCREMENT a examplevd 1.0 permanent 1 SIGN=00\n|`;
    expect(labels(complete(text)).slice(0, 2)).toEqual(['INCREMENT record', 'FEATURE record']);
  });
});

test('every detail is short enough to be beside its label', () => {
  const places = [
    '|',
    `${head}|`,
    'SERVER |',
    'SERVER lichost |',
    'SERVER lichost 001122aabbcc |',
    'DAEMON examplevd |',
    'DAEMON examplevd port=|',
    ...['', 'a ', 'a genesys.d ', 'a genesys.d 8.0 ', 'a genesys.d 8.0 permanent ', 'a genesys.d 8.0 permanent 1 '].map(
      (fields) => `${mixed}PACKAGE suite examplevd 1.0 COMPONENTS=x\nFEATURE router_seats genesys.d 8.0 permanent 1\nFEATURE ${fields}|`,
    ),
    ...['DUP_GROUP', 'VM_PLATFORMS', 'HOSTID', 'START', 'BORROW', 'sort'].map(
      (name) => `${head}FEATURE a genesys.d 8.0 permanent 1 ${name}=|`,
    ),
    `${mixed}PACKAGE suite examplevd 1.0 OPTIONS=|`,
    `${mixed}PACKAGE suite examplevd 1.0 COMPONENTS=|`,
  ];
  for (const place of places) {
    const items = complete(place);
    expect(items.length, place).toBeGreaterThan(0);
    for (const item of items) {
      expect(detail(item).length, `${item.label}: ${detail(item)}`).toBeLessThanOrEqual(28);
      expect(detail(item)).toBe(briefDetail(detail(item)));
    }
  }
});

test('a long detail of another language is cut to its first clause', () => {
  expect(briefDetail('Partly ready: a half green, half orange disk.')).toBe('Partly ready');
  expect(briefDetail('After call work.')).toBe('After call work.');
  expect(briefDetail('The user of Office Communicator is logged in to UC Connector.')).toBe('');
});

describe('attributes', () => {
  const feature = `${head}FEATURE a genesys.d 8.0 permanent 1`;

  test('the administrator’s come first, the publisher’s say that they are signed', () => {
    const items = complete(`${feature} |`);
    const own = ['vendor_info', 'asset_info', 'dist_info', 'user_info', 'sort', 'ck'];
    expect(labels(items).slice(0, own.length)).toEqual(own);
    for (const item of items) expect(detail(item)).toMatch(own.includes(item.label) ? /^You may add it$/ : /^Signed$/);
  });

  test('those that the record has are not offered again', () => {
    const names = labels(complete(`${feature} 000000000000 vendor_info="x" | NOTICE="x" sign=000000000000 TS_OK`));
    expect(names).toContain('user_info');
    for (const name of ['vendor_info', 'NOTICE', 'SIGN', 'TS_OK']) expect(names).not.toContain(name);
    expect(labels(complete(`${feature} vendor_info="x" vendor|_info="x"`))).not.toContain('vendor_info');
    expect(labels(complete(`${feature} vendor|_info="x"`))).toContain('vendor_info');
  });

  test('those that the License Manager in use does not know are left out', () => {
    expect(labels(complete(`${feature} |`, '11.9'))).toContain('VM_PLATFORMS');
    expect(labels(complete(`${feature} |`, '9.5'))).not.toContain('VM_PLATFORMS');
    expect(labels(complete('DAEMON examplevd |', '2023'))).toContain('eport');
  });

  test('bring the form of their value', () => {
    const items = complete(`${feature} |`);
    expect(find(items, 'vendor_info').edit.newText).toBe(`vendor_info="\${1}"`);
    expect(find(items, 'SIGN').edit.newText).toBe(`SIGN=\${1}`);
    expect(find(items, 'AUTH').edit.newText).toBe(`AUTH={ \${1} \\}`);
    expect(find(items, 'VM_PLATFORMS').edit.newText).toBe(`VM_PLATFORMS=\${1|PHYSICAL,VM_ONLY|}`);
    expect(find(items, 'TS_OK')).toMatchObject({ isSnippet: false, edit: { newText: 'TS_OK' } });
    expect(find(complete(`${head}DAEMON examplevd por|`), 'port').edit.newText).toBe(`port=\${1:7261}`);
  });

  test('keep the value that is there', () => {
    expect(accept(`${feature} vendro|_info="x"`, 'vendor_info')).toBe(`${feature} vendor_info="x"`);
  });

  test('a PACKAGE gets its own first of the signed ones, and may have its version', () => {
    const items = complete(`${mixed}PACKAGE suite examplevd |`);
    expect(labels(items)[0]).toBe('2.5');
    expect(
      labels(items)
        .filter((name) => /^[A-Z]+$/.test(name))
        .slice(0, 2),
    ).toEqual(['COMPONENTS', 'OPTIONS']);
  });

  test('of server sets, only on the first line of three', () => {
    const line = (number: number, rest = '') => `SERVER lichost${number} 00112233aab${number} 7260${rest}\n`;
    expect(labels(complete(line(1, ' |')))).toEqual([]);
    expect(labels(complete(line(1, ' |') + line(2) + line(3)))).toEqual(['PRIMARY_IS_MASTER', 'HEARTBEAT_INTERVAL', 'SERVER_TIMEOUT']);
    expect(labels(complete(line(1, ' HEARTBEAT_INTERVAL=20 PRI|') + line(2) + line(3)))).toEqual(['PRIMARY_IS_MASTER']);
    expect(labels(complete(line(1) + line(2, ' |') + line(3)))).toEqual([]);
  });
});
