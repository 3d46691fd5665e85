import { version } from '../../../package.json';

export type HelpTopic = 'all' | 'check' | 'explain';

const topics: Readonly<Record<HelpTopic, string>> = {
  all: `seatkeeper ${version}: finds mistakes in FlexNet license files and UC Connector presence files.

Usage:
  seatkeeper check [options] PATH...   check license and presence files
  seatkeeper explain [RULE]            explain a rule, or list all rules
  seatkeeper --version
  seatkeeper COMMAND --help
`,
  check: `Checks license files, presence definitions and custom tab files. Changes nothing.

Usage: seatkeeper check [options] PATH...

PATH is a file, a folder, a pattern in quotes such as 'sites/**/*.lic', or - for standard input. In a folder and
the folders in it, license.dat, license*.dat, *.lic, presence*.xml, moc.xml and tabs.xml are checked; a file given
by name is checked always, an XML file as what its root element says.

Options:
  --format text|json     text for people (the default), or a JSON array of
                         {file, line, column, endLine, endColumn, severity, rule, message}
  --max-warnings N       exit with 1 when there are more than N warnings
  --manager-version V    the License Manager release in use, such as 11.9 (the default)
  --expiry-days N        report licenses that expire within N days (default 30)
  --default-language LL  the language UC Connector falls back on: en (the default), fr, de, it, ru or es
  --today YYYY-MM-DD     check as if it were this day
  -h, --help             show this help

Exit status: 0 no errors; 1 errors, or too many warnings; 2 bad usage, or a path that cannot be read
or has nothing to check; the other paths are checked all the same.
Set NO_COLOR=1 to have no colors.
`,
  explain: `Explains a rule: what it reports, why it matters and how to mend it. Without RULE, lists all rules.

Usage: seatkeeper explain [RULE]
`,
};

export function helpOf(topic: HelpTopic): string {
  return topics[topic];
}
