import type { Fix, Report } from '../../../core/finding';
import { say } from '../../../core/message';
import { nearest } from '../../../core/suggest';
import { type Address, readAddress, tabsOf, type WrittenText } from '../../model/customTab';
import { customTabOnly, documentRule } from '../rule';
import { addressText } from './_address';

const schemes = ['https', 'http', 'file'];
const otherPictures = /\.(?:gif|jpe?g|bmp|ico|svg|webp|tiff?)$/i;

export default documentRule({
  id: 'tab-image',
  severity: 'warning',
  summary: 'A picture that Office Communicator cannot load for a tab',
  source: 'UC Connector 8.0 Deployment Guide, "Modifying the Custom Tab File", prerequisites and table 20',
  kinds: customTabOnly,
  check(file, report) {
    for (const { image } of tabsOf(file)) {
      const written = addressText(file, image);
      if (!image || !written) continue;
      if (written.text === '') {
        report({
          range: image.name,
          message: say(
            'The address of the picture is missing\nWithout the picture, Office Communicator does not show the tab. Write the address of a PNG file.',
          ),
        });
        continue;
      }
      const address = readAddress(written);
      const finding = address ? onAddress(address) : onPath(written);
      if (finding) report(finding);
      else if (address && otherPictures.test(address.path.text)) report(onKind(address));
    }
  },
});

function onPath(written: WrittenText): Report {
  const { start, end, text } = written;
  return {
    range: { start, end },
    message: say(
      'The picture needs an address that begins with https://, http:// or file:///\nOffice Communicator does not know where to look for “{text}”.',
      { text },
    ),
    fixes: asFileAddress(written),
  };
}

/** A path with a drive as the address of a file. */
function asFileAddress({ start, end, text }: WrittenText): Fix[] {
  if (!/^[A-Za-z]:[\\/]/.test(text) || /[&%?#]/.test(text)) return [];
  const newText = `file:///${text.replaceAll('\\', '/').replaceAll(' ', '%20')}`;
  return [{ title: say('Change it to {newText}', { newText }), edits: [{ range: { start, end }, newText }], safe: false }];
}

function onAddress({ scheme, slashes, host, path }: Address): Report | undefined {
  const known = scheme.text.toLowerCase();
  if (!schemes.includes(known)) {
    const near = nearest(scheme.text, schemes);
    return {
      range: { start: scheme.start, end: scheme.end },
      message: near
        ? say(
            'There is no {scheme} address; did you mean {near}?\nThe address of the picture must begin with https://, http:// or file:///.',
            {
              scheme: scheme.text,
              near,
            },
          )
        : say(
            'Office Communicator does not load a picture over {scheme}\nIt uses only https, http and file. Put the picture where one of these finds it.',
            {
              scheme: scheme.text,
            },
          ),
      fixes: near ? [{ title: say('Change it to {near}', { near }), edits: [{ range: rangeOf(scheme), newText: near }], safe: false }] : [],
    };
  }
  const isDrive = known === 'file' && /^[A-Za-z]$/.test(host.text) && slashes.text.length < 3;
  const right = known === 'file' ? '///' : '//';
  const isWrong = known === 'file' ? isDrive || slashes.text.length < 2 : slashes.text !== '//';
  if (!isWrong) return undefined;
  return {
    range: { start: scheme.start, end: slashes.end },
    message: say('The address must begin with {scheme}:{right}\nAs written, the picture is not found and the tab does not appear.', {
      scheme: known,
      right,
    }),
    fixes:
      host.text === '' && path.text === ''
        ? []
        : [
            {
              title: say('Write {scheme}:{right}', { scheme: known, right }),
              edits: [{ range: rangeOf(slashes), newText: right }],
              safe: false,
            },
          ],
  };
}

function onKind({ path }: Address): Report {
  const dot = path.text.lastIndexOf('.');
  return {
    range: { start: path.start + dot, end: path.end },
    message: say(
      'The picture of a tab must be a PNG file, and this is a {kind} file\nConvert it to PNG, with 16 by 16 or 32 by 32 pixels, and write the new name.',
      { kind: path.text.slice(dot + 1).toUpperCase() },
    ),
  };
}

function rangeOf({ start, end }: WrittenText) {
  return { start, end };
}
