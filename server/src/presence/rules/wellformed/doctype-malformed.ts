import { say } from '../../../core/message';
import { GUIDE, problemRule, remove, repairsByText, unreadable } from './_problem';

export default problemRule(
  {
    id: 'doctype-malformed',
    severity: 'error',
    summary: 'A document type declaration that is not as it must be, or not before the first element',
    source: `XML 1.0, 2.8 "Prolog and Document Type Declaration"; ${GUIDE}`,
  },
  {
    'doctype-damaged': (problem, file) => ({
      range: problem.range,
      message: say(
        'A document type declaration begins with <!DOCTYPE in just these characters. {result} Nothing in this file needs one: take it out.',
        {
          result: unreadable(file),
        },
      ),
      fixes: [
        remove({ start: problem.range.start, end: problem.place ?? problem.range.end }, false),
        ...repairsByText(problem).map((fix) => ({ ...fix, safe: false })),
      ],
    }),
    'doctype-malformed': ({ range }, file) => ({
      range,
      message: say(
        'A document type declaration is once, before the first element, as <!DOCTYPE and the name of that element, and ends with > on its own. {result} Nothing in this file needs one: take it out.',
        { result: unreadable(file) },
      ),
    }),
  },
);
