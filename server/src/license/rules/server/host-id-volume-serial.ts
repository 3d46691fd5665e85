import { say } from '../../../core/message';
import { hostIdType } from '../../model/hostId';
import { inFile } from '../../model/licenseFile';
import { serverOf } from '../../model/server';
import { vendorLineOf } from '../../model/vendor';
import { fileRule } from '../rule';

export default fileRule({
  id: 'host-id-volume-serial',
  severity: 'warning',
  summary: 'A host id of eight hexadecimal digits without DISK_SERIAL_NUM= on a Windows server',
  source: 'EUG 10.x, appendix A (host ids by platform); Genesys Licensing Guide 8.0, appendix A, "About Host IDs"',
  leadsTo: ['-92'],
  vendors: 'all',
  check(file, report) {
    const servers = file.recordsOf('server');
    if (!servers.some(({ record }) => hostIdType(serverOf(record).hostId?.text ?? '') === 'hex32')) return;
    const daemon = file.recordsOf('vendor').find(({ record }) => isWindowsPath(vendorLineOf(record).path?.text ?? ''));
    const path = daemon && vendorLineOf(daemon.record).path;
    if (!path) return;
    for (const placed of servers) {
      const { hostId } = serverOf(placed.record);
      if (!hostId || hostIdType(hostId.text) !== 'hex32') continue;
      report({
        range: inFile(placed, hostId.range),
        message: say(
          'On Windows this host id is written DISK_SERIAL_NUM={text}\nThe daemon has a Windows path, but bare digits are a UNIX host id: no computer matches (error -92). It is signed: restore it from the file you received, or ask for the file again.',
          { text: hostId.text },
        ),
        related: [{ range: inFile(daemon, path.range), message: say('A Windows path') }],
      });
    }
  },
});

/** Whether a path can only be a Windows path: with a drive, or of a shared folder. */
function isWindowsPath(path: string): boolean {
  return /^"?(?:[A-Za-z]:[\\/]|\\\\\w)/.test(path);
}
