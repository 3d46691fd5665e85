import { ruleIds } from '../../ruleList';
import { severitySettings } from '../optionValues';
import { quoted, type ShellOffers } from './words';

/** For `eval` in .zshrc, or as a file _seatkeeper in a folder of $fpath. */
export function zshScript(commands: readonly ShellOffers[]): string {
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
${commands.map(({ command, summary }) => `    ${quoted(`${command}:${summary}`)}\n`).join('')}  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${commands.map(({ command, options, others }) => `    ${command})\n      _arguments \\\n${[...options.map(optionSpec), othersSpec(others)].map((spec) => `        ${quoted(spec)}`).join(' \\\n')}\n      ;;\n`).join('')}  esac
}
if [ "$funcstack[1]" = _seatkeeper ]; then
  _seatkeeper "$@"
else
  compdef _seatkeeper seatkeeper
fi
`;
}

function optionSpec({ name, type, multiple, value = '', values, brief }: ShellOffers['options'][number]): string {
  const head = `${multiple ? '*' : ''}--${name}[${brief.replace(/[[\]\\]/g, '\\$&')}]`;
  if (type === 'boolean') return head;
  const action = name === 'rule' ? '_seatkeeper_setting' : values ? `(${values.join(' ')})` : ' ';
  return `${head}:${value.replaceAll(':', '\\:')}:${action}`;
}

function othersSpec(others: ShellOffers['others']): string {
  return others ? `1:word:(${others.join(' ')})` : '*:path:_files';
}
