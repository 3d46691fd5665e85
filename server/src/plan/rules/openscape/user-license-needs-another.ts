import { say } from '../../../core/message';
import { licenseTitles } from '../../model/openScape';
import { planRule } from '../rule';

export default planRule({
  id: 'user-license-needs-another',
  severity: 'error',
  summary: 'A user license without the one that it needs',
  facts: ['B13', 'B14'],
  check(file, report) {
    for (const { number = '', userLicenses = [] } of file.plan.openScape?.stations ?? []) {
      if (userLicenses.includes('ucSuite') || userLicenses.includes('groupware')) continue;
      for (const [index, license] of userLicenses.entries()) {
        if ((license !== 'fax' && license !== 'conference') || userLicenses.indexOf(license) < index) continue;
        report({
          range: file.at(userLicenses, index),
          message: say(
            '{license} of station {number} needs a UC Suite or Groupware user license\nAssign one of the two to the same station, or leave {license} out.',
            { license: licenseTitles[license], number },
          ),
        });
      }
    }
  },
});
