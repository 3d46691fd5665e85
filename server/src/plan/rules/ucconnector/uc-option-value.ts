import type { Fix } from '../../../core/finding';
import { amountOf, type Message, oneOf, say } from '../../../core/message';
import type { PlanFile } from '../../model/planFile';
import { placesIn } from '../../model/servers';
import { commaParts, type UcConnector, type UcOptions } from '../../model/ucConnectors';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

type Option = keyof UcOptions;

/** What is wrong with the value of an option, with the value to put in its place where that is known. */
interface Complaint {
  readonly message: Message;
  readonly instead?: string;
}

type Check = (option: Option, value: string, options: UcOptions, connector: UcConnector) => Complaint | undefined;

const locales = ['en', 'fr', 'de', 'it', 'ru', 'es', 'default'];

const note: Check = (option, value, _, { platform }) =>
  /[&<]/.test(value) && platform !== 'Sametime'
    ? {
        message: say(
          'The option {option} must not have & or <\nMicrosoft Lync 2010 rejects the update then, and the user is not set to the presence that belongs to it.',
          { option },
        ),
      }
    : undefined;

const presence: Check = (option, value) =>
  /^\d{1,9}$/.test(value) && Number(value) >= 1 && Number(value) <= 18_500
    ? undefined
    : {
        message: say(
          'The option {option} must be a whole number from 1 to 18500\n“{value}” is not such a code of a presence; 6500, the default, means Busy.',
          { option, value },
        ),
      };

const hotkey: Check = (option, value) => {
  if (value.length > 255) return { message: say('The option {option} has more than 255 characters', { option }) };
  if (!value.startsWith('#') || value.startsWith('##') || /^#\d{1,3}$/.test(value)) return undefined;
  return {
    message: say(
      '“{value}” is not a hotkey; write # and the decimal code of one key\nAn alphanumeric hotkey that begins with # is written with ## at its beginning.',
      { value },
    ),
    ...(!/^#\d/.test(value) && { instead: `#${value}` }),
  };
};

/** The interval and the time to answer in it; where one is not said, its default. */
const keepAlive: Check = (option, value, options) => {
  const least = option === 'gla-kpl-time' ? 4 : 3;
  if (!/^\d{1,9}$/.test(value) || Number(value) < least)
    return { message: say('The option {option} must be a whole number of seconds, {least} or more', { option, least: amountOf(least) }) };
  const interval = Number(options['gla-kpl-time'] ?? 30);
  const response = Number(options['gla-kpl-response-time'] ?? 4);
  const isReported = option === 'gla-kpl-response-time' || options['gla-kpl-response-time'] === undefined;
  return isReported && response >= interval
    ? {
        message: say(
          'The value of gla-kpl-response-time ({response}) must be less than gla-kpl-time ({interval})\nA keep-alive message must be answered before the next one is sent.',
          { response, interval },
        ),
      }
    : undefined;
};

const checks: Partial<Record<Option, Check>> = {
  'presence-acw-note': note,
  'presence-lg-note': note,
  'presence-acw-status': presence,
  'presence-lg-status': presence,
  'gla-kpl-time': keepAlive,
  'gla-kpl-response-time': keepAlive,
  locale: (_, value) => {
    if (locales.includes(value)) return undefined;
    const instead = locales.find((locale) => locale === value.toLowerCase() || value.toLowerCase().startsWith(`${locale}-`));
    return {
      message: say('“{value}” is not a locale of UC Connector\nIt must be {known}.', { value, known: oneOf(locales) }),
      ...(instead && { instead }),
    };
  },
  'preview-info-keys': (option, value) => {
    const keys = commaParts(value);
    return keys.length === 4 && !keys.includes('')
      ? undefined
      : {
          message: say('The option {option} must have four keys, separated by commas\nThe default is {example}.', {
            option,
            example: 'UCC_ConnId,UCC_UserId,UCC_AgentId,UCC_Reason',
          }),
        };
  },
  'preview-state-name': (option, value) =>
    /^\s*\d+\s*,\s*[^\s,]+\s*$/.test(value)
      ? undefined
      : {
          message: say(
            'The option {option} must be a number, a comma, and a name\nThe default is 3721,UCC_Preview; a chapter of the guide prints 3271 instead.',
            { option },
          ),
        },
  'preview-shortkey-accept': hotkey,
  'preview-shortkey-reject': hotkey,
  'license-file': (_, value) => {
    const bad = placesIn(value).places.find((place) => !/^(?:\d{1,5}@[^\s@]+|[a-z]:[\\/].*|\\\\.*|\/.*)$/i.test(place));
    return bad === undefined
      ? undefined
      : {
          message: say(
            '“{place}” is not a place of licenses\nThe option license-file must be port@host, or the full path of a license file.',
            { place: bad },
          ),
        };
  },
};

export default planRule({
  id: 'uc-option-value',
  severity: 'error',
  summary: 'An option of UC Connector with a value that is not valid',
  facts: ['UC13', 'UC14', 'UC15', 'UC17', 'UC18', 'UC19', 'UC21', 'UC30'],
  check(file, report) {
    const { ucConnector } = file.plan;
    for (const instance of ucConnector?.instances ?? []) {
      const { options, name = '' } = instance;
      if (!ucConnector || !options) continue;
      for (const option of Object.keys(options) as Option[]) {
        const { [option]: value } = options;
        const complaint = value === undefined ? undefined : checks[option]?.(option, String(value), options, ucConnector);
        if (complaint)
          report({ range: file.at(options, option), message: complaint.message, fixes: fixesOf(file, options, option, complaint) });
      }
      // A plan that has the seats alone does not describe the options.
      const isDescribed = Object.keys(options).some((option) => option !== 'num-of-seat-licenses');
      if (isDescribed && !file.has(options, 'license-file'))
        report({
          range: file.at(instance, 'name'),
          message: say(
            '“{name}” has no option license-file\nThe option is required: port@host of the license server, or the full path of a license file.',
            {
              name,
            },
          ),
        });
    }
  },
});

function fixesOf(file: PlanFile, options: UcOptions, option: Option, { instead }: Complaint): Fix[] {
  return instead === undefined ? [] : [replaceBy(file.at(options, option), JSON.stringify(instead), false)];
}
