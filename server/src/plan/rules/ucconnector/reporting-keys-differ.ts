import { allOf, say } from '../../../core/message';
import { commaParts } from '../../model/ucConnectors';
import { planRule } from '../rule';

export default planRule({
  id: 'reporting-keys-differ',
  severity: 'error',
  summary: 'Keys of previews that Interaction Concentrator does not record',
  facts: ['UC18', 'UC19'],
  check(file, report) {
    const { interactionConcentrator, instances = [] } = file.plan.ucConnector ?? {};
    if (!interactionConcentrator) return;
    const { AgentUserFields: fields, AgentRecordUserTypes: types } = interactionConcentrator;
    const recorded = new Set(fields?.split(/[,;\s]+/));
    for (const { options } of instances) {
      if (!options) continue;
      const { 'preview-info-keys': keys, 'preview-state-name': state } = options;
      const missing = fields === undefined || keys === undefined ? [] : commaParts(keys).filter((key) => key !== '' && !recorded.has(key));
      if (missing.length > 0)
        report({
          range: file.at(options, 'preview-info-keys'),
          message: say(
            'AgentUserFields of Interaction Concentrator lacks {keys}\nThe keys of preview-info-keys must correspond to those there.',
            {
              keys: allOf(missing),
            },
          ),
        });
      if (types !== undefined && state !== undefined && !compact(types).includes(compact(state)))
        report({
          range: file.at(options, 'preview-state-name'),
          message: say(
            'AgentRecordUserTypes of Interaction Concentrator lacks {state}\nThe value of preview-state-name must correspond to the one there.',
            { state },
          ),
        });
    }
  },
});

function compact(text: string): string {
  return text.replace(/\s+/g, '');
}
