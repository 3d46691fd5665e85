import { allOf, say } from '../../../core/message';
import { masterOf } from '../../model/openScape';
import { planRule } from '../rule';

export default planRule({
  id: 'activation-incomplete',
  severity: 'error',
  summary: 'Something that the activation of licenses needs is missing',
  facts: ['B2', 'B3', 'B5'],
  check(file, report) {
    const { openScape } = file.plan;
    const { activation } = openScape ?? {};
    if (!openScape || !activation?.method || activation.done === true) return;
    const { method, lac, internet, licenseFile, registrationData } = activation;
    const master = masterOf(openScape);
    const lockingId = activation.lockingId ?? master?.lockingId ?? master?.advancedLockingId;
    const missing = [
      ...(lac === undefined ? [say('the LAC')] : []),
      ...(lockingId === undefined ? [say('the locking ID')] : []),
      ...(method === 'online' && internet === false ? [say('the Internet')] : []),
      ...(method === 'offline' && licenseFile === false ? [say('the license file')] : []),
    ];
    if (missing.length > 0)
      report({
        range: file.at(activation, 'method'),
        message:
          method === 'online'
            ? say(
                'Online activation needs {missing}\nThe license authorization code (LAC) goes with the locking ID to the Central License Server over the Internet; the license file comes back.',
                { missing: allOf(missing) },
              )
            : say(
                'Offline activation needs {missing}\nThe Central License Server makes the license file from the license authorization code (LAC) and the locking ID. Copy the file into the WBM.',
                { missing: allOf(missing) },
              ),
      });
    if (method === 'online' && registrationData === false)
      report({
        range: file.at(activation, 'registrationData'),
        message: say(
          'Enter the registration data before licensing online\nWithout correct registration data, licenses cannot be activated online.',
        ),
      });
  },
});
