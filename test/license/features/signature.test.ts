import { describe, expect, test } from 'vitest';
import { render } from '../../../server/src/core/message';
import { signatureAt } from '../../../server/src/license/features/signature/signatureAt';
import { parseLicense } from '../../../server/src/license/syntax/parse';
import { mark, readCursor } from '../../support/cursor';

function signature(marked: string) {
  const { text, offset } = readCursor(marked);
  return signatureAt(parseLicense(text), offset);
}

/** The label with the active field between « and ». */
function guidance(marked: string): string | undefined {
  const found = signature(marked);
  const active = found?.fields[found.active];
  return found && active && mark(found.label, active.labelRange);
}

const fields = 'FEATURE name vendor version expiry count [key] [attributes]';
const at = (name: string, label = fields) => label.replace(name, `«${name}»`);
const server = 'SERVER host hostid [port] [attributes]';
const daemon = 'DAEMON daemon [path] [options=path] [port=number]';
const upgrade = 'UPGRADE name vendor from-version to-version expiry count [key] [attributes]';
const packaged = 'PACKAGE name vendor [version] attributes';

describe('guidance names the field', () => {
  test.each([
    ['FEATURE |', at('name')],
    ['feature router|_seats', at('name')],
    ['FEATUER router_seats genesys.d 8.0 |permanent 1', at('expiry')],
    ['FEATURE router_seats |', at('vendor')],
    ['FEATURE router_seats genesys.d |', at('version')],
    ['FEATURE router_seats genesys.d \\\n    8.0 |', at('expiry')],
    ['FEATURE router_seats genesys.d 8.0 permanent |', at('count')],
    ['FEATURE router_seats genesys.d 8.0 permanent 1 |', at('[key]')],
    ['FEATURE router_seats genesys.d 8.0 permanent 1 000000000000 |', at('[attributes]')],
    ['FEATURE router_seats genesys.d 8.0 permanent 1 NOTICE="a |b"', at('[attributes]')],
    ['FEATURE router_seats genesys.d 8.0 permanent 1 NOTICE="a" \\\n    |', at('[attributes]')],
    ['INCREMENT |', at('name', fields.replace('FEATURE', 'INCREMENT'))],
    ['UPGRADE a examplevd |', at('from-version', upgrade)],
    ['UPGRADE a examplevd 1.0 |', at('to-version', upgrade)],
    ['UPGRADE a examplevd 1.0 2.0 permanent |', at('count', upgrade)],
    ['PACKAGE a examplevd |', at('[version]', packaged)],
    ['PACKAGE a examplevd COMPO|NENTS="b"', packaged.replace(/attributes$/, '«attributes»')],
    ['SERVER |', at('host', server)],
    ['SERVER lichost |', at('hostid', server)],
    ['SERVER lichost DISK_SERIAL_NUM=0000|0000', at('hostid', server)],
    ['SERVER lichost DISK_SERIAL_NUM= 00000000 |', at('[port]', server)],
    ['SERVER lichost 001122aabbcc 7260 |', at('[attributes]', server)],
    ['DAEMON |', daemon.replace(' daemon ', ' «daemon» ')],
    ['DAEMON genesys.d |', at('[path]', daemon)],
    ['DAEMON genesys.d /opt/genesys.d |', at('[options=path]', daemon)],
    ['DAEMON genesys.d /opt/genesys.d por|t=7261', at('[port=number]', daemon)],
    ['DAEMON genesys.d options=/opt/x.opt |', at('[port=number]', daemon)],
    ['VENDOR genesys.d /opt/genesys.d options=/opt/x|', at('[options=path]', daemon.replace('DAEMON', 'VENDOR'))],
    ['FEATURESET genesys.d |', at('key', 'FEATURESET vendor key')],
  ])('%s', (marked, expected) => {
    expect(guidance(marked)).toBe(expected);
  });

  test.each(['|', 'FEAT|URE a b', '# FEATURE |', 'Dear |sir', 'USE_SERVER |', 'FEATURESET a 0 |', 'DAEMON a /b options=c port=1 |'])(
    'nothing at %s',
    (marked) => {
      expect(signature(marked)).toBeUndefined();
    },
  );
});

describe('guidance', () => {
  test('has a sentence for the record and for each field', () => {
    for (const keyword of ['SERVER', 'DAEMON', 'FEATURE', 'INCREMENT', 'UPGRADE', 'PACKAGE', 'FEATURESET']) {
      const found = signature(`${keyword} |`);
      expect(found?.documentation.map((message) => render(message)).join()).toContain(keyword);
      for (const { documentation } of found?.fields ?? []) expect(documentation.map((message) => render(message)).join()).toMatch(/\.$/);
    }
  });

  test('tells of the attribute that the cursor is in', () => {
    const found = signature('FEATURE a genesys.d 8.0 permanent 1 NOT|ICE="x"');
    expect(found?.fields[found.active]?.documentation.map((message) => render(message))[1]).toMatch(/^\*\*NOTICE\*\* \(publisher\): /);
  });
});
