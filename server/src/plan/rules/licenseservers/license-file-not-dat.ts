import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'license-file-not-dat',
  severity: 'hint',
  summary: 'A name of a license file that Genesys does not recommend',
  facts: ['L30'],
  check(file, report) {
    const { licenseFiles = [], genesys } = file.plan;
    if (!genesys) return;
    licenseFiles.forEach((path, index) => {
      if (/\.dat$/i.test(path)) return;
      report({
        range: file.at(licenseFiles, index),
        message: say('Genesys recommends the name license.dat\nThe guide asks for the ending .dat.'),
      });
    });
  },
});
