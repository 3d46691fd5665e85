import { type Message, say } from '../../../core/message';
import type { TextRange } from '../../../core/text';
import { isFrom } from '../../model/release';
import { tServersOf } from '../../model/tServers';
import { planRule } from '../rule';

export default planRule({
  id: 'license-not-used',
  severity: 'information',
  summary: 'Licenses that nothing in the plan uses',
  facts: ['F2', 'T3', 'T9', 'M1', 'K7', 'K8'],
  check(file, report, { licensed }) {
    if (!licensed || !file.plan.genesys) return;
    const { genesys } = file.plan;
    const unused = (feature: string, at: TextRange, message: Message): void => {
      if (licensed.countOf(feature) > 0) report({ range: at, message, tags: ['unnecessary'] });
    };
    const { configurationServer, infoMart, gis, tServers } = genesys;
    if (configurationServer?.proxies === 0)
      unused(
        'CLDistributed',
        file.at(configurationServer, 'proxies'),
        say(
          'CLDistributed is licensed, and the plan has no Configuration Server Proxy\nIt is for Configuration Servers in Proxy mode alone.',
        ),
      );
    const named = file.keyAt(genesys, 'tServers');
    const servers = tServersOf(file);
    if (
      tServers &&
      servers.every(
        ({ release, kind }) => kind === 'cstaBroadWorks' || kind === 'cstaConnector' || kind === 'ctiLess' || isFrom(release, '7.2'),
      )
    )
      unused(
        'tserver_tdn',
        named,
        say(
          '“tserver_tdn” is licensed, and no T-Server is older than 7.2\nFrom release 7.2 on, technical DNs need no licenses: it need not be ordered again.',
        ),
      );
    if (tServers && servers.every(({ product, kind }) => kind !== 'network' && product.multiSite === false))
      unused(
        'tserver_iscc',
        named,
        say(
          '“tserver_iscc” is licensed, and no server of the plan is multi-site\nIt is for multi-site routing alone: it need not be ordered again.',
        ),
      );
    if (infoMart && isFrom(infoMart.release ?? genesys.release, '7.5'))
      for (const feature of ['gim_etl_voice', 'gim_etl_redundancy', 'gim_etl_ha_option'])
        unused(
          feature,
          file.at(infoMart),
          say('“{feature}” is licensed, and Info Mart {release} takes no licenses\nFrom release 7.5 on it needs no technical licenses.', {
            feature,
            release: infoMart.release ?? genesys.release ?? '',
          }),
        );
    if (gis?.interface === 'gsap')
      for (const feature of ['GIS_CONFIGSERVICE', 'GIS_STATSERVICE'])
        unused(
          feature,
          file.at(gis, 'interface'),
          say(
            '“{feature}” is licensed, and GIS with GSAP has no such service\nIts licenses are for the Agent Interaction and the Queue service.',
            { feature },
          ),
        );
  },
});
