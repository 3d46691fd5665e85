// Runs a program of ours again and again in one process, each time with its modules loaded anew, as a process of its own would. Nothing of Node has to start.
import { createRequire } from 'node:module';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

const require = createRequire(import.meta.url);
/** Ends the run that goes on. */
let end;

process.on('message', ({ script, args, cwd, env }) => {
  const output = { stdout: '', stderr: '' };
  // What stays open keeps the program running; the channel to the tests is not to.
  process.channel.unref();
  end = () => process.send({ exitCode: process.exitCode ?? 0, ...output });

  process.chdir(cwd);
  process.argv.splice(1, Number.POSITIVE_INFINITY, script, ...args);
  process.exitCode = undefined;
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
  replace('stdin', Readable.from([]));
  for (const name of ['stdout', 'stderr'])
    replace(
      name,
      collector((text) => (output[name] += text)),
    );
  for (const file of Object.keys(require.cache)) if (file.startsWith(path.dirname(script))) delete require.cache[file];
  require(script);
});

process.on('beforeExit', () => {
  process.channel.ref();
  end?.();
  end = undefined;
});

process.on('disconnect', () => process.exit());

function replace(name, value) {
  Object.defineProperty(process, name, { value, configurable: true });
}

function collector(add) {
  const decoder = new StringDecoder('utf8');
  return new Writable({
    write(chunk, _encoding, done) {
      add(decoder.write(chunk));
      done();
    },
  });
}
