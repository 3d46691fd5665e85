import { type Message, say } from '../../../core/message';
import { addressFormOf } from '../../model/address';
import { isPlaceholder } from '../../model/placeholder';
import { replaceBy } from '../edits';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'address-not-valid',
  severity: 'error',
  summary: 'A name of type INTERNET that is not an IP address',
  source: 'License Administration Guide, "Options File Syntax"',
  check(file, report) {
    for (const { type, name, nameWord } of file.accesses) {
      const form = addressFormOf(name);
      const isFaulty =
        type === 'INTERNET' ? form !== 'address' && form !== 'pattern' : type === 'HOST' && (form === 'subnet' || form === 'outOfRange');
      if (!isFaulty || isPlaceholder(name) || name.includes('*')) continue;
      const pattern = form === 'subnet' ? patternOf(name) : undefined;
      report({
        range: { start: nameWord.start, end: nameWord.end },
        message: messageOf(form, name),
        fixes: pattern === undefined ? [] : [replaceBy(nameWord, pattern, true)],
      });
    }
  },
});

function messageOf(form: string, name: string): Message {
  if (form === 'subnet')
    return say(
      '“{name}” is not an address: a vendor daemon knows no masks\nThe option matches nobody. Write * for a part that can be anything, such as 192.0.2.*.',
      { name },
    );
  if (form === 'outOfRange') return say('“{name}” is not an IP address: each part is from 0 to 255\nThe option matches nobody.', { name });
  return say('“{name}” is not an IP address, which INTERNET needs\nThe option matches nobody. Names of computers have the type HOST.', {
    name,
  });
}

/** The addresses of a network of whole parts. */
function patternOf(subnet: string): string | undefined {
  const [address = '', length = ''] = subnet.split('/');
  const parts = address.split('.');
  const kept = Number(length) / 8;
  if (parts.length !== 4 || !Number.isInteger(kept) || kept < 1 || kept > 4) return undefined;
  return parts.map((part, index) => (index < kept ? part : '*')).join('.');
}
