import { hoverAt } from '../../license/hover/hoverAt';
import { LicenseDocument } from '../../license/licenseDocument';
import type { LanguageDocument, LanguageHost } from './language';

/** A FlexNet license file. */
export function licenseLanguage({ onRuleCrash }: LanguageHost): LanguageDocument {
  const license = new LicenseDocument(onRuleCrash);
  return {
    read: (text, options) => ({
      findings: () => license.check(text, options),
      hover: (offset) => hoverAt(license.treeOf(text), offset, options),
      fixAllEdit: async () => license.fixAllEdit(text, options),
    }),
  };
}
