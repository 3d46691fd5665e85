import { say } from '../../../core/message';
import { isPlaceholder } from '../../model/placeholder';
import { optionsRule } from '../rule';
import { leftOutBy } from './_who';

export default optionsRule({
  id: 'borrow-not-included',
  severity: 'warning',
  summary: 'INCLUDE_BORROW for somebody who may not use the feature',
  source: 'License Administration Guide, "INCLUDE_BORROW", "INCLUDE"',
  check(file, report) {
    const isLeftOut = leftOutBy(file);
    for (const access of file.accessesOf('INCLUDE_BORROW')) {
      if (isPlaceholder(access.name) || !isLeftOut(access)) continue;
      report({
        range: { start: access.nameWord.start, end: access.nameWord.end },
        message: say(
          '“{name}” may not use {feature}, so cannot borrow it\nINCLUDE lines name others only. Add an INCLUDE line for this name.',
          { name: access.name, feature: access.feature?.name ?? '' },
        ),
      });
    }
  },
});
