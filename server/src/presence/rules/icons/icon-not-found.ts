import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import { nearest } from '../../../core/suggest';
import type { DataFiles } from '../../../language/surroundings';
import type { XmlAttribute } from '../../../xml/tree';
import { iconLocation, iconPath, lookUp, offeredIcons, splitPath } from '../../model/iconFiles';
import { collapsed } from '../../model/presenceFile';
import { isQuoted, replaceValue } from '../edits';
import { documentRule, presenceOnly } from '../rule';

export default documentRule({
  id: 'icon-not-found',
  severity: 'warning',
  summary: 'An icon file that is not there',
  source:
    'UC Connector 8.0 Deployment Guide, "Customizing Knowledge Worker States", Icons (a local location); option presence-location (all files that presence.xml requires must be in the same directory)',
  kinds: presenceOnly,
  check(file, report, { data }) {
    if (!data) return;
    const icons = file.states.flatMap(({ icon }) => {
      const path = iconPath(collapsed(icon) ?? '');
      return icon && path !== undefined ? [{ icon, path, found: lookUp(data, path) }] : [];
    });
    const missing = icons.filter(({ found }) => found === 'missing');
    const [first] = missing;
    if (!first) return;
    // Where no picture is beside the file at all, they are probably kept elsewhere, and one word is enough.
    const isAlone = missing.length > 1 && missing.length === icons.length && offeredIcons(data).length === 0;
    for (const { icon, path } of isAlone ? [first] : missing) {
      const right = meant(data, path);
      report({
        range: icon.valueRange,
        message: isAlone
          ? say(
              'None of the {count} icon files of this presence file is in its folder\nUC Connector expects all files that presence.xml needs in the same directory. This is one of them. Put the files there before you deploy it.',
              { count: missing.length },
            )
          : right !== undefined && right.toLowerCase() === path.toLowerCase()
            ? say(
                'There is no icon file {path}, but there is {right}\nMany servers tell capital letters from small ones, and then show no picture. Write the name as it is.',
                { path, right },
              )
            : right !== undefined
              ? say('There is no icon file {path}; did you mean {right}?\nAs written, no picture is shown for this state.', { path, right })
              : say(
                  'There is no icon file {path}\nNo picture is shown for this state. UC Connector expects the file in the same directory as presence.xml, or below it.',
                  { path },
                ),
        fixes: right === undefined || isAlone ? [] : [changeTo(icon, path, right)],
      });
    }
  },
});

/** The file that was probably meant: one that differs in case or in the folder alone, else one with a similar name. */
function meant(data: DataFiles, path: string): string | undefined {
  const offered = offeredIcons(data);
  const lower = path.toLowerCase();
  const alike = offered.filter((one) => one.toLowerCase() === lower);
  if (alike.length > 0) return alike.length === 1 ? alike[0] : undefined;
  const { name } = splitPath(lower);
  const elsewhere = offered.filter((one) => splitPath(one).name.toLowerCase() === name);
  return elsewhere.length === 1 ? elsewhere[0] : nearest(path, offered);
}

function changeTo(icon: XmlAttribute, path: string, right: string): Fix {
  return {
    title: say('Change it to {right}', { right: iconLocation(right) }),
    edits: [replaceValue(icon, iconLocation(right))],
    safe: isQuoted(icon) && right.toLowerCase() === path.toLowerCase() && collapsed(icon) === path,
  };
}
