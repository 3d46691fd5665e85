import { allOf, type Message, say } from '../../../core/message';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

const extensions = ['.ivp', '.dxs', '.ininlog', '.ininlog.ininlog_idx'];

export default planRule({
  id: 'antivirus-settings',
  severity: 'hint',
  summary: 'Antivirus settings that slow down PureConnect',
  facts: ['S33', 'S34'],
  check(file, report) {
    const { antivirus } = file.plan.statusAggregator ?? {};
    if (!antivirus) return;
    const advice = (isUnwise: boolean, key: string, message: Message) => {
      if (isUnwise) report({ range: file.at(antivirus, key), message });
    };
    advice(
      antivirus.fullScan === 'seldom' || antivirus.fullScan === 'never',
      'fullScan',
      say('Scan all disks daily, or at least once a week\nDo it at off-peak hours, together with other tasks such as backups.'),
    );
    advice(
      antivirus.fullScanOffPeak === false,
      'fullScanOffPeak',
      say('Scan all disks at off-peak hours\nDo it together with other daily tasks such as backups.'),
    );
    advice(
      antivirus.activeDuringInstallation === true,
      'activeDuringInstallation',
      say(
        'Turn off active scanning during installations and updates\nIt locks files and loads disks and CPU, which can make the system fail.',
      ),
    );
    advice(
      antivirus.activeInBusinessHours === true,
      'activeInBusinessHours',
      say('Turn off active scanning in business hours\nThat matters above all where the CPU of the server is under a high load.'),
    );
    advice(
      antivirus.definitionsDaily === false,
      'definitionsDaily',
      say('Update the virus definitions daily\nThe guide says this of Interaction Media Server.'),
    );
    advice(
      antivirus.scansOnRead === true,
      'scansOnRead',
      say('Scan files only when they are written\nThe guide says this of Interaction Media Server, to spare its CPU and disks.'),
    );
    advice(
      antivirus.scansAllFiles === true,
      'scansAllFiles',
      say('Scan the default types of files and chosen ones, not all files\nThe guide says this of Interaction Media Server.'),
    );
    advice(
      antivirus.recordingsExcluded === false,
      'recordingsExcluded',
      say(
        'Consider excluding the Recordings folder from active scanning\nScanning it can slow down many recordings. The folder is shared on the network, so excluding it is a risk.',
      ),
    );
    advice(
      antivirus.logsExcluded === false,
      'logsExcluded',
      say('Exclude the folder of the log files from active scanning\nThe guide says this of Interaction Media Server.'),
    );
    const { excludedExtensions: excluded } = antivirus;
    const known = new Set(excluded?.map((extension) => extension.toLowerCase().replace(/^\*?\.?/, '.')));
    const missing = extensions.filter((extension) => !known.has(extension));
    if (!excluded || missing.length === 0) return;
    const end = file.at(excluded, excluded.length - 1).end;
    report({
      range: file.at(excluded),
      message: say('Exclude {extensions} from scanning too\nThe guide says this of Interaction Media Server.', {
        extensions: allOf(missing),
      }),
      fixes:
        excluded.length === 0
          ? []
          : [
              replaceBy(
                { start: end, end },
                missing.map((extension) => `, ${JSON.stringify(extension)}`).join(''),
                false,
                say('Add {extensions}', { extensions: allOf(missing) }),
              ),
            ],
    });
  },
});
