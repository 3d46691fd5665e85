import type * as vscode from 'vscode';

const KEY = 'seatkeeper.checkedAsLicense';
/** Of so many files it is remembered; the oldest are forgotten first. */
const MOST_FILES = 500;

/** What somebody has said about files whose names do not tell that they are license files. */
export class LicenseMemory {
  constructor(private readonly memory: Pick<vscode.Memento, 'get' | 'update'>) {}

  /** Whether a file is to be checked as a license file; undefined where nobody has said so. */
  answerFor(uri: string): boolean | undefined {
    return this.answers.find(([file]) => file === uri)?.[1];
  }

  async remember(uri: string, answer: boolean): Promise<void> {
    const others = this.answers.filter(([file]) => file !== uri);
    await this.memory.update(KEY, [...others, [uri, answer]].slice(-MOST_FILES));
  }

  private get answers(): readonly (readonly [string, boolean])[] {
    return this.memory.get<readonly (readonly [string, boolean])[]>(KEY, []);
  }
}
