import { say } from '../../../core/message';
import { problemRule } from './_problem';

export default problemRule(
  {
    id: 'doctype',
    severity: 'warning',
    summary: 'A document type declaration, which presence and custom tab files do not need',
    source:
      'UC Connector 8.0 Deployment Guide, appendix D, and "Modifying the Custom Tab File": neither example has one; XML 1.0, 4.4 "XML Processor Treatment of Entities and References"',
  },
  {
    doctype: ({ range }) => ({
      range,
      message: say(
        'Remove the document type declaration; nothing in this file needs it\nIt can make programs that read this file fetch other files or expand entities endlessly, so many refuse it. Seatkeeper does neither.',
      ),
    }),
  },
);
