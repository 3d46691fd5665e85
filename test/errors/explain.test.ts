import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errorsIn, explain, knownErrors } from '../../server/src/errors/explain';

/** What was found, as `family id`, with the numbers that belong to it. */
function found(text: string): string[] {
  return explain(text).found.map(({ error, minor, system, asExitStatus }) =>
    [`${error.family} ${error.id}`, minor && `minor ${minor}`, system && `system ${system.number}`, asExitStatus && 'as exit status']
      .filter(Boolean)
      .join(', '),
  );
}

describe('what is asked for by itself', () => {
  test.each<[string, string[]]>([
    ['-8', ['flexnet -8']],
    [' -8\n', ['flexnet -8']],
    ['\u22128', ['flexnet -8']],
    ['\u20138', ['flexnet -8']],
    ['-97,121', ['flexnet -97, minor 121']],
    ['(-15,570:10061)', ['flexnet -15, minor 570, system 10061']],
    ['(-4,342:10054 )', ['flexnet -4, minor 342, system 10054']],
    ['-15,570:0', ['flexnet -15, minor 570']],
    ['-15,570:77777', ['flexnet -15, minor 570, system 77777']],
    ['LM_BADCODE', ['flexnet -8']],
    ['badcode', ['flexnet -8']],
    ['07100', ['genesys 07100']],
    ['7100', ['genesys 07100']],
    ['00-04560', ['connector 04560']],
    ['4562', ['connector 04562']],
    ['20007', ['genesys 20007']],
    ['5066', ['genesys 05066']],
    ['gcti_license_fail', ['genesys 07100']],
    ['GLMR_LICENSE_SERVER_NOT_AVAILABLE', ['genesys GLMR_LICENSE_SERVER_NOT_AVAILABLE']],
    ['25', ['exit 25', 'signal 25']],
    ['36', ['exit 36', 'signal 36']],
    ['20', ['activation 20']],
    ['241', ['flexnet -15, as exit status']],
    ['10061', ['system 10061']],
    ['111', ['system 111']],
    ['WSAECONNREFUSED', ['system 10061']],
    ['-210', []],
    ['-46', []],
    ['nonsense', []],
    ['', []],
  ])('%j', (asked, expected) => expect(found(asked)).toEqual(expected));

  test.each([
    ['LM_BADCOD', 'LM_BADCODE'],
    ['GLMR_LICENSE_SERVER_NOT_AVAILABEL', 'GLMR_LICENSE_SERVER_NOT_AVAILABLE'],
    ['18', '-18'],
    ['error 18', '-18'],
    ['FlexNet error: 18', '-18'],
    ['8', '-8'],
  ])('what may have been meant by %j', (asked, near) => expect(explain(asked).near).toBe(near));

  test('a code that no list has is told apart from what is not a code', () => {
    expect(explain('-210').unlisted).toEqual(['-210']);
    expect(explain('Something (-210,5)').unlisted).toEqual(['-210']);
    expect(explain('nonsense').unlisted).toEqual([]);
  });
});

