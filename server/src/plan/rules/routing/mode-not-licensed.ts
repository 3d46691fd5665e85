import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'mode-not-licensed',
  severity: 'error',
  summary: 'A mode that the preview license does not allow',
  facts: ['O2', 'V1', 'V2'],
  check(file, report, { licensed }) {
    const { outbound, callback } = file.plan.genesys ?? {};
    if (!licensed?.isComplete) return;
    const isPreviewOnly = (full: string, preview: string) => licensed.countOf(full) === 0 && licensed.countOf(preview) > 0;
    if (outbound?.modes && isPreviewOnly('occ_full', 'occ_preview'))
      outbound.modes.forEach((mode, index) => {
        if (mode !== 'preview' && outbound.modes)
          report({
            range: file.at(outbound.modes, index),
            message: say(
              'Mode {mode} needs occ_full, and only occ_preview is licensed\nWith it, Outbound Contact Server dials in Preview mode alone.',
              { mode },
            ),
          });
      });
    if (!callback || !isPreviewOnly('vcb_full', 'vcb_preview')) return;
    const { modes = [], routePoints = [] } = callback;
    modes.forEach((mode, index) => {
      if (mode === 'autodial')
        report({
          range: file.at(modes, index),
          message: say('Autodial needs vcb_full, and only vcb_preview is licensed\nA call in this mode raises a licensing violation.'),
        });
    });
    for (const point of routePoints)
      if (point.autodial)
        report({
          range: file.at(point, 'autodial'),
          message: say(
            'Route point {dn} is set to Autodial, which vcb_preview does not allow\nA call that arrives there raises the violation GCTI_LICENSE_FAIL. Order vcb_full, or set it to Preview.',
            { dn: point.dn ?? '' },
          ),
        });
  },
});
