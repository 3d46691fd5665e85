import { standardIcon } from '../drawing/standardIcon';
import type { PageIcon, PageState } from '../messages';
import { send } from './editor';

type Icon = PageState['icon'];

const asked = new Set<string>();
let waiting: string[] = [];

/** Asks the host for a picture, once, together with the others of the same moment. */
function ask(address: string): void {
  if (asked.has(address)) return;
  asked.add(address);
  if (waiting.length === 0)
    queueMicrotask(() => {
      send({ type: 'icons', addresses: waiting });
      waiting = [];
    });
  waiting.push(address);
}

interface Props {
  readonly icon: Icon;
  readonly icons: ReadonlyMap<string, PageIcon>;
  readonly isBadge?: boolean;
}

/** A picture of 16 by 16 pixels, or 10 by 10 for a badge; what cannot be shown is an empty frame. Its name is beside it, so it has none. */
export function IconOf({ icon, icons, isBadge = false }: Props) {
  const size = isBadge ? 10 : 16;
  if (icon?.kind === 'standard') return <StandardIcon name={icon.name} size={size} />;
  if (icon?.kind === 'file') ask(icon.address);
  const file = icon?.kind === 'file' ? icons.get(icon.address) : undefined;
  const source = isBadge ? file?.badge : file?.image;
  if (source) return <img class="icon" src={source} width={size} height={size} alt="" />;
  return <span class={`icon frame ${isBadge ? 'small' : 'large'}`} aria-hidden="true" />;
}

export function StandardIcon({ name, size = 16 }: { readonly name: string; readonly size?: number }) {
  const drawing = standardIcon(name, { size });
  // a drawing of our own, without anything of the file
  return drawing ? <span class="picture" dangerouslySetInnerHTML={{ __html: drawing }} /> : null;
}
