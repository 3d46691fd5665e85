import { command } from '../command';
import { completionScript, shellNames } from '../completion/script';
import { oneOf } from '../optionValues';
import { print } from '../terminal';
import { UsageError } from '../usageError';

/** `seatkeeper completion`: prints a script that completes commands in a shell. */
export const completion = command({
  name: 'completion',
  usage: shellNames.join('|'),
  summary: 'print a script that completes commands in the shell',
  examples: [],
  before: ['Prints a script that lets your shell complete commands, options, and rules with the Tab key.'],
  after: [
    `bash: add this line to ~/.bashrc\n    eval "$(seatkeeper completion bash)"`,
    `zsh: add this line to ~/.zshrc, after compinit\n    eval "$(seatkeeper completion zsh)"`,
    `PowerShell: add this line to the file that $PROFILE names\n    seatkeeper completion powershell | Out-String | Invoke-Expression`,
    `fish: run this once\n    seatkeeper completion fish > ~/.config/fish/completions/seatkeeper.fish`,
  ],
  options: {},
  offers: shellNames,
  async run({ words }, all) {
    if (words.length !== 1) throw new UsageError(`No shell given. Give one of ${shellNames.join(', ')}.`, 'completion', true);
    await print(completionScript(oneOf(shellNames, words[0] ?? '', 'The shell', 'completion'), all));
    return 0;
  },
});
