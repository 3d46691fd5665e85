import { type Message, say } from '../core/message';
import type { Concern, KnownError } from './error';

const twoSources = 'Support pages of two vendors for the exit statuses of their daemons (MathWorks; Schrödinger)';
const oneLog = 'Debug logs of single vendors';

const features = ['FEATURE', 'INCREMENT', 'UPGRADE'];
const readAbove = say('Read the lines above it in the debug log: they say why.');
const everyLine = say('Check every FEATURE and INCREMENT line: expiry, host id, key, vendor name.');

interface Told {
  readonly meaning: Message;
  readonly causes: readonly Message[];
  readonly checks: readonly Message[];
  readonly concerns?: Concern;
}

const invalidHost: Told = {
  meaning: say('The vendor daemon stopped: the computer is not the licensed one'),
  causes: [say('The host id on the SERVER line is not that of this computer.')],
  checks: [
    say('Compare the host id on the SERVER line with what `lmhostid` prints on the license server.'),
    say('Ask the vendor to move the licenses to this computer (rehost).'),
  ],
  concerns: { keywords: ['SERVER'] },
};
const noFeatures: Told = {
  meaning: say('The vendor daemon stopped: it has no feature to serve'),
  causes: [
    say('All lines of this vendor expired, are for another host id, or have a wrong key.'),
    say('The vendor name on the lines differs from that on the VENDOR line.'),
  ],
  checks: [readAbove, everyLine],
  concerns: { keywords: ['SERVER', 'VENDOR', ...features] },
};
const cannotRun: Told = {
  meaning: say('The vendor daemon could not be started'),
  causes: [say('The program file is damaged, is for another system, or lacks a library.')],
  checks: [say('Check the path on the VENDOR line, and run the daemon by hand: it prints what it lacks.')],
  concerns: { keywords: ['VENDOR'] },
};
const badPath: Told = {
  meaning: say('The vendor daemon stopped: a path is wrong'),
  causes: [say('A folder or file that lmgrd gave to the vendor daemon does not exist.')],
  checks: [readAbove, say('Check the paths on the VENDOR line.')],
  concerns: { keywords: ['VENDOR'] },
};
const stopped: Told = {
  meaning: say('The vendor daemon was stopped by somebody'),
  causes: [say('lmdown was run, or the service or the computer was stopped.')],
  checks: [say('Find out who stopped it; nothing is wrong with the license file.')],
};

/** With what a vendor daemon ends: by the status or the signal that lmgrd writes into the debug log. The numbers are those of the operating system. */
export const daemonErrors: readonly KnownError[] = [
  entry('exit', '2', 'likely', oneLog, cannotRun),
  entry('exit', '25', 'certain', twoSources, invalidHost),
  entry('exit', '27', 'certain', `${twoSources}; on Windows`, noFeatures),
  entry('exit', '32', 'likely', oneLog, badPath),
  entry('exit', '36', 'certain', `${twoSources}; on Linux`, noFeatures),
  entry('signal', '15', 'certain', 'Debug log messages (Revenera, 2025 R1)', stopped),
  entry('signal', '25', 'likely', oneLog, invalidHost),
  entry('signal', '27', 'likely', oneLog, noFeatures),
  entry('signal', '32', 'likely', oneLog, badPath),
  entry('signal', '36', 'likely', oneLog, noFeatures),
];

function entry(family: 'exit' | 'signal', id: string, grade: KnownError['grade'], source: string, told: Told): KnownError {
  return { id, family, grade, source, ...told };
}
