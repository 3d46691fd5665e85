import { languages } from '../languages';
import type { Options } from './command';

/** The settings of languages that the command line has: their options, each with where its value goes. */
export const languageOptions = languages.flatMap(({ id, settings }) =>
  Object.entries(settings).flatMap(([setting, { kind, option }]) => (option ? [{ language: id, setting, kind, option }] : [])),
);

/** The same as they are parsed and explained. */
export const settingOptions: Options = Object.fromEntries(
  languageOptions.map(({ kind, option: { name, value, help } }) => {
    const values = kind.schema.enum as readonly string[] | undefined;
    return [name, { type: 'string', value, help, ...(values && { values }) }];
  }),
);
