import { ruleIds } from '../../ruleList';
import { severitySettings } from '../optionValues';
import { firstWordsOf, groupsOf, quoted, type ShellOffers } from './words';

/** For Bash 3.2 and later. Where it knows no word, Bash offers files. */
export function bashScript(commands: readonly ShellOffers[]): string {
  return `# Completion for seatkeeper in bash.
_seatkeeper() {
  local word=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} words= suffix=' ' at=$COMP_CWORD
  COMPREPLY=()
  # Bash takes "=" for a word of its own: after --rule, RULE=SEVERITY is three words.
  if [ "$word" != = ] && [ "$previous" = = ]; then at=$((at - 1)); fi
  if [ "\${COMP_WORDS[at]}" = = ]; then
    if [ "$word" = = ]; then word=; fi
    previous=\${COMP_WORDS[at-1]}
    if [ "$at" -gt 2 ] && [ "\${COMP_WORDS[at-2]}" = --rule ]; then previous==; fi
  fi
  if [ "$COMP_CWORD" -eq 1 ]; then
    words=${quoted(firstWordsOf(commands).join(' '))}
  else
    case "$command" in
    ${groupsOf(commands).join('|')}) if [ "$COMP_CWORD" -gt 2 ]; then command="$command \${COMP_WORDS[2]}"; fi ;;
    esac
    case "$command $previous" in
    'check =') words=${quoted(severitySettings.join(' '))} ;;
${commands.flatMap(({ command, options }) => options.flatMap((option) => valueCase(command, option))).join('')}    *)
      case "$command" in
${commands.map(commandCase).join('')}      esac
      ;;
    esac
  fi
  local IFS=$'\\n'
  COMPREPLY=($(IFS=' '; compgen -W "$words" -- "$word" | while read -r reply; do printf '%s%s\\n' "$reply" "$suffix"; done))
}
complete -o nospace -o default -F _seatkeeper seatkeeper
`;
}

function valueCase(command: string, { name, type, values }: ShellOffers['options'][number]): string[] {
  if (name === 'rule') return [`    '${command} --rule') words=${quoted(ruleIds.join(' '))} suffix== ;;\n`];
  return type === 'string' ? [`    '${command} --${name}') words=${quoted((values ?? []).join(' '))} ;;\n`] : [];
}

function commandCase({ command, options, others = [] }: ShellOffers): string {
  const names = quoted(options.map(({ name }) => `--${name}`).join(' '));
  return `      ${quoted(command)}) case "$word" in -*) words=${names} ;; *) words=${quoted(others.join(' '))} ;; esac ;;\n`;
}
