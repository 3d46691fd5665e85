import { fault, type Paragraph } from '../../../core/hover';
import { inlineCode } from '../../../core/markdown';
import { say, sayListed } from '../../../core/message';
import type { AttributeVocabulary } from '../../vocabulary';
import { listed } from './list';

/** A language code: which language, and whether UC Connector uses it (UC Connector 8.0 Deployment Guide, Table 6). */
export function describeLanguage(attribute: AttributeVocabulary, code: string): Paragraph[] {
  if (code === '') return [];
  const known = attribute.suggestions.find(({ value }) => value === code);
  if (known) return [say('**{title}** `{code}`: {name}', { title: sayListed(attribute.title), code, name: sayListed(known.description) })];
  return [
    fault(
      say('UC Connector does not support the language {code}, so these texts are never shown. It supports {languages}.', {
        code: inlineCode(code),
        languages: listed(attribute.suggestions.map(({ value }) => `\`${value}\``)),
      }),
    ),
  ];
}
