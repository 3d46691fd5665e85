const bundle = {
  'A Tab character. Genesys warns that only the Spacebar may be used in a license file: other spacing keys can damage it. Put spaces in its place.':
    'Ein Tabulator steht hier.',
  'Replace the Tab with spaces': 'Den Tabulator durch Leerzeichen ersetzen',
  'Lets T-Server register the DNs of agent seats, such as extensions and ACD positions.': 'Lässt T-Server Nebenstellen anmelden.',
};

/** What stands in the place of the extension's own translations, which are for translators to change: texts by file names. */
export const germanFiles = {
  'l10n/bundle.l10n.de.json': JSON.stringify(bundle),
  'package.nls.de.json': JSON.stringify({ 'commands.seatkeeper.showOutput.title': 'Die Ausgabe zeigen' }),
};
