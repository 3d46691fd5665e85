import type { TextDocument } from 'vscode-languageserver-textdocument';
import { beginsAsXml, isXmlName } from '../../xml/beginsAsXml';
import type { Environment } from '../environment';
import type { LanguageDocument, LanguageHost, LanguageName } from './language';

const LICENSE = 'flexnet-license';

/** What a document is, by its language id, name and text; undefined for what is unsupported. Of other XML files only the start is looked at. */
export function languageOf(document: TextDocument, host: LanguageHost, environment: Environment): LanguageDocument | undefined {
  const name = fileNameOf(document.uri);
  if (document.languageId === LICENSE) {
    const kind = kindAmongLicenses(document, environment);
    return kind === 'license' ? environment.license().licenseLanguage(host) : environment.presence().presenceLanguage(kind, host);
  }
  if (document.languageId !== 'xml' && !isXmlName(name)) return undefined;
  return environment.presence().presenceLanguageOf(document.languageId === 'xml', name, document.getText(), host);
}

/** Whether a document that was once found to be of a language still is: XML stays what it is until it is closed, since its first tag may break while it is edited. */
export function isStill({ name }: LanguageDocument, document: TextDocument, environment: Environment): boolean {
  return document.languageId !== LICENSE || kindAmongLicenses(document, environment) === name;
}

/** What a document is that an editor takes for a license file, by its name or because somebody said so. */
function kindAmongLicenses(document: TextDocument, environment: Environment): LanguageName {
  const text = document.getText();
  if (!beginsAsXml(text)) return 'license';
  const kind = environment.presence().fileKindOf(fileNameOf(document.uri), text);
  return kind === 'presence' || kind === 'customTab' ? kind : 'license';
}

function fileNameOf(uri: string): string {
  const name = (/^[^?#]*/.exec(uri)?.[0] ?? '').replace(/^.*[\\/]/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
