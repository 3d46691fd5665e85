import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { anonymizeFiles, type FileToShow } from '../anonymizeFiles';
import { encode } from '../core/encode';
import { visibleText } from './formats/visible';
import { type OpenedFile, openFile } from './openFile';
import { isTooLarge, readBytes } from './readBytes';
import { explainReadError } from './readErrors';
import { complain, print, wrapColumns } from './terminal';
import { wrap } from './wrap';

const FAILED = 2;

interface Copy {
  readonly from: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Writes copies of files with made-up names into a folder, all of them or none. Returns the exit status. */
export async function writeAnonymousCopies(names: readonly string[], folder: string): Promise<number> {
  const opened: { readonly name: string; readonly file: OpenedFile }[] = [];
  for (const name of new Set(names)) {
    const file = await openNamed(name);
    if (typeof file === 'string') return failed(file);
    opened.push({ name, file });
  }
  const shown = await anonymizeFiles(
    opened.map(({ name, file: { text, language } }): FileToShow => ({ name: path.basename(name), text, language })),
  );
  const copies: Copy[] = [];
  for (const [index, { name, file }] of opened.entries()) {
    const copy = shown[index];
    if (!copy) return failed(`${name}: Seatkeeper cannot tell the names in this file from the rest.`);
    const bytes = file.encoding && encode(copy.text, file.encoding);
    if (!bytes) return failed(`${name}: Seatkeeper can read the encoding of this file, but cannot write it.`);
    if (copies.some((other) => other.name.toLowerCase() === copy.name.toLowerCase()))
      return failed(`${name}: another of the files has the same name, so the copies cannot be in one folder.`);
    copies.push({ from: name, name: copy.name, bytes });
  }
  const problem = await write(copies, folder).catch(
    (error: NodeJS.ErrnoException) => `${folder}: cannot be written (${error.code ?? error.name}).`,
  );
  if (problem !== undefined) return failed(problem);
  for (const { from, name } of copies) await print(`${visibleText(from)} -> ${visibleText(path.join(folder, name))}\n`);
  return 0;
}

async function openNamed(name: string): Promise<OpenedFile | string> {
  const bytes = await readBytes(name).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) return explainReadError(name, bytes);
  if (isTooLarge(bytes)) return `${name}: this file is too large to be read.`;
  const file = await openFile(name, bytes, { onRuleCrash: () => {} });
  if ('declined' in file) return `${name}: ${file.declined}`;
  if ('tooLarge' in file) return `${name}: this file is too large to be read.`;
  return file.isGuess ? `${name}: nothing in this file says that it is of a kind that Seatkeeper knows.` : file;
}

/** The copies are written beside the folder, or in it where it exists, and moved when all of them are there. */
async function write(copies: readonly Copy[], folder: string): Promise<string | undefined> {
  const existing = await readdir(folder).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? undefined : Promise.reject(error),
  );
  const there = copies.find(({ name }) => existing?.some((entry) => entry.toLowerCase() === name.toLowerCase()));
  if (there) return `${path.join(folder, there.name)}: this file exists already. Give a new folder.`;
  const parent = existing ? folder : path.dirname(path.resolve(folder));
  if (!existing) await mkdir(parent, { recursive: true });
  const draft = await mkdtemp(path.join(parent, '.seatkeeper-'));
  try {
    for (const { name, bytes } of copies) await writeFile(path.join(draft, name), bytes, { flag: 'wx' });
    if (existing) for (const { name } of copies) await rename(path.join(draft, name), path.join(folder, name));
    else await rename(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return undefined;
}

async function failed(problem: string): Promise<number> {
  await complain(`${wrap(`${visibleText(problem)} Nothing was written.`, wrapColumns(process.stderr))}\n`);
  return FAILED;
}
