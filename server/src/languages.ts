import type { Language } from './language/language';
import type { SettingsSpec } from './language/settings';
import { license } from './license/language';
import { log } from './log/language';
import { options } from './options/language';
import { plan } from './plan/language';
import { presence } from './presence/language';

/** Every kind of file that is checked. Whoever goes through them knows none by name. */
export const languages = [license, presence, options, log, plan] as readonly Language<SettingsSpec>[];
