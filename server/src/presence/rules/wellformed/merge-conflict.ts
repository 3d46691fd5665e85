import { say } from '../../../core/message';
import { GUIDE, problemRule, unreadable } from './_problem';

export default problemRule(
  {
    id: 'merge-conflict',
    severity: 'error',
    summary: 'Two versions of the same lines, as a version control system leaves them when they could not be merged',
    source: `XML 1.0, 2.1 "Well-Formed XML Documents"; git-merge, "How conflicts are presented"; ${GUIDE}`,
  },
  {
    'merge-conflict': ({ range, about }, file) =>
      about === 'others'
        ? undefined
        : {
            range,
            message: say(
              'Two versions of these lines are here, between <<<<<<< and >>>>>>>, because Git could not merge them. {result} Keep one, and take the three marker lines out.',
              { result: unreadable(file) },
            ),
          },
  },
);
