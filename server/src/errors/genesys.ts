import { say } from '../core/message';
import type { KnownError } from './error';

const guide = 'Genesys Licensing Guide 8.0, appendix D';
const connector = 'UC Connector 8.0 Deployment Guide, "Log events for Warm Standby" and "Creating alarm conditions"';

const features = ['FEATURE', 'INCREMENT'];
const checkServer = say('Check that lmgrd and genesys.d run, and that the application can reach them: host, ports, firewall.');
const checkOptions = say(
  'Check the host and port of the license server in the application: its command line on the Start Info tab, and its license options.',
);
const readFlexLog = say('Read the debug log of the license server around the time of the message.');
const tooFew = say('Fewer licenses are left than the application is configured for; other applications may have checked them out.');
const compareDns = say(
  'Compare `num-sdn-licenses` and `num-of-licenses` of all T-Servers with the counts in the license file; `max`, the default, takes all that are left.',
);
const checkedOut = say('Look in the log for message 07101, which says how many licenses were checked out.');
const moreLicenses = say('Redistribute the licenses, or order more.');
const notAFailure = say('Nothing has to be done.');

/** The log events of Genesys applications that are about licenses, and those of UC Connector about its two servers. */
export const genesysErrors: readonly KnownError[] = [
  {
    id: '07100',
    family: 'genesys',
    names: ['GCTI_LICENSE_FAIL'],
    texts: ['Licensing violation is identified'],
    meaning: say('The application found a violation of its license'),
    causes: [
      say('The license server is not running or cannot be reached.'),
      say('The license file is not valid: changed, expired, of an old version, or without the feature.'),
      tooFew,
      say('After a license option was changed, the license does not allow the new value.'),
    ],
    checks: [
      say('Read the violation type at the end of the message: it says which of these it is.'),
      checkServer,
      checkOptions,
      readFlexLog,
    ],
    concerns: { keywords: ['SERVER', 'VENDOR', ...features] },
    source: guide,
    grade: 'certain',
  },
  {
    id: '07101',
    family: 'genesys',
    names: ['GCTI_LICENSE_CHECKED_OUT'],
    texts: ['licenses checked out'],
    meaning: say('The application checked licenses out; this is not an error'),
    causes: [],
    checks: [say('Compare the number with the count of the feature: it is what this application holds now.')],
    concerns: { keywords: features },
    source: guide,
    grade: 'certain',
  },
  ...['07102', '07103', '07104'].map(
    (id): KnownError => ({
      id,
      family: 'genesys',
      meaning: say('A notification about the state of the license server'),
      causes: [],
      checks: [say('Read the text of the message: the guide does not list these one by one.'), checkServer],
      source: guide,
      grade: 'certain',
    }),
  ),
  {
    id: '07105',
    family: 'genesys',
    names: ['GCTI_LICENSE_RESTORED'],
    texts: ['License status restored after violation'],
    meaning: say('The license is all right again; this clears an alarm of message 07100'),
    causes: [],
    checks: [notAFailure],
    source: guide,
    grade: 'certain',
  },
  {
    id: '05066',
    family: 'genesys',
    meaning: say('A part of the application was initialized, or failed to; the reason follows'),
    causes: [],
    checks: [say('Read the reason at the end of the message.'), say('Look for message 07100 near it.')],
    source: guide,
    grade: 'certain',
  },
  {
    id: '20007',
    family: 'genesys',
    texts: ['seat licenses are in use already registration rejected'],
    meaning: say('All seat licenses of this T-Server are in use: a DN was not registered'),
    causes: [tooFew, say('`num-sdn-licenses` or `num-of-licenses` of this or of another T-Server has a wrong value.')],
    checks: [checkedOut, compareDns, moreLicenses],
    concerns: { keywords: features },
    source: guide,
    grade: 'certain',
  },
  {
    id: 'No More Licenses',
    family: 'genesys',
    texts: ['No More Licenses'],
    meaning: say('A client of T-Server could not register a DN: no license is left'),
    causes: [tooFew, say('`num-sdn-licenses` or `num-of-licenses` of this or of another T-Server has a wrong value.')],
    checks: [checkedOut, compareDns, moreLicenses],
    concerns: { keywords: features },
    source: guide,
    grade: 'certain',
  },
  {
    id: 'GLMR_LICENSE_SERVER_NOT_AVAILABLE',
    family: 'genesys',
    meaning: say('Genesys: the license server is not available'),
    causes: [say('lmgrd or genesys.d is not running.'), say('The host or port is wrong, or a firewall is in the way.')],
    checks: [checkServer, checkOptions, say('Check the ports on the SERVER and VENDOR lines, and open both in the firewall.')],
    concerns: { keywords: ['SERVER', 'VENDOR'] },
    source: guide,
    grade: 'certain',
  },
  {
    id: 'GLMR_LICENSE_NO_LICENSE_AVAILABLE',
    family: 'genesys',
    meaning: say('Genesys: no license of the feature is left'),
    causes: [tooFew, say('The feature is not in the license file, or expired.')],
    checks: [checkedOut, compareDns, moreLicenses],
    concerns: { keywords: features },
    source: guide,
    grade: 'certain',
  },
  {
    id: '04560',
    family: 'connector',
    texts: ['Warm Standby (backup) mode activated'],
    meaning: say('This UC Connector works as the backup server now; an event, not an error'),
    causes: [say('It was started as the backup, or the two servers changed places.')],
    checks: [
      say('If it was the primary server, find out why it gave up: its log before this event.'),
      say('Check that each of the two servers has an alarm condition for 04560 and one for 04562, with its reaction script.'),
    ],
    source: connector,
    grade: 'certain',
  },
  {
    id: '04562',
    family: 'connector',
    texts: ['Warm Standby (Primary) mode activated'],
    meaning: say('This UC Connector works as the primary server now; an event, not an error'),
    causes: [say('It was started as the primary, or the other server failed.')],
    checks: [
      say('If it was the backup server, look at the other one: it may have failed.'),
      say('Check that each of the two servers has an alarm condition for 04560 and one for 04562, with its reaction script.'),
    ],
    source: connector,
    grade: 'certain',
  },
];
