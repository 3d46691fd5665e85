import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'gsap-has-no-service',
  severity: 'error',
  summary: 'A service that GIS does not have with GSAP',
  facts: ['K7', 'K8'],
  check(file, report) {
    const gis = file.plan.genesys?.gis;
    if (gis?.interface !== 'gsap') return;
    for (const key of ['configuration', 'statistics'] as const) {
      const { peakConnections } = gis;
      if (!peakConnections?.[key]) continue;
      report({
        range: file.at(peakConnections, key),
        message:
          key === 'configuration'
            ? say('GIS with GSAP has no license for the Configuration service\nGIS_CONFIGSERVICE is for GIS with SOAP alone.')
            : say('GIS with GSAP has no license for the Statistics service\nGIS_STATSERVICE is for GIS with SOAP alone.'),
      });
    }
  },
});
