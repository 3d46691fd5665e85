import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'station-license-released',
  severity: 'information',
  summary: 'A change that releases a station license',
  facts: ['B10'],
  check(file, report) {
    for (const station of file.plan.openScape?.stations ?? []) {
      const { number = '', change, stationLicense } = station;
      if (change === undefined || stationLicense === false) continue;
      report({
        range: file.at(station, 'change'),
        message:
          change === 'delete'
            ? say('The license of {number} is released when the subscriber is deleted\nAnother station can get it then.', { number })
            : say(
                'The license of {number} is released when its kind of subscriber changes\nIt then needs a station license of its new kind.',
                {
                  number,
                },
              ),
      });
    }
  },
});
