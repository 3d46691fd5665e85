import type { Report } from '../../../core/finding';
import { say } from '../../../core/message';
import type { TextRange } from '../../../core/text';
import { type Address, tabsOf } from '../../model/customTab';
import { customTabOnly, documentRule } from '../rule';
import { addressText } from './_address';
import { uccAddresses, WELCOME_PATH } from './_uccPage';

export default documentRule({
  id: 'tab-contenturl',
  severity: 'warning',
  summary: 'An address that is not the page of UC Connector',
  source: 'UC Connector 8.0 Deployment Guide, "Modifying the Custom Tab File", table 20',
  kinds: customTabOnly,
  check(file, report) {
    for (const { contentUrl } of tabsOf(file)) {
      if (contentUrl && addressText(file, contentUrl)?.text === '') {
        report({
          range: contentUrl.name,
          message: say('The address of the page is missing\nThe page of UC Connector is http://HOST:PORT/ucc/app/welcome.'),
        });
      }
    }
    for (const { address } of uccAddresses(file)) for (const finding of findingsOn(address)) report(finding);
  },
});

function findingsOn({ scheme, slashes, host, port, path }: Address): Report[] {
  const findings: Report[] = [];
  const add = (range: TextRange, message: Report['message'], newText?: string): void => {
    const { start, end } = range;
    findings.push({
      range: { start, end },
      message,
      fixes:
        newText === undefined
          ? []
          : [{ title: say('Change it to {newText}', { newText }), edits: [{ range: { start, end }, newText }], safe: false }],
    });
  };
  const known = scheme.text.toLowerCase();
  if (known !== 'http' && known !== 'https') {
    add(scheme, say('The page of UC Connector is opened with http or https, not {scheme}', { scheme: scheme.text }), 'http');
  } else if (slashes.text !== '//') {
    add(
      { start: scheme.start, end: slashes.end },
      say('Two slashes must follow the colon, or the host of UC Connector is not found'),
      `${scheme.text}://`,
    );
  } else if (host.text === '') {
    add({ start: slashes.end, end: slashes.end }, say('The host is missing; write the full host name of UC Connector here'));
  }
  if (port && !isPort(port.text)) {
    add(
      port.text === '' ? { start: port.start - 1, end: port.end } : port,
      say('The port must be the HTTP port of UC Connector, a number from 1 to 65535'),
    );
  }
  if (path.text !== WELCOME_PATH) {
    add(
      path,
      say('The path must be {right}, not “{path}”\nUC Connector has no page at this address, so the tab stays empty.', {
        path: path.text,
        right: WELCOME_PATH,
      }),
      WELCOME_PATH,
    );
  }
  return findings;
}

function isPort(text: string): boolean {
  return /^[0-9]{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
}
