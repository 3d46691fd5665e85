import { allOf, say } from '../../../core/message';
import type { UcConnector } from '../../model/ucConnectors';
import { planRule } from '../rule';

type Browser = NonNullable<UcConnector['browsers']>[number];

/** What each browser plays; the guide says of Internet Explorer 8 too that it does not play audio files at all. */
const formats: Readonly<Record<Browser, readonly string[]>> = {
  'Internet Explorer 8': ['wav'],
  'Internet Explorer 9': ['mp3'],
  Firefox: ['wav', 'ogg'],
  Chrome: ['mp3', 'wav', 'ogg'],
  Safari: ['mp3', 'wav'],
};

export default planRule({
  id: 'preview-audio',
  severity: 'warning',
  summary: 'An audio file that is not played',
  facts: ['UC20'],
  check(file, report) {
    const { instances = [], browsers = [] } = file.plan.ucConnector ?? {};
    const used = [...new Set(browsers)];
    for (const { options } of instances)
      for (const option of ['audio-on-preview', 'audio-on-ring'] as const) {
        const path = options?.[option];
        if (!options || path === undefined) continue;
        const range = file.at(options, option);
        const [, format = ''] = /\.(\w+)$/.exec(path.toLowerCase()) ?? [];
        const silent = used.filter((browser) => !formats[browser].includes(format));
        if (options['presence-gateway-mode'] === true)
          report({
            range,
            message: say('The option {option} has no effect in gateway mode\nIt applies only where presence-gateway-mode is false.', {
              option,
            }),
          });
        else if (!['mp3', 'ogg', 'wav'].includes(format))
          report({
            range,
            message: say('The option {option} must name an .mp3, .ogg, or .wav file\nNo other formats are supported.', { option }),
          });
        else if (silent.length > 0)
          report({
            range,
            message: say('{browsers} cannot play .{format} files\nThe file of {option} is not heard there; use another format.', {
              browsers: allOf(silent),
              format,
              option,
            }),
          });
      }
  },
});
