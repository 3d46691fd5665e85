/**
 * What can be done with whole files of a language besides checking them: pure functions over texts, in a bundle of their own. What a language cannot do
 * is missing.
 */
// biome-ignore lint/suspicious/noEmptyInterface: each tool adds its member.
export interface LanguageTools {}
