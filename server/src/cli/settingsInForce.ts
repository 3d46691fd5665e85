import { defaultSettings, mergeSettings, type ProjectSettings, type Settings } from '../core/project/projectSettings';
import type { Day } from '../license/model/date';
import type { AllOptions } from './checkBytes';

/** What a file is checked with: options of the command line go before its project file, and that before the defaults. */
export function settingsInForce(project: ProjectSettings | undefined, given: ProjectSettings, today: Day): AllOptions {
  const layers = project ? [project, given] : [given];
  const { rules, license, presence } = layers.reduce<Settings>((below, layer) => mergeSettings(below, layer), defaultSettings);
  return { rules, ...license, ...presence, today };
}
