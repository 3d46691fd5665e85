import fc from 'fast-check';
import { keywordDefinitions } from '../../server/src/options/vocabulary/keywords';
import { typeDefinitions } from '../../server/src/options/vocabulary/types';

/** What an options file is made of, and what goes wrong in one. */
export const optionsPieces: readonly string[] = [
  ...keywordDefinitions.map(({ name }) => name),
  ...typeDefinitions.map(({ name }) => name),
  'INCLDUE',
  'include',
  'USERCASEINSENSITIVE',
  'EXEMPT_MAX',
  'USRE',
  'editor',
  'editor:VERSION=2.0',
  'viewer:asset_info=1',
  '"editor KEY=0000"',
  '"open',
  '“Report Logs”',
  'planners',
  'Planners',
  'ann',
  'bob',
  'CONTOSO\\ann',
  'ALL_USERS',
  '<name>',
  '192.0.2.*',
  '192.0.2.0/24',
  '2001:db8::7',
  '*',
  '5',
  '0',
  '7200',
  '2h',
  'ON',
  'lenient',
  'QUEUED',
  '+"D:\\Report Logs\\report.log"',
  '+/var/log/report-%Y.log',
  'HIDE_USER',
  '# seatkeeper-disable-next-line option-case',
  '# remark',
  ' ',
  '  ',
  '\t',
  '\u00a0',
  '\ufeff',
  '\\',
  ' \\\n',
  '\\ \n',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
];

/** Texts near to options files, and any text. */
export const optionsText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...optionsPieces), { maxLength: 40 }).map((pieces) => pieces.join(' ')) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...optionsPieces), { maxLength: 40 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
);

/** A correct options file of so many groups, with some options for each. */
export function optionsOf(groups: number): string {
  const lines = Array.from({ length: groups }, (_, n) => {
    const users = Array.from({ length: 8 }, (_, m) => `user${n}_${m}`).join(' ');
    return `# Department ${n}\nGROUP dept${n} ${users}\nINCLUDE feature${n} GROUP dept${n}\nRESERVE 2 feature${n} GROUP dept${n}\nMAX 20 feature${n} GROUP dept${n}\nTIMEOUT feature${n} 7200\n`;
  });
  return `GROUPCASEINSENSITIVE ON\nREPORTLOG +/var/log/report.log\n${lines.join('\n')}`;
}
