import type { TextDocument } from 'vscode-languageserver-textdocument';
import { kindByName, recognise } from '../../presence/recognise';
import type { LanguageDocument, LanguageHost } from './language';
import { licenseLanguage } from './license';
import { presenceLanguage } from './presence';

/** What a document is, by its language id, name and text; undefined for what is none of ours. Of other XML files only the start is looked at. */
export function languageOf(document: TextDocument, host: LanguageHost): LanguageDocument | undefined {
  if (document.languageId === 'flexnet-license') return licenseLanguage(host);
  const name = fileNameOf(document.uri);
  if (document.languageId !== 'xml' && !kindByName(name)) return undefined;
  const kind = recognise(name, document.getText());
  return kind && presenceLanguage(kind, host);
}

function fileNameOf(uri: string): string {
  const name = (/^[^?#]*/.exec(uri)?.[0] ?? '').replace(/^.*[\\/]/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
