import { type Address, readAddress, tabsOf, type WrittenText } from '../../model/customTab';
import type { PresenceFile } from '../../model/presenceFile';
import { addressText } from './_address';

/** The page of UC Connector's web client on its own server. */
export const WELCOME_PATH = '/ucc/app/welcome';

/** The addresses of tabs that are meant for UC Connector: a file may have tabs of other products, whose addresses are theirs. */
export function uccAddresses(file: PresenceFile): { written: WrittenText; address: Address }[] {
  return tabsOf(file).flatMap(({ contentUrl }) => {
    const written = addressText(file, contentUrl);
    const address = written && readAddress(written);
    return address && isForUcc(address) ? [{ written, address }] : [];
  });
}

function isForUcc({ path }: Address): boolean {
  const parts = path.text.toLowerCase().split(/[\\/]/);
  return parts.includes('ucc') || (parts.includes('app') && parts.includes('welcome'));
}
