import { say } from '../../../core/message';
import { GUIDE, problemRule, remove, repairsByText, unreadable } from './_problem';

export default problemRule(
  {
    id: 'doctype-malformed',
    severity: 'error',
    summary: 'A document type declaration that is not written correctly, or not before the first element',
    source: `XML 1.0, 2.8 "Prolog and Document Type Declaration"; ${GUIDE}`,
  },
  {
    'doctype-damaged': (problem, file) => ({
      range: problem.range,
      message: say('A document type declaration must begin with exactly <!DOCTYPE\n{result} Nothing in this file needs one: remove it.', {
        result: unreadable(file),
      }),
      fixes: [
        remove({ start: problem.range.start, end: problem.place ?? problem.range.end }, false),
        ...repairsByText(problem).map((fix) => ({ ...fix, safe: false })),
      ],
    }),
    'doctype-malformed': ({ range }, file) => ({
      range,
      message: say(
        'This document type declaration is misplaced or not written correctly\n{result} It may occur once, before the first element: <!DOCTYPE, the name of that element, and >. Nothing in this file needs one: remove it.',
        { result: unreadable(file) },
      ),
    }),
  },
);
