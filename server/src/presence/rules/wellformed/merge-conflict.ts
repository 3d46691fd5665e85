import { say } from '../../../core/message';
import { GUIDE, problemRule, unreadable } from './_problem';

export default problemRule(
  {
    id: 'merge-conflict',
    severity: 'error',
    summary: 'Two versions of the same lines, left by a version control system that could not merge them',
    source: `XML 1.0, 2.1 "Well-Formed XML Documents"; git-merge, "How conflicts are presented"; ${GUIDE}`,
  },
  {
    'merge-conflict': ({ range, about }, file) =>
      about === 'others'
        ? undefined
        : {
            range,
            message: say(
              'Git left two versions of these lines, between <<<<<<< and >>>>>>>\n{result} Keep one version and remove the three marker lines.',
              { result: unreadable(file) },
            ),
          },
  },
);
