import { say } from '../../../core/message';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

export default planRule({
  id: 'person-user-name',
  severity: 'error',
  summary: 'A user name that is not the one of the UC platform',
  facts: ['UC22'],
  check(file, report) {
    const { userIdFromPlatform, persons = [] } = file.plan.ucConnector ?? {};
    if (userIdFromPlatform !== true) return;
    for (const person of persons) {
      const { userName, platformLogin } = person;
      if (userName === undefined) continue;
      const login = platformLogin?.replace(/^sip:/i, '');
      if (login === undefined ? userName.startsWith('sip:') : userName === `sip:${login}`) continue;
      const range = file.at(person, 'userName');
      report({
        range,
        message: say(
          'The user name of “{person}” must be {wanted}\nWith userid = true in moc.xml, it must be sip: and what the user logs in to the platform with.',
          { person: userName, wanted: login === undefined ? 'sip:…' : `sip:${login}` },
        ),
        fixes: login === undefined ? [] : [replaceBy(range, JSON.stringify(`sip:${login}`), false)],
      });
    }
  },
});
