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
        'A document type declaration can make a program that reads this file fetch other files or expand entities without end, so many programs refuse it. Nothing in this file needs one. Here its entities are never expanded and its files never fetched. Take it out.',
      ),
    }),
  },
);
