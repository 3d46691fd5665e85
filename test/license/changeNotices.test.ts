import { describe, expect, test } from 'vitest';
import { render } from '../../server/src/core/message';
import { licenseChangeNotices } from '../../server/src/license/changeNotices';

const head = 'SERVER lichost.contoso.example 001122aabbcc 7260\nDAEMON genesys.d /opt/flexlm/genesys.d\n';
const feature = (name: string, count: number | string, vendor = 'genesys.d') =>
  `FEATURE ${name} ${vendor} 8.0 permanent ${count} SIGN=000000000000\n`;
const file = head + feature('tserver_sdn', 100) + feature('router_seats', 50);

function subjects(before: string, after: string): string[] {
  return licenseChangeNotices(before, after, 'license.dat').map(({ subject }) => subject);
}

describe('a change calls for', () => {
  test.each([
    ['nothing where nothing changed', file, file, []],
    ['nothing where a comment changed', file, `# renewed\n${file}`, []],
    ['nothing where white space changed', file, file.replaceAll(' ', '  ').replaceAll('\n', '\r\n'), []],
    ['nothing where a line was wrapped', file, file.replace(' SIGN', ' \\\n  SIGN'), []],
    ['nothing where a line changed that License Manager does not read', `hello\n${file}`, file, []],
    ['lmreread where a record was added', file, file + feature('lds', 1), ['reread']],
    ['lmreread where a record was commented out', file, file.replace('FEATURE router', '# FEATURE router'), ['reread']],
    ['lmreread where the host changed', file, file.replace('lichost', 'lichost2'), ['reread']],
    ['lmreread where a file is filled', '', file, ['reread']],
    ['lmreread where a count of another product rose', file, file.replace(' 50 ', ' 60 '), ['reread']],
    ['lmreread where a count fell', file, file.replace(' 100 ', ' 90 '), ['reread']],
    ['a restart where a port changed', file, file.replace('7260', '7261'), ['restart']],
    ['a restart where a port was left out', file, file.replace(' 7260', ''), ['restart']],
    ['exact numbers where a count of T-Servers rose', file, file.replace(' 100 ', ' 200 '), ['reread', 'risen']],
    [
      'exact numbers where INCREMENT lines became more',
      file.replaceAll('FEATURE', 'INCREMENT'),
      file.replaceAll('FEATURE', 'INCREMENT') + feature('tserver_sdn', 10).replace('FEATURE', 'INCREMENT'),
      ['reread', 'risen'],
    ],
    ['no exact numbers where there were none before', head + feature('lds', 1), file, ['reread']],
    [
      'no exact numbers where they are another vendor’s',
      feature('tserver_sdn', 1, 'examplevd'),
      feature('tserver_sdn', 2, 'examplevd'),
      ['reread'],
    ],
    ['no exact numbers where a count cannot be read', head + feature('tserver_sdn', 'n'), file, ['reread']],
  ])('%s', (_, before, after, expected) => {
    expect(subjects(before, after)).toEqual(expected);
  });
});

test('names the file and the features', () => {
  const text = licenseChangeNotices(file, file.replace(' 100 ', ' 200 '), 'genesys.dat').map(({ message }) => render(message));
  expect(text).toEqual([
    'License Manager is still using the earlier version of genesys.dat. Run `lmutil lmreread` on the license server to make it read the change.',
    'The file now has more licenses for tserver_sdn. In T-Server, set the options num-of-licenses and num-sdn-licenses to exact numbers: with `max`, T-Server does not see how many there are.',
  ]);
});
