import type { PermissionFile } from '../language/permission';
import type { LanguageTools } from '../language/tools';
import { poolNamed } from './model/featureSpec';
import { licensesAround } from './model/licenses';
import { OptionsFile } from './model/optionsFile';
import { featureAccessOf } from './model/permission/featureAccess';
import { permissionOf } from './model/permission/permission';
import type { OptionsSettings } from './settings';
import { hasTooManyParts } from './syntax/hasTooManyParts';
import { parseOptions } from './syntax/parse';
import { anonymizeOptions } from './tools/anonymize/anonymizeOptions';
import { publicWords } from './tools/anonymize/publicWords';

/** What can be done with whole options files. */
export const tools: LanguageTools<OptionsSettings> = {
  may: (file, question) => (hasTooManyParts(file.text) ? undefined : permissionOf(read(file), question, around(file))),
  whoMay: (file, feature) => (hasTooManyParts(file.text) ? undefined : featureAccessOf(read(file), poolNamed(feature), around(file))),
  anonymize: anonymizeOptions,
  publicWords,
};

function read({ text }: PermissionFile): OptionsFile {
  return OptionsFile.of(parseOptions(text));
}

function around({ name, surroundings }: PermissionFile) {
  return { fileName: name, licenses: licensesAround(surroundings, name)?.licenses };
}
