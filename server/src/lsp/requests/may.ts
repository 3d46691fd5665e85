import { type MayParams, type MayResult, methods } from '../../../../shared/protocol';
import { LineIndex } from '../../core/lineIndex';
import { say } from '../../core/message';
import { askerOf } from '../../language/permission';
import { accessSection, permissionSections } from '../../language/permissionPage';
import { nameIn } from '../documentStore';
import { request } from '../request';
import { storyMarkdown } from '../storyMarkdown';

/** Answers `seatkeeper/may`: whether somebody may use a feature by an open document, and who may at all; null for one that says nothing of it. */
export const may = request<MayParams | null, MayResult | null>({
  type: { method: methods.may },
  what: 'a permission',
  empty: null,
  async answer({ store, words }, params) {
    const found = await store.get(String(params?.uri));
    const feature = textOf(params?.feature);
    const tools = await found?.language.loadTools?.();
    if (!params || !found || feature === undefined || !tools?.may || !tools.whoMay) return null;
    const file = { name: nameIn(params.uri), text: found.text.getText(), surroundings: found.surroundings };
    const lines = new LineIndex(file.text);
    const whoMay = tools.whoMay(file, feature);
    if (!whoMay) return null;
    const access = accessSection(whoMay, feature, lines);
    const who = textOf(params.who);
    if (who === undefined)
      return {
        verdict: null,
        title: words.of(say('Who may use {feature}?', { feature })),
        page: storyMarkdown({ sections: [access] }, words),
      };
    const host = textOf(params.host);
    const permission = tools.may(file, {
      ...(host === undefined ? askerOf(who) : { user: who, host }),
      address: textOf(params.address),
      display: textOf(params.display),
      project: textOf(params.project),
      feature,
    });
    if (!permission) return null;
    const sections = [...permissionSections(permission, lines), access];
    return { verdict: permission.verdict, title: words.of(permission.answer), page: storyMarkdown({ sections }, words) };
  },
});

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
