import { list, object, optionValue, reference, text, whole } from './shape';

/** UC Connector. */
export const ucConnector = object('UC Connector.', {
  knowledgeWorkers: whole('How many knowledge workers use it.', { facts: ['Y1'] }),
  instances: list(
    'The UC Connectors.',
    object(
      'A UC Connector.',
      {
        name: text('What it is called in the plan.', { defines: 'instance' }),
        backupOf: reference('The UC Connector that it stands in for.', 'instance', { isAcyclic: true, facts: ['Y2'] }),
        options: object('Its options.', {
          'num-of-seat-licenses': optionValue('How many seats it takes: a number up to 9999, or 0 or max for all that are free.', {
            facts: ['Y2'],
          }),
        }),
      },
      { required: ['name'] },
    ),
  ),
});
