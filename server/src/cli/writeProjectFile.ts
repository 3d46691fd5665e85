import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT_FILE } from '../core/project/projectFile';
import { ruleSettingValues } from '../core/project/settingValues';
import { languages } from '../languages';
import { visibleText } from './formats/visible';
import { print } from './terminal';
import { UsageError } from './usageError';

const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'is there already, so nothing was written.',
  ENOENT: 'cannot be written: there is no such folder.',
  ENOTDIR: 'cannot be written: part of this path is not a folder.',
  EACCES: 'cannot be written: no permission.',
  EPERM: 'cannot be written: no permission.',
};

/** Writes a first project file into a folder, unless it has one. Returns the exit status. @throws UsageError where it cannot be written */
export async function writeProjectFile(folder: string): Promise<number> {
  const name = path.join(folder, PROJECT_FILE);
  try {
    await writeFile(name, firstProjectFile(), { flag: 'wx' });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new UsageError(`${name} ${reasons[code] ?? `cannot be written (${code}).`}`, 'init');
  }
  await print(
    `${visibleText(name)} written. Remove the // before a setting to set it; \`seatkeeper config FILE\` shows what holds for a file.\n`,
  );
  return 0;
}

/** The text of a first project file: every setting with its default, explained and commented out. */
export function firstProjectFile(): string {
  const groups = languages.flatMap(({ id, settings }) => {
    const inFile = Object.entries(settings).filter(([, { inProjectFile }]) => inProjectFile);
    if (inFile.length === 0) return [];
    const lines = inFile.flatMap(([name, { description, default: value }]) => [
      ...comment(description, '    '),
      `    // ${JSON.stringify(name)}: ${JSON.stringify(value)},`,
    ]);
    return [`  ${JSON.stringify(id)}: {`, ...lines, '  },'];
  });
  return [
    '// Settings of Seatkeeper for all files in this folder and below it.',
    '// Remove the // before a setting to set it. A comma after the last one is allowed.',
    '{',
    ...comment('Whether the settings of project files in the folders above do not apply here.', '  '),
    '  // "root": true,',
    ...comment('Another file whose settings are taken over: a path relative to this file.', '  '),
    '  // "extends": "shared/seatkeeper.json",',
    ...comment(`Rules and their severities: ${ruleSettingValues.join(', ')}. \`seatkeeper rules\` lists all rules.`, '  '),
    '  "rules": {',
    '    // "expiring-soon": "error",',
    '  },',
    ...groups,
    ...comment('Files and folders that are not checked: patterns as in .gitignore, relative to this folder.', '  '),
    '  // "ignore": ["archive/"],',
    ...comment('Files of one site, which are judged together.', '  '),
    '  // "site": ["*.lic"],',
    ...comment('Settings for some files only; the later go before the earlier.', '  '),
    '  // "overrides": [{ "files": ["test/"], "rules": { "expired": "off" } }],',
    '}',
    '',
  ].join('\n');
}

/** A text as comments, of about 100 characters a line. */
function comment(text: string, indent: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 100) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${indent}// ${word}`);
  }
  return lines;
}
