// What build servers take for commands in the output of any program: `##vso[...]` and `##[...]` of Azure Pipelines and GitHub, `##teamcity[...]` of
// TeamCity, anywhere in a line; `::name::` of GitHub, where a line begins; `section_start:` and `section_end:` of GitLab.

/** The second sign of a command's `##`. */
const secondSign = /(?<=#)#(?=\w{0,32}\[)/g;
/** The first colon of a command at the start of a line; whatever .NET takes for a line end or a space counts. */
const firstColon = /(?<=(?:^|[\n\v\f\r\u0085\u2028\u2029])[\s\u0085]*):(?=:)/g;
const sectionColon = /(?<=section_(?:start|end)):(?=\d)/g;

/** A text in which a build server finds no command: a space is within each. Other tools may skip an unseen character when they compare. */
export function withoutCommands(text: string): string {
  return text.replace(secondSign, ' #').replace(firstColon, ': ').replace(sectionColon, ' :');
}

/** JSON in which a build server finds no command, of the same value. Each of its lines must begin with a bracket or a brace. */
export function jsonWithoutCommands(json: string): string {
  return json.replace(secondSign, '\\u0023').replace(sectionColon, '\\u003a');
}

/** XML in which a build server finds no command, of the same content. Each of its lines must begin with a tag. */
export function xmlWithoutCommands(xml: string): string {
  return xml.replace(secondSign, '&#35;').replace(sectionColon, '&#58;');
}

/** Whether a character of a line is the second sign of a command's `##`. */
export function isSecondSign(line: string, offset: number): boolean {
  return line[offset] === '#' && line[offset - 1] === '#' && /^#\w{0,32}\[/.test(line.slice(offset, offset + 34));
}
