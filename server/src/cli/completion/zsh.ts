import { ruleIds } from '../../ruleList';
import { severitySettings } from '../options';
import { optionsByCommand, quoted, wordsAfter } from './words';

/** For `eval` in .zshrc, or as a file _seatkeeper in a folder of $fpath. */
export function zshScript(): string {
  return `#compdef seatkeeper
# Completion for seatkeeper in zsh.
_seatkeeper_setting() {
  if compset -P '*='; then
    compadd -- ${severitySettings.join(' ')}
  else
    compadd -q -S = -- ${ruleIds.join(' ')}
  fi
}
_seatkeeper() {
  local -a commands
  commands=(
${optionsByCommand.map(({ command, summary }) => `    ${quoted(`${command}:${summary}`)}\n`).join('')}  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${optionsByCommand.map(({ command, options }) => `    ${command})\n      _arguments \\\n${[...options.map(optionSpec), othersSpec(command)].map((spec) => `        ${quoted(spec)}`).join(' \\\n')}\n      ;;\n`).join('')}  esac
}
if [ "$funcstack[1]" = _seatkeeper ]; then
  _seatkeeper "$@"
else
  compdef _seatkeeper seatkeeper
fi
`;
}

type Spec = (typeof optionsByCommand)[number]['options'][number];

function optionSpec({ name, type, multiple, value = '', values, brief }: Spec): string {
  const head = `${multiple ? '*' : ''}--${name}[${brief.replace(/[[\]\\]/g, '\\$&')}]`;
  if (type === 'boolean') return head;
  const action = name === 'rule' ? '_seatkeeper_setting' : values ? `(${values.join(' ')})` : ' ';
  return `${head}:${value.replaceAll(':', '\\:')}:${action}`;
}

function othersSpec(command: (typeof optionsByCommand)[number]['command']): string {
  const words = wordsAfter[command];
  if (!words) return '*:path:_files';
  return `1:word:(${words.join(' ')})`;
}
