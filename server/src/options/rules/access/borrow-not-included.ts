import { say } from '../../../core/message';
import { groupedBy } from '../../model/optionsFile';
import { isPlaceholder } from '../../model/placeholder';
import { optionsRule } from '../rule';
import { deniedBy } from './_who';

export default optionsRule({
  id: 'borrow-not-included',
  severity: 'warning',
  summary: 'INCLUDE_BORROW for somebody who may not use the feature',
  source: 'License Administration Guide, "INCLUDE_BORROW", "INCLUDE"',
  check(file, report) {
    const all = file.accessesOf('INCLUDEALL');
    const included = groupedBy(
      file.accessesOf('INCLUDE').filter(({ feature }) => feature),
      ({ feature }) => feature?.name ?? '',
    );
    for (const access of file.accessesOf('INCLUDE_BORROW')) {
      const lines = [...(included.get(access.feature?.name ?? '') ?? []), ...all];
      if (lines.length === 0 || isPlaceholder(access.name) || !lines.every((line) => deniedBy(file, line, access))) continue;
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
