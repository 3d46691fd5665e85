#!/usr/bin/env node
import { describeCrash } from '../core/crash';
import { FAILURE, run } from './run';

// The reader of a pipe may leave early, as in `seatkeeper check . | head`. The exit status is still to be the right one, so go on in silence.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.stderr.write(`seatkeeper: cannot write the output (${error.code}).\n`);
    process.exit(FAILURE);
  });
}

run(process.argv.slice(2)).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    process.stderr.write(`seatkeeper: internal error; please report it as a bug in Seatkeeper.\n${describeCrash(error)}\n`);
    process.exitCode = FAILURE;
  },
);
