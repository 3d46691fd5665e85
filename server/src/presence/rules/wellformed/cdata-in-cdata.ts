import { say } from '../../../core/message';
import { problemRule } from './_problem';

export default problemRule(
  {
    id: 'cdata-in-cdata',
    severity: 'warning',
    summary: 'A CDATA section that contains the start of another, so it continues to the end of that one',
    source: 'XML 1.0, 2.7 "CDATA Sections": a section ends at the first ]]>, and sections do not nest',
  },
  {
    'cdata-in-cdata': ({ range }, file) => {
      const close = file.text.indexOf(']]>', range.end);
      return {
        range,
        message: say(
          'The end ]]> of this CDATA section is probably missing\nIt continues to the end of another on line {line}. To {reader}, all tags between are text, so what they define, such as states, does not exist.',
          { line: file.lineNumber(close), reader: file.kind === 'presence' ? 'UC Connector' : 'Office Communicator' },
        ),
        related: [{ range: { start: close, end: close + 3 }, message: say('It ends here') }],
      };
    },
  },
);
