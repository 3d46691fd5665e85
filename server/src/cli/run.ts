import { version } from '../../../package.json';
import { type Invocation, readArguments } from './arguments';
import { checkCommand } from './checkCommand';
import { completionScript } from './completion/script';
import { explainCommand } from './explainCommand';
import { visibleText } from './formats/visible';
import { helpOf } from './help';
import { rulesCommand } from './rulesCommand';
import { complain, outputColumns, print, wrapColumns } from './terminal';
import { UsageError } from './usageError';
import { wrap } from './wrap';

/** The exit status when what was asked for could not be done. */
export const FAILURE = 2;

/** Does what the command line asks for. Returns the exit status. */
export async function run(words: readonly string[]): Promise<number> {
  try {
    return await perform(readArguments(words));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const message = wrap(visibleText(error.message), wrapColumns(process.stderr));
    const help = error.showHelp ? `\n${helpOf(error.topic, outputColumns(process.stderr))}` : `See \`seatkeeper ${hint(error)}--help\`.\n`;
    await complain(`${message}\n${help}`);
    return FAILURE;
  }
}

async function perform(invocation: Invocation): Promise<number> {
  switch (invocation.command) {
    case 'check':
      return checkCommand(invocation);
    case 'explain':
      return explainCommand(invocation.rule);
    case 'rules':
      return rulesCommand(invocation);
    case 'completion':
      await print(completionScript(invocation.shell));
      return 0;
    case 'help':
      await print(helpOf(invocation.topic, outputColumns()));
      return 0;
    case 'version':
      await print(`${version}\n`);
      return 0;
  }
}

function hint({ topic }: UsageError): string {
  return topic === 'all' ? '' : `${topic} `;
}
