import type { Day } from '../../core/day';
import { nothingSet } from '../../core/project/projectSettings';
import type { ListOptions, ListPart } from '../../inventory/listFormat';
import { type Row, rowsOf } from '../../inventory/rows';
import type { FileWork } from '../eachFile';
import type { Remark } from '../fileChecker';
import { openFile } from '../openFile';
import { ProjectFiles } from '../projectFiles';
import { isTooLarge } from '../readBytes';
import { explainReadError } from '../readErrors';
import { settingsInForce } from '../settingsInForce';
import { chooseList, type ListDisplay } from './chooseList';
import type { ListFormatName } from './formatNames';
import { passes, type RowFilter } from './rowFilter';

/** What lists are made with; plain data. */
export interface ListJob {
  readonly useProjectFiles: boolean;
  /** The day whose licenses are listed. */
  readonly day: Day;
  /** The last day that timelines reach. */
  readonly until: Day;
  readonly filter: RowFilter;
  /** How the rows are written; undefined where they are wanted themselves. */
  readonly format:
    | { readonly name: ListFormatName; readonly options: Omit<ListOptions, 'nameOf'>; readonly display: ListDisplay }
    | undefined;
}

/** What there is to list of a file; plain data. */
export interface ListOutcome {
  /** What tells the file from others, whatever path leads to it. */
  readonly identity: string | undefined;
  readonly remarks: readonly Omit<Remark, 'crash'>[];
  /** Undefined where nothing can be listed of the file. */
  readonly listed?: { readonly part: ListPart } | { readonly rows: readonly Row[] };
}

/** How one file after the other is listed, in any thread. */
export function fileLister(job: ListJob, projects: ProjectFiles): FileWork<ListOutcome> {
  const { day, until, filter, format } = job;
  const partOf = format && chooseList(format.name, format.options, format.display).part;
  return async ({ name, isNamed }, reading) => {
    if (reading instanceof Error) return { identity: undefined, remarks: [failure(explainReadError(name, reading))] };
    const { bytes, identity } = reading;
    const refused = (why: string, isSaid = isNamed): ListOutcome => ({ identity, remarks: isSaid ? [failure(`${name}: ${why}`)] : [] });
    if (isTooLarge(bytes)) return refused('this file is too large to be read.', true);
    const opened = await openFile(name, bytes, { onRuleCrash: () => {} });
    if (!('document' in opened)) return refused('declined' in opened ? opened.declined : '', isNamed && 'declined' in opened);
    const inventoryOf = (await opened.language.loadTools?.())?.inventory;
    if (!inventoryOf) return refused('this file has no licenses to list.');
    const settings = settingsInForce(opened.language, (await projects.of(name))?.settings, nothingSet, day);
    const remarks = projects.takeProblems().map((text) => ({ kind: 'project' as const, text }));
    const rows = rowsOf(name, opened.text, inventoryOf(opened.text, settings, until)).filter((row) => passes(filter, row, day));
    return { identity, remarks, listed: partOf ? { part: partOf(rows) } : { rows } };
  };
}

/** The same in a thread of its own. */
export function listInThread(job: ListJob): FileWork<ListOutcome> {
  return fileLister(job, new ProjectFiles(job.useProjectFiles ? process.cwd() : undefined));
}

function failure(text: string): Remark {
  return { kind: 'failure', text };
}
