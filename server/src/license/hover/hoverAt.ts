import type { Message } from '../../core/message';
import type { TextRange } from '../../core/text';
import type { RuleContext } from '../rules/rule';
import type { LicenseTree } from '../syntax/parse';

export interface HoverContent {
  readonly range: TextRange;
  readonly contents: readonly Message[];
}

export function hoverAt(
  _tree: LicenseTree,
  _offset: number,
  _context: Pick<RuleContext, 'today' | 'managerVersion'>,
): HoverContent | undefined {
  return undefined;
}
