import { say } from '../../../core/message';
import { planRule } from '../rule';

const FEWEST_USERS = 100;

export default planRule({
  id: 'too-few-users',
  severity: 'error',
  summary: 'Too few users for master/slave licensing',
  facts: ['CG3', 'CG11'],
  check(file, report) {
    const { callGem } = file.plan;
    if (!callGem) return;
    const field = callGem.users === undefined ? 'agents' : 'users';
    const users = callGem[field];
    if (users === undefined || users >= FEWEST_USERS) return;
    report({
      range: file.at(callGem, field),
      message: say(
        'Master/slave licensing starts at {fewest} users; the plan has {users}\nSytel does not grant such a license for fewer users on all servers together.',
        { users, fewest: FEWEST_USERS },
      ),
    });
  },
});
