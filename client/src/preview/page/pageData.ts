import type { PreviewMarks, ReportedState } from '../../../../shared/protocol';
import type { PageCoverage, PageIcon, PageMatch, PageMenu, PageState, PageTabs } from '../messages';
import type { PreviewWords } from '../words';

export type View = 'menu' | 'transitions' | 'simulator' | 'coverage';

/** All that is drawn. */
export interface PageData {
  readonly words: PreviewWords | undefined;
  readonly head: PageMenu | PageTabs | undefined;
  readonly states: readonly PageState[];
  readonly marks: PreviewMarks | undefined;
  /** The number of the state or tab that is selected. */
  readonly selected: number | undefined;
  readonly icons: ReadonlyMap<string, PageIcon>;
  readonly view: View;
  readonly channels: readonly (ReportedState | 'loggedOut')[];
  readonly match: PageMatch | null | undefined;
  readonly coverage: PageCoverage | null | undefined;
  /** Why there is nothing to be shown. */
  readonly nothing: string | undefined;
}

export const start: PageData = {
  words: undefined,
  head: undefined,
  states: [],
  marks: undefined,
  selected: undefined,
  icons: new Map(),
  view: 'menu',
  channels: [{ ready: false, mode: 'none' }],
  match: undefined,
  coverage: undefined,
  nothing: undefined,
};

export type Put = (change: Partial<PageData>) => void;

/** Fills the slots of a text. */
export function filled(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}
