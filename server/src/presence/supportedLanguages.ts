/**
 * The languages that UC Connector uses (Deployment Guide, table 6). The schema has them too; a list of its own spares whoever needs no more the
 * reading of the schema.
 */
export const supportedLanguages: readonly string[] = ['en', 'fr', 'de', 'it', 'ru', 'es'];
