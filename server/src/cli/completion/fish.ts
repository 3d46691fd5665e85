import { ruleIds } from '../../ruleList';
import type { ShellOffers } from './words';

/** A file for ~/.config/fish/completions. */
export function fishScript(commands: readonly ShellOffers[]): string {
  const lines = ['# Completion for seatkeeper in fish.'];
  for (const { command, summary, options, others } of commands) {
    lines.push(`complete -c seatkeeper -n __fish_use_subcommand -f -a ${command} -d ${fishQuoted(summary)}`);
    const here = `complete -c seatkeeper -n ${fishQuoted(`__fish_seen_subcommand_from ${command}`)}`;
    for (const { name, short, type, values, brief } of options) {
      const offered = name === 'rule' ? ruleIds.map((id) => `${id}=`) : (values ?? []);
      const value = type === 'string' ? ` -x${offered.length > 0 ? ` -a ${fishQuoted(offered.join(' '))}` : ''}` : '';
      lines.push(`${here} -l ${name}${short ? ` -s ${short}` : ''}${value} -d ${fishQuoted(brief)}`);
    }
    if (others) lines.push(`${here} -f${others.length > 0 ? ` -a ${fishQuoted(others.join(' '))}` : ''}`);
  }
  lines.push('complete -c seatkeeper -n __fish_use_subcommand -l version', 'complete -c seatkeeper -n __fish_use_subcommand -l help');
  return `${lines.join('\n')}\n`;
}

function fishQuoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
