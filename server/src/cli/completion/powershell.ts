import { ruleIds } from '../../ruleList';
import { severitySettings } from '../optionValues';
import { firstWordsOf, groupsOf, type ShellOffers } from './words';

/** For a profile of Windows PowerShell 5.1 or PowerShell 7. Where it knows no word, PowerShell offers files. */
export function powershellScript(commands: readonly ShellOffers[]): string {
  const options = commands.map(({ command, options: known }) => `    ${quoted(command)} = ${list(known.map(({ name }) => `--${name}`))}`);
  const others = commands.flatMap(({ command, others: words }) => (words ? [`    ${quoted(command)} = ${list(words)}`] : []));
  const values = commands.flatMap(({ command, options: known }) =>
    known.flatMap(({ name, values: offered }) => (offered ? [`    ${quoted(`${command} --${name}`)} = ${list(offered)}`] : [])),
  );
  return `# Completion for seatkeeper in PowerShell.
Register-ArgumentCompleter -Native -CommandName seatkeeper -ScriptBlock {
  param($word, $ast, $cursor)
  $options = @{
${options.join('\n')}
  }
  $others = @{
${others.join('\n')}
  }
  $values = @{
${values.join('\n')}
  }
  $rules = ${list(ruleIds)}
  $severities = ${list(severitySettings)}
  $words = @($ast.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursor -or $_.Extent.Text -ne $word } | ForEach-Object { $_.Extent.Text })
  $offered = @()
  if ($words.Count -lt 2) {
    $offered = ${list(firstWordsOf(commands))}
  } else {
    $command = $words[1]
    if (${list(groupsOf(commands))} -contains $command -and $words.Count -gt 2) { $command = "$command $($words[2])" }
    $before = $words[-1]
    if ($before -eq '--rule') {
      if ($word.Contains('=')) {
        $rule = $word.Substring(0, $word.IndexOf('='))
        $offered = $severities | ForEach-Object { "$rule=$_" }
      } else {
        $offered = $rules | ForEach-Object { "$_=" }
      }
    } elseif ($values.ContainsKey("$command $before")) {
      $offered = $values["$command $before"]
    } elseif ($word.StartsWith('-')) {
      $offered = $options[$command]
    } elseif ($others.ContainsKey($command)) {
      $offered = $others[$command]
    }
  }
  $offered | Where-Object { $_ -and $_.StartsWith($word) } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

function list(words: readonly string[]): string {
  return `@(${words.map(quoted).join(', ')})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