describe('messages', () => {
  test.each<[string, string[]]>([
    ['# error -8 since Monday', ['flexnet -8']],
    ['# see errors -8, -9 and -14', ['flexnet -8', 'flexnet -9', 'flexnet -14']],
    ['# Fehler -15', ['flexnet -15']],
    ['FlexNet Licensing error:-15,578.  System Error: 10061 "WinSock: Connection refused"', ['flexnet -15, minor 578, system 10061']],
    [
      'Invalid host.\nFeature:       editor\nFlexNet Licensing error:-9,57\nFor further information, call your vendor.',
      ['flexnet -9, minor 57'],
    ],
    ['Cannot connect to license server system. (-15,570:115 "Operation now in progress")', ['flexnet -15, minor 570, system 115']],
    ['The license server manager\n is not running: Cannot connect to license\n   server.', ['flexnet -15']],
    ['10:11:12 (examplevd) Wrong hostid on SERVER line for license file:', ['log wrong-host-id']],
    ['10:11:12 (lmgrd) examplevd exited with status 25 (Invalid host)', ['exit 25']],
    ['10:11:12 (examplevd) EXITING DUE TO SIGNAL 36 Exit reason 4', ['signal 36']],
    ['Disabling 3 licenses from feature editor(AB12 34CD)', ['log disabled-licenses']],
    ["FLOAT_OK can't run standalone on SERVER", ['flexnet -69']],
    ['FLOAT_OK can\u2019t run standalone on SERVER', ['flexnet -69']],
    ['Cannot read license file data from license server', ['flexnet -61']],
    [
      'Std 07100 Licensing violation is identified, the violation type GLMR_LICENSE_NO_LICENSE_AVAILABLE.',
      ['genesys 07100', 'genesys GLMR_LICENSE_NO_LICENSE_AVAILABLE'],
    ],
    ['Std 07100 the violation type Cannot find license file.', ['genesys 07100', 'flexnet -1']],
    ['07105|STANDARD|x', ['genesys 07105']],
    ['Std 20007 All 12 seat licenses are in use already, registration rejected.', ['genesys 20007']],
    ['No More Licenses', ['genesys No More Licenses']],
    ['bad code or inconsistent encryption code', ['flexnet -8']],
    ['wrong host ID', ['log wrong-host-id']],
    ['on 31-12-2027 we moved 5-8 seats, -8 of them back', []],
    ['-8 degrees', []],
    ['part no. 12-8,5', []],
    ['LM_LICENSE_FILE', []],
  ])('%j', (text, expected) => expect(found(text)).toEqual(expected));

  test('each is found once, in the order of the text, with the numbers that one place has', () => {
    expect(found('Invalid host (error -9)\nCannot connect to license server. (-15,570:111)\n(-9,57)')).toEqual([
      'flexnet -9, minor 57',
      'flexnet -15, minor 570, system 111',
    ]);
  });

  test('ranges are within the text, sorted, and of what is written there', () => {
    const pieces = fc.constantFrom(
      'error -8',
      '(-15,570:10061)',
      'Invalid host',
      ' ',
      '\n',
      'x',
      '#',
      '-',
      '\u2019',
      'LM_BADCODE',
      'Ä',
      '99',
    );
    fc.assert(
      fc.property(
        fc.array(pieces).map((parts) => parts.join('')),
        (text) => {
          let last = 0;
          for (const { range } of errorsIn(text)) {
            expect(range.start).toBeGreaterThanOrEqual(last);
            expect(range.end).toBeGreaterThan(range.start);
            expect(text.slice(range.start, range.end)).toMatch(/^\S.*\S$/s);
            last = range.start;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  test('a million lines take linear time', () => {
    const line = '10:11:12 (examplevd) DENIED: "editor" ana@desk (Licensed number of users already reached. (-4,342:10054 ))\n';
    const started = performance.now();
    expect(found(line.repeat(100_000))).toEqual(['flexnet -4, minor 342, system 10054']);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('the list', () => {
  test('ids are unique in their family, and every listed text, name and code finds its error', () => {
    const ids = knownErrors.map(({ family, id }) => `${family} ${id}`);
    expect(new Set(ids).size).toBe(ids.length);
    for (const error of knownErrors) {
      const own = (text: string): boolean => explain(text).found.some((one) => one.error === error);
      for (const name of [error.id, ...(error.names ?? [])]) if (/^(?:-?\d+|[A-Z]\w*_\w+)$/.test(name)) expect(own(name), name).toBe(true);
      for (const text of error.texts ?? []) expect(own(text.replace('*', '7')), text).toBe(true);
    }
  });

  test('what nobody has documented is not told', () => {
    const untold = knownErrors.filter(({ grade }) => grade === 'undocumented');
    expect(untold.length).toBeGreaterThan(20);
    for (const { meaning, causes, concerns } of untold) {
      expect(meaning.template).toBe('No public document says what this error means');
      expect(causes).toEqual([]);
      expect(concerns).toBeUndefined();
    }
  });

  test('meanings are headlines, and causes and checks are sentences', () => {
    for (const { id, meaning, causes, checks } of knownErrors) {
      expect(meaning.template, id).toMatch(/^[\p{Lu}].{5,89}[^.]$/u);
      expect(checks.length, id).toBeGreaterThan(0);
      for (const { template } of [...causes, ...checks]) expect(template, id).toMatch(/^(?:[\p{Lu}`]|lmgrd|lmdown).*\.$/u);
    }
  });
});
