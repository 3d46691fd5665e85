import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'toolkit-without-gis',
  severity: 'error',
  summary: 'The .NET Toolkit without the server that it connects to',
  facts: ['K10'],
  check(file, report) {
    const { genesys } = file.plan;
    if (!genesys?.dotNetToolkit || genesys.gis || genesys.dotNetServer) return;
    report({
      range: file.at(genesys, 'dotNetToolkit'),
      message: say(
        'The .NET Toolkit connects to GIS, and the plan has none\nIt has no license of its own: it needs those of the Genesys Integration Server, or .NET Server 7.1, that it connects to.',
      ),
    });
  },
});
