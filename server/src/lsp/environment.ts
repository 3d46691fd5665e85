import type { Day } from '../core/day';
import type { WorkspaceFiles } from './workspace/files';

/** What the server needs of the machine it runs on; Node and a web worker each bring their own. */
export interface Environment {
  /** The current day in the user's time zone. */
  today(): Day;
  /** The translations into a language, of unknown shape, by a tag such as `de-AT`; undefined where there are none, or where the client brings them. */
  translations(locale: string): unknown;
  /** The files of the machine, where the server can read any: a client may show others. */
  readonly files?: WorkspaceFiles;
  /** Whether file names that differ in case alone are the same. */
  readonly ignoresCase: boolean;
  /** How a project file is read, loaded when the first one is found. */
  projectFile(): typeof import('./workspace/projectFile');
  /** Ends the server when the process of the client is gone, also while the server is busy; where there are processes. */
  watchClient?(processId: number): void;
  /** Told of a text, by its length in UTF-16 units, before it is read: the server hears nothing meanwhile. */
  expectText?(length: number): void;
  /** Lets messages that have arrived meanwhile be read: a request may have been cancelled, or a document changed. */
  pause(): Promise<void>;
}
