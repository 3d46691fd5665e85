import { say } from '../../../core/message';
import { asMany, needsOf } from '../needs';
import { term } from '../term';

export const multimediaTerms = [
  term({
    feature: 'ics_multi_media_agent_seat',
    facts: ['X1'],
    per: 'seat',
    rule: 'Interaction Server: one for each agent that is logged in to it at a time',
    needs: needsOf('interactionServer', (server) => [asMany(server, 'peakAgents', say('agents'))]),
  }),
  term({
    feature: 'ics_email_webform_channel',
    facts: ['X2'],
    per: 'seat',
    rule: 'Interaction Server: one for each agent that handles email at a time',
    needs: needsOf('interactionServer', (server) => [asMany(server, 'emailAgents', say('agents with email'))]),
  }),
  term({
    feature: 'ics_live_web_channel',
    facts: ['X3'],
    per: 'seat',
    rule: 'Interaction Server: one for each agent that chats at a time',
    needs: needsOf('interactionServer', (server) => [asMany(server, 'chatAgents', say('agents with chat'))]),
  }),
  term({
    feature: 'ics_custom_media_channel',
    facts: ['X4'],
    per: 'seat',
    rule: 'Interaction Server: one for each agent that handles Open Media interactions at a time',
    needs: needsOf('interactionServer', (server) => [asMany(server, 'openMediaAgents', say('agents with Open Media'))]),
  }),
  term({
    feature: 'iwd_jms_cp',
    facts: ['X8'],
    per: 'environment',
    rule: 'Interaction Server: one where iWD captures by JMS',
    needs: needsOf('interactionServer', (server) => [
      server.jmsCapturePoint ? { count: 1, because: say('iWD JMS Capture Point'), at: [server, 'jmsCapturePoint'] } : undefined,
    ]),
  }),
  term({
    feature: 'ics_nlp_content_analysis',
    facts: ['X9'],
    per: 'feature',
    lack: say('Without it only screening rules work.'),
    rule: 'Classification Server: one for content analysis; screening rules work without it',
    needs: needsOf('classificationServer', (server) => [
      server.contentAnalysis ? { count: 1, because: say('content analysis'), at: [server, 'contentAnalysis'] } : undefined,
    ]),
  }),
];
