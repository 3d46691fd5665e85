import { say } from '../../../core/message';
import { asMany } from '../needs';
import { term } from '../term';

export const ucConnectorTerms = [
  term({
    feature: 'ucc_seats',
    facts: ['Y1'],
    per: 'seat',
    rule: 'UC Connector: one for each knowledge worker',
    needs: ({ plan: { ucConnector = {} } }) => {
      const need = asMany(ucConnector, 'knowledgeWorkers', say('knowledge workers'));
      return need ? [need] : [];
    },
  }),
];
