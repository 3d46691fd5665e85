import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Environment } from '../environment';
import type { LanguageDocument, LanguageHost } from './language';

/** What a document is, by its language id, name and text; undefined for what is none of ours. Of other XML files only the start is looked at. */
export function languageOf(document: TextDocument, host: LanguageHost, environment: Environment): LanguageDocument | undefined {
  if (document.languageId === 'flexnet-license') return environment.license().licenseLanguage(host);
  const name = fileNameOf(document.uri);
  if (document.languageId !== 'xml' && !name.toLowerCase().endsWith('.xml')) return undefined;
  return environment.presence().presenceLanguageOf(document.languageId === 'xml', name, document.getText(), host);
}

function fileNameOf(uri: string): string {
  const name = (/^[^?#]*/.exec(uri)?.[0] ?? '').replace(/^.*[\\/]/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
