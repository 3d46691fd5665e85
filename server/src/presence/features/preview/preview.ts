import type { Message } from '../../../core/message';
import { say } from '../../../core/message';
import type { MenuPreview, Preview } from '../../../language/preview';
import { namespaceOf } from '../../../xml/namespaces';
import { breaksXml } from '../../../xml/problems';
import { isImplied } from '../../../xml/tree';
import type { PresenceFile } from '../../model/presenceFile';
import { PRESENCE_NAMESPACE } from '../../vocabulary';
import { languagesOf } from './languages';
import { menuStates } from './menu';
import { previewTabs } from './tabs';
import { transitionsOf } from './transitions';

/**
 * What a file makes UC Connector or Office Communicator show, also while the text is broken: then what can be read of it, and that it is not used so.
 * @param language the language of the browser, by its tag; the default language without one
 */
export function previewOf(file: PresenceFile, defaultLanguage: string, language = defaultLanguage): Preview {
  const trouble = troubleOf(file);
  if (file.kind === 'customTab') return { kind: 'tabs', ...(trouble && { trouble }), ...previewTabs(file) };
  const languages = languagesOf(file, defaultLanguage);
  const inUse = languages.filter(({ isInUse, isSupported }) => isInUse && isSupported).map(({ tag }) => tag);
  const states = menuStates(file, { language, defaultLanguage, inUse });
  return {
    kind: 'menu',
    ...(trouble && { trouble }),
    language,
    defaultLanguage,
    languages: withMissing(languages, states),
    states,
    transitions: transitionsOf(file),
  };
}

function withMissing(languages: MenuPreview['languages'], states: MenuPreview['states']): MenuPreview['languages'] {
  const counts = new Map<string, number>();
  for (const { missing } of states) for (const { language } of missing) counts.set(language, (counts.get(language) ?? 0) + 1);
  return languages.map((language) => ({ ...language, missing: counts.get(language.tag) ?? 0 }));
}

/** Why nothing of the file is used as it is. */
function troubleOf(file: PresenceFile): Message | undefined {
  const { document, root, vocabulary, kind } = file;
  const broken = document.problems.find(breaksXml);
  if (broken) {
    const line = file.lineNumber(broken.range.start);
    return kind === 'presence'
      ? say(
          'The XML is broken on line {line}, so UC Connector cannot read this file and keeps using the previous valid definition. This is what can be read of it.',
          { line },
        )
      : say(
          'The XML is broken on line {line}, so Office Communicator cannot read this file and shows none of its tabs. This is what can be read of it.',
          { line },
        );
  }
  if (!root || isImplied(root) || root.name.local !== vocabulary.root)
    return say('This file has no {element} element, so it defines nothing.', { element: `<${vocabulary.root}>` });
  if (kind === 'presence' && namespaceOf(root) !== PRESENCE_NAMESPACE)
    return say(
      'The namespace is not that of UC Connector, which ignores the whole file and keeps using the previous valid definition. This is what it would show.',
    );
  return undefined;
}
