import { fault, type Paragraph } from '../../core/hover';
import { inlineCode } from '../../core/markdown';
import { say } from '../../core/message';
import { GENESYS_DAEMON, isNearlyGenesys } from '../model/genesys';
import { isPlaceholder } from '../model/placeholder';
import { standInNote } from './change';

const heads = {
  daemonLine: say(
    '**Vendor daemon**: the name of the program that hands out a vendor’s licenses. FEATURE lines name it in their second field, spelled the same.',
  ),
  feature: say('**Vendor daemon** that hands out what this line licenses. Counted licenses need a DAEMON line of the same name.'),
  featureSet: say('**Vendor daemon** whose FEATURE lines are bound by this line.'),
} as const;

/** The vendor's name, which is that of its daemon, on a DAEMON line or on one that names the daemon. */
export function describeVendor(text: string, place: keyof typeof heads): Paragraph[] {
  const head = heads[place];
  if (isPlaceholder(text)) return [head, standInNote(inlineCode(text))];
  if (text === GENESYS_DAEMON) return [head, say('`genesys.d` is the daemon of Genesys.')];
  if (isNearlyGenesys(text)) {
    return [head, fault(say('{name} was surely meant to be `genesys.d`, the daemon of Genesys.', { name: inlineCode(text) }))];
  }
  return [head];
}
