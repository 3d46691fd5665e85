import { ruleIds } from '../../ruleList';
import { groupOf, type ShellOffers } from './words';

/** A file for ~/.config/fish/completions. */
export function fishScript(commands: readonly ShellOffers[]): string {
  const lines = ['# Completion for seatkeeper in fish.'];
  for (const offers of commands) {
    const { command, summary, options, others } = offers;
    const [group, word] = groupOf(offers) ?? [undefined, command];
    const inner = commands.flatMap((other) => (groupOf(other)?.[0] === (group ?? command) ? groupOf(other)?.slice(1) : []));
    const inGroup = `__fish_seen_subcommand_from ${group ?? command}`;
    const isFirst =
      group === undefined ? '__fish_use_subcommand' : fishQuoted(`${inGroup}; and not __fish_seen_subcommand_from ${inner.join(' ')}`);
    lines.push(`complete -c seatkeeper -n ${isFirst} -f -a ${word} -d ${fishQuoted(summary)}`);
    const isHere =
      group !== undefined
        ? `${inGroup}; and __fish_seen_subcommand_from ${word}`
        : inner.length > 0
          ? `${inGroup}; and not __fish_seen_subcommand_from ${inner.join(' ')}`
          : inGroup;
    const here = `complete -c seatkeeper -n ${fishQuoted(isHere)}`;
    for (const { name, short, type, values, brief } of options) {
      const offered = name === 'rule' ? ruleIds.map((id) => `${id}=`) : (values ?? []);
      const value = type === 'string' ? ` -x${offered.length > 0 ? ` -a ${fishQuoted(offered.join(' '))}` : ''}` : '';
      lines.push(`${here} -l ${name}${short ? ` -s ${short}` : ''}${value} -d ${fishQuoted(brief)}`);
    }
    // The words of a group are offered with what they do.
    if (others) lines.push(`${here} -f${others.length > 0 && inner.length === 0 ? ` -a ${fishQuoted(others.join(' '))}` : ''}`);
  }
  lines.push('complete -c seatkeeper -n __fish_use_subcommand -l version', 'complete -c seatkeeper -n __fish_use_subcommand -l help');
  return `${lines.join('\n')}\n`;
}

function fishQuoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
