import { say } from '../../../core/message';
import { featureOf } from '../../model/featureSpec';
import { replaceBy } from '../edits';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'asset-info-form',
  severity: 'information',
  summary: 'asset_info= after a colon, which MathWorks users found not to work',
  source: 'MathWorks, template of MLM.opt (the form with quotation marks)',
  check(file, report) {
    for (const statement of file.statements) {
      const feature = featureOf(statement);
      if (!feature?.key || feature.isQuoted || feature.key.name.toLowerCase() !== 'asset_info') continue;
      const { name, key, range } = feature;
      report({
        range: { start: range.start, end: range.end },
        message: say('Write this feature with quotation marks\nAfter a colon, asset_info= was seen to have no effect.'),
        fixes: [replaceBy(range, `"${name} ${key.name}=${key.value}"`, true, say('Put it in quotation marks'))],
      });
    }
  },
});
