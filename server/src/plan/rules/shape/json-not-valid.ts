import { planRule } from '../rule';

export default planRule({
  id: 'json-not-valid',
  severity: 'error',
  summary: 'A plan that is not JSON',
  facts: [],
  source: 'RFC 8259, "The JavaScript Object Notation (JSON) Data Interchange Format"; comments and trailing commas are allowed',
  check({ tree }, report) {
    for (const { range, message } of tree.problems) report({ range, message, isOfSchema: true });
  },
});
