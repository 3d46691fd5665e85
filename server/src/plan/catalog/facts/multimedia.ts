import type { FactTable } from '../fact';

/** What the documents say: Genesys: multimedia, content analysis, UC Connector. */
export const multimediaFacts: FactTable = {
  title: 'Genesys: multimedia, content analysis, UC Connector',
  document: 'genesysGuide',
  facts: [
    {
      id: 'X1',
      lines: '764, 1741',
      sections: ['Interaction Server', 'Table 4'],
      fact: '`ics_multi_media_agent_seat` = agents logged in to Interaction Server at once',
    },
    {
      id: 'X2',
      lines: '766, 1742',
      sections: ['Interaction Server', 'Table 4'],
      fact: '`ics_email_webform_channel` = agents that handle email',
    },
    { id: 'X3', lines: '767, 1744', sections: ['Interaction Server', 'Table 4'], fact: '`ics_live_web_channel` = agents that chat' },
    {
      id: 'X4',
      lines: '768, 1743',
      sections: ['Interaction Server', 'Table 4'],
      fact: '`ics_custom_media_channel` = agents with Open Media',
    },
    { id: 'X5', lines: '764-773', sections: ['Interaction Server'], fact: 'Channels beyond the seats can never be used' },
    {
      id: 'X6',
      lines: '1061',
      sections: ['Interaction Server'],
      fact: 'Section License has an option named like each FEATURE = how many are taken; must not exceed the file',
    },
    { id: 'X7', lines: '1063', sections: ['Interaction Server'], fact: 'Agents above the configured number are logged out' },
    { id: 'X8', lines: '775, 1745', sections: ['Interaction Server', 'Table 4'], fact: 'iWD JMS capture point: one `iwd_jms_cp` per env' },
    {
      id: 'X9',
      lines: '779, 1694',
      sections: ['Classification Server', 'Table 4'],
      fact: 'Classification Server works without a license (screening rules); content analysis takes `ics_nlp_content_analysis`',
    },
    { id: 'Y1', lines: '1785', sections: ['Table 4'], fact: 'UC Connector: `ucc_seats` = knowledge worker seats' },
    {
      id: 'Y2',
      lines: '7888-7901',
      document: 'ucConnectorGuide',
      fact: 'Option num-of-seat-licenses: 0 or `max` = all free; else 0-9999. Sum over all UC Connectors running at once ≤ ucc_seats; primary and backup count once; the number is taken whether used or not; change needs a restart',
    },
  ],
};
