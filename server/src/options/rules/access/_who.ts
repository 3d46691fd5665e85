import type { Access, OptionsFile } from '../../model/optionsFile';

/** The users that a line is about; undefined where it is about hosts, or where that cannot be told. */
export function whoOf(file: OptionsFile, { type, name }: Access): readonly string[] | undefined {
  if (type === 'USER') return [name];
  if (type !== 'GROUP') return undefined;
  const members = file.membersOf('GROUP', name);
  return members.length > 0 ? members : undefined;
}

/** Whether an INCLUDE line surely leaves out all that another line is about. Case is left aside: that is for a rule of its own. */
export function deniedBy(file: OptionsFile, include: Access, access: Access): boolean {
  const [included, asked] = [whoOf(file, include), whoOf(file, access)];
  if (!included || !asked) return false;
  const names = new Set(included.map((name) => name.toLowerCase()));
  return !asked.some((name) => names.has(name.toLowerCase()));
}
