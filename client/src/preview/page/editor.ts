import type { PageMemory, ToHost } from '../messages';

interface Editor {
  postMessage(message: ToHost): void;
  getState(): PageMemory | undefined;
  setState(memory: PageMemory): void;
}

declare function acquireVsCodeApi(): Editor;

/** The way to the host; it can be had once. */
export const editor = acquireVsCodeApi();

export function send(message: ToHost): void {
  editor.postMessage(message);
}

/** What the page keeps over a reload. */
export function memory(): Partial<PageMemory> {
  return editor.getState() ?? {};
}

export function remember(change: Partial<PageMemory>): void {
  editor.setState({ uri: '', ...memory(), ...change });
}
