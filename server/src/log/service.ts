import { decode } from '../core/decode';
import type { Finding } from '../core/finding';
import { amountOf, say } from '../core/message';
import { byRange } from '../core/ranges';
import { activeRules, RuleRun } from '../core/runRule';
import type { Analysis, CommonSettings, LanguageDocument, LanguageHost, LanguageService, StatusLine } from '../language/language';
import { type OtherFile, othersOf } from '../language/surroundings';
import { documentLinks } from './features/documentLinks';
import { documentSymbols } from './features/documentSymbols';
import { foldingRanges } from './features/foldingRanges';
import { hoverAt, messageAt } from './features/hoverAt';
import type { LogStory } from './model/story';
import { readStory } from './model/storyReader';
import { rules } from './rules/registry.generated';
import type { LogSettings } from './settings';

/** All that is done with debug logs and what lmstat and lmdiag print. */
export const service: LanguageService<LogSettings> = {
  rules: rules.map(({ group, rule }) => ({ ...rule, group, appliesTo: 'debug logs' })),
  decode: (bytes) => ({ ...decode(bytes), notes: [] }),
  open: (_file, host) => openLog(host),
};

function openLog({ onRuleCrash }: LanguageHost): LanguageDocument<LogSettings> {
  let latest: { readonly text: string; readonly story: LogStory } | undefined;
  const storyOf = (text: string): LogStory => {
    if (latest?.text !== text) latest = { text, story: readStory(text) };
    return latest.story;
  };
  const check = (
    text: string,
    { rules: settings }: CommonSettings,
    notes: readonly Finding[],
    others: readonly OtherFile[],
  ): readonly Finding[] => {
    const run = new RuleRun(onRuleCrash);
    for (const active of activeRules(
      rules.map(({ rule }) => rule),
      settings,
    ))
      run.run(active, storyOf(text), { others });
    return [...notes, ...run.take()].sort(byRange);
  };
  return {
    title: say('Debug log'),
    analyze: (text, settings, notes = [], surroundings): Analysis => {
      let findings: readonly Finding[] | undefined;
      return {
        findings: () => {
          findings ??= check(text, settings, notes, othersOf(surroundings));
          return findings;
        },
        fixAllEdit: () => undefined,
        hover: (offset) => hoverAt(text, offset),
        freeText: (offset) => messageAt(text, offset),
        symbols: () => documentSymbols(storyOf(text), text.length),
        folds: () => foldingRanges(text, storyOf(text)),
        links: () => documentLinks(text),
        status: () => statusOf(storyOf(text)),
      };
    },
  };
}

function statusOf({ lines, unrecognized }: LogStory): StatusLine[] {
  return [{ text: say('Lines: {lines}, not understood: {others}', { lines: amountOf(lines), others: amountOf(unrecognized.count) }) }];
}
