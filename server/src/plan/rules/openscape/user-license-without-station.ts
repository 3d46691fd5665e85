import { allOf, say } from '../../../core/message';
import { licenseTitles } from '../../model/openScape';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

export default planRule({
  id: 'user-license-without-station',
  severity: 'error',
  summary: 'User licenses without a station license',
  facts: ['B11'],
  check(file, report) {
    for (const station of file.plan.openScape?.stations ?? []) {
      const { number = '', stationLicense, userLicenses = [] } = station;
      if (stationLicense !== false || userLicenses.length === 0) continue;
      report({
        range: file.at(station, 'stationLicense'),
        message: say(
          'Station {number} has {licenses} but no station license\nUser licenses can be assigned only after a station license.',
          { number, licenses: allOf([...new Set(userLicenses)].map((license) => licenseTitles[license])) },
        ),
        fixes: [replaceBy(file.at(station, 'stationLicense'), 'true', false)],
      });
    }
  },
});
