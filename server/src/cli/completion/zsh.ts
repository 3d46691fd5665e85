import { ruleIds } from '../../ruleList';
import { severitySettings } from '../optionValues';
import { groupOf, groupsOf, quoted, type ShellOffers } from './words';

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
${body(
  commands.filter((one) => !groupOf(one)),
  groupsOf(commands),
)}}
${groupsOf(commands)
  .map(
    (group) =>
      `_seatkeeper_${group}() {\n${body(
        commands.filter((one) => groupOf(one)?.[0] === group),
        [],
      )}}\n`,
  )
  .join('')}if [ "$funcstack[1]" = _seatkeeper ]; then
  _seatkeeper "$@"
else
  compdef _seatkeeper seatkeeper
fi
`;
}

/** What completes the name of a command and then what follows it; the first word is the one before that name. */
function body(commands: readonly ShellOffers[], groups: readonly string[]): string {
  return `  local -a commands
  commands=(
${commands.map((one) => `    ${quoted(`${lastWord(one)}:${one.summary}`)}\n`).join('')}  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${commands.map((one) => `    ${lastWord(one)})\n${groups.includes(one.command) ? `      _seatkeeper_${one.command}` : argumentsOf(one)}\n      ;;\n`).join('')}  esac
`;
}

function argumentsOf({ options, others }: ShellOffers): string {
  const specs = [...options.map(optionSpec), othersSpec(others)];
  return `      _arguments \\\n${specs.map((spec) => `        ${quoted(spec)}`).join(' \\\n')}`;
}

function lastWord(offers: ShellOffers): string {
  return groupOf(offers)?.[1] ?? offers.command;
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
