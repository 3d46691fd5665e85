import { say } from '../../../core/message';
import { namespaceOfPrefix } from '../../../xml/namespaces';
import { elementsOf } from '../../../xml/walk';
import { removeAttribute } from '../edits';
import { documentRule, presenceOnly } from '../rule';

/** The namespace of attributes such as xsi:nil (XML Schema 1.0 part 1, 2.6). */
const SCHEMA_INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';

export default documentRule({
  id: 'xsi-nil',
  severity: 'error',
  summary: 'An xsi:nil, which no element of a presence definition may have',
  source:
    'XML Schema 1.0 part 1, 3.3.4 (Element Locally Valid, clause 3); UC Connector 8.0 Deployment Guide, "Presence Definition XML Schema" (nothing is nillable)',
  kinds: presenceOnly,
  check(file, report) {
    for (const element of elementsOf(file.document)) {
      for (const attribute of element.attributes) {
        const { name } = attribute;
        if (name.local !== 'nil' || name.prefix === '' || namespaceOfPrefix(element, name.prefix) !== SCHEMA_INSTANCE) continue;
        report({
          range: name,
          message: say(
            'No element of a presence definition may have {name}; delete it\nThe schema does not allow it, whatever its value. UC Connector ignores a definition that is not valid.',
            { name: name.text },
          ),
          fixes: [{ title: say('Delete {name}', { name: name.text }), edits: [removeAttribute(file.text, attribute)], safe: false }],
        });
      }
    }
  },
});
