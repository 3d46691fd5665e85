import { say } from '../../../core/message';
import { kindOfPhone, licenseTitles } from '../../model/openScape';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

export default planRule({
  id: 'phone-of-other-station',
  severity: 'error',
  summary: 'A phone that needs another kind of station',
  facts: ['B8', 'B9'],
  check(file, report) {
    for (const station of file.plan.openScape?.stations ?? []) {
      const { kind, phone, number = '' } = station;
      if (kind === undefined || phone === undefined) continue;
      const right = kindOfPhone[phone];
      const isDeskSharing = kind === 'deskSharing';
      if (kind === right || (isDeskSharing && right === 'ip')) continue;
      report({
        range: file.at(station, 'kind'),
        message: isDeskSharing
          ? say(
              'Desk sharing works with IP stations only, and {phone} is not one\nStation {number} needs a station license of another kind.',
              {
                phone,
                number,
              },
            )
          : say('{phone} belongs to {right} stations, not to {kind}\nStation {number} needs the station license for what is used there.', {
              phone,
              right: licenseTitles[right],
              kind: licenseTitles[kind],
              number,
            }),
        fixes: [replaceBy(file.at(station, 'kind'), JSON.stringify(right), false)],
      });
    }
  },
});
