import { fault, type Paragraph } from '../../core/hover';
import { inlineCode } from '../../core/markdown';
import { say } from '../../core/message';
import { GENESYS_DAEMON, isNearlyGenesys } from '../model/genesys';
import { isPlaceholder } from '../model/placeholder';
import { standInNote } from './change';

const heads = {
  daemonLine: say(
    '**Vendor daemon**: the name of the program that hands out a vendor’s licenses. The second field of each FEATURE line has the same name, spelled the same.',
  ),
  feature: say('**Vendor daemon** that hands out what this line licenses. Counted licenses need a DAEMON line with the same name.'),
  featureSet: say('**Vendor daemon** whose FEATURE lines this line locks.'),
} as const;

/** The vendor's name, which is that of its daemon, on a DAEMON line or on one that names the daemon. */
export function describeVendor(text: string, place: keyof typeof heads): Paragraph[] {
  const head = heads[place];
  if (isPlaceholder(text)) return [head, standInNote(inlineCode(text))];
  if (text === GENESYS_DAEMON) return [head, say('`genesys.d` is Genesys’ vendor daemon.')];
  if (isNearlyGenesys(text)) {
    return [head, fault(say('{name} was almost certainly meant to be `genesys.d`, Genesys’ vendor daemon.', { name: inlineCode(text) }))];
  }
  return [head];
}
