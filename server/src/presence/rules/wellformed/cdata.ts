import { say } from '../../../core/message';
import { GUIDE, problemRule, repairsByText, replace, unreadable } from './_problem';

export default problemRule(
  {
    id: 'cdata',
    severity: 'error',
    summary: 'A CDATA section that does not end, or does not begin with <![CDATA[',
    source: `XML 1.0, 2.7 "CDATA Sections"; ${GUIDE}`,
  },
  {
    'cdata-damaged': (problem, file) => ({
      range: problem.range,
      message: say('A CDATA section must begin with exactly <![CDATA[\n{result} What is here is almost the same.', {
        result: unreadable(file),
      }),
      fixes: repairsByText(problem),
    }),
    'cdata-not-closed': ({ range, place = range.end }, file) => {
      // Of a damaged end, such as ]> or ]], some may be there.
      const begun = /(?:[\]}[)\\][ \t]*){1,3}(?:&gt;|[>.,<])?$/.exec(file.text.slice(Math.max(range.end, place - 12), place))?.[0] ?? '';
      const start = place - begun.length;
      return {
        range,
        message: say('This CDATA section does not end with ]]> before its element ends\n{result} Insert ]]> there.', {
          result: unreadable(file),
        }),
        fixes: [replace({ start, end: place }, ']]>', say('End it with ]]>'), false)],
        related: [{ range: { start: place, end: place }, message: say('Its end seems to belong here') }],
      };
    },
  },
);
