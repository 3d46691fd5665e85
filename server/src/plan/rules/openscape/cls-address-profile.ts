import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'cls-address-profile',
  severity: 'information',
  summary: 'Somebody who cannot change the address of the Central License Server',
  facts: ['B4'],
  check(file, report) {
    const { activation } = file.plan.openScape ?? {};
    if (activation?.clsAddress === undefined || activation.profile === undefined) return;
    if (activation.profile.trim().toLowerCase() === 'expert') return;
    report({
      range: file.at(activation, 'profile'),
      message: say(
        'Only an administrator with the Expert profile can change the CLS address\nYou find it in the WBM under License Management > Settings.',
      ),
    });
  },
});
