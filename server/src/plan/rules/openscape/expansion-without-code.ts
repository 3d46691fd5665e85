import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'expansion-without-code',
  severity: 'error',
  summary: 'Licenses bought later, without a code of their own',
  facts: ['B6'],
  check(file, report) {
    const { activation } = file.plan.openScape ?? {};
    if (!activation) return;
    const known = new Set(activation.lac === undefined ? [] : [activation.lac.trim()]);
    const { extensions = [] } = activation;
    for (const [index, extension] of extensions.entries()) {
      const code = extension.lac?.trim();
      if (code === undefined)
        report({
          range: file.at(extensions, index),
          message: say(
            'Additional licenses need their own license authorization code (LAC)\nIt comes with them; with it they can be activated, also remotely.',
          ),
        });
      else if (known.has(code))
        report({
          range: file.at(extension, 'lac'),
          message: say(
            'This license authorization code (LAC) belongs to other licenses\nAdditional licenses come with a LAC of their own; they can be activated remotely.',
          ),
        });
      if (code !== undefined) known.add(code);
    }
  },
});
