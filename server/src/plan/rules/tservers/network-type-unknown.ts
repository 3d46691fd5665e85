import { allOf, say } from '../../../core/message';
import { nearest } from '../../../core/suggest';
import { tServersOf, typeOf } from '../../model/tServers';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

/** The types of Network T-Server that have technical licenses. */
const KNOWN = ['AT&T', 'Concert', 'GenSpec', 'ISCP', 'NGSN', 'OPSI'];

export default planRule({
  id: 'network-type-unknown',
  severity: 'information',
  summary: 'A kind of Network T-Server that the guide does not name',
  facts: ['N7'],
  check(file, report) {
    for (const server of tServersOf(file)) {
      const { product, kind } = server;
      const type = typeOf(server);
      if (kind !== 'network' || type === undefined || KNOWN.some((one) => one.toLowerCase() === type)) continue;
      const near = nearest(product.type ?? '', KNOWN);
      report({
        range: file.at(product, 'type'),
        message:
          near === undefined
            ? say('The guide names no license for a Network T-Server for {type}\nIt has technical licenses for {known}.', {
                type: product.type ?? '',
                known: allOf(KNOWN),
              })
            : say('The guide names no Network T-Server for {type}; did you mean {near}?\nIt has technical licenses for {known}.', {
                type: product.type ?? '',
                near,
                known: allOf(KNOWN),
              }),
        fixes: near === undefined ? [] : [replaceBy(file.at(product, 'type'), JSON.stringify(near), false)],
      });
    }
  },
});
