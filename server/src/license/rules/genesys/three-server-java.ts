import { say, sayListed } from '../../../core/message';
import { genesysRecordsOf, nameRange } from '../../catalog/genesysRecords';
import { inFile } from '../../model/licenseFile';
import { isServerSet } from '../../model/serverLines';
import { fileRule } from '../rule';

export default fileRule({
  id: 'three-server-java',
  severity: 'warning',
  summary: 'Three redundant license servers together with Genesys products that can work with only one',
  source: 'Genesys Licensing Guide 8.0, chapter 1, "Genesys Desktop" and "Genesys SDKs: Agent Interaction Java & GIS" (notes)',
  vendors: 'genesys',
  check(file, report) {
    const servers = file.recordsOf('server');
    const second = servers[1];
    if (!isServerSet(file) || !second) return;
    const { all } = genesysRecordsOf(file);
    const first = all.find(({ known }) => known.spelling === 'exact' && known.feature.singleServerOnly);
    const single = first?.known.feature.singleServerOnly;
    if (!first || !single) return;
    report({
      range: nameRange(first),
      message: say(
        'Products that use {name} need a single license server\n{why} Three SERVER lines make a redundant set, so order these licenses in a separate file.',
        { name: first.known.name.text, why: sayListed(single.why) },
      ),
      related: [{ range: inFile(second, second.record.contentRange), message: say('More than one SERVER line makes it a redundant set') }],
    });
  },
});
