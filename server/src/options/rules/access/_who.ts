import { type Access, groupedBy, type OptionsFile } from '../../model/optionsFile';

/** The users that a line is about; undefined where it is about hosts, or where that cannot be told. */
function whoOf(file: OptionsFile, { type, name }: Access): readonly string[] | undefined {
  if (type === 'USER') return [name];
  if (type !== 'GROUP') return undefined;
  const members = file.membersOf('GROUP', name);
  return members.length > 0 ? members : undefined;
}

/**
 * Says of a line whether all INCLUDE lines of its feature surely leave out whom it is about. Not where there are none, nor where a line is about hosts:
 * anybody may be on them. Case is left aside: that is for a rule of its own.
 */
export function leftOutBy(file: OptionsFile): (access: Access) => boolean {
  const lines = file.accessesOf('INCLUDE').filter(({ feature }) => feature);
  const all = includedIn(file, file.accessesOf('INCLUDEALL'));
  const byFeature = new Map(
    [...groupedBy(lines, ({ feature }) => feature?.name ?? '')].map(([name, ofFeature]) => [name, includedIn(file, ofFeature)]),
  );
  const nobody = includedIn(file, []);
  return (access) => {
    const included = byFeature.get(access.feature?.name ?? '') ?? nobody;
    if (included.isOpen || all.isOpen || included.names.size + all.names.size === 0) return false;
    const asked = whoOf(file, access);
    return asked?.every((name) => !included.names.has(name.toLowerCase()) && !all.names.has(name.toLowerCase())) ?? false;
  };
}

interface Included {
  /** In lower case. */
  readonly names: ReadonlySet<string>;
  /** Whether a line is about more than named users. */
  readonly isOpen: boolean;
}

function includedIn(file: OptionsFile, lines: readonly Access[]): Included {
  const names = new Set<string>();
  let isOpen = false;
  const groups = new Set<string>();
  for (const line of lines) {
    if (line.type === 'GROUP' && groups.has(line.name)) continue;
    if (line.type === 'GROUP') groups.add(line.name);
    const who = whoOf(file, line);
    if (!who) isOpen = true;
    else for (const name of who) names.add(name.toLowerCase());
  }
  return { names, isOpen };
}
