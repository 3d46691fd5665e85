import type { Fix } from '../../../core/finding';
import { type Message, say } from '../../../core/message';
import { nearest } from '../../../core/suggest';
import type { XmlAttribute } from '../../../xml/tree';
import { hasIgnoredPostevent } from '../../model/autoEvents';
import { collapsed, type PresenceFile } from '../../model/presenceFile';
import { reservedIds } from '../../model/stateIds';
import { isQuoted, replaceValue } from '../edits';
import { documentRule, presenceOnly } from '../rule';

/** A suggestion compares with every id, and a file with more unknown names than this has another trouble. */
const MOST_SUGGESTIONS = 30;

export default documentRule({
  id: 'unknown-state',
  severity: 'warning',
  summary: 'A reference to a state that does not exist, which UC Connector ignores',
  source: 'UC Connector 8.0 Deployment Guide, "Customizing Knowledge Worker States", auto-state definition',
  kinds: presenceOnly,
  check(file, report) {
    let unknown = 0;
    let idsInAnyCase: ReadonlyMap<string, readonly string[]> | undefined;
    for (const event of file.events) {
      for (const attribute of [event.onevent, hasIgnoredPostevent(event) ? undefined : event.postevent]) {
        const id = collapsed(attribute);
        if (!attribute || !id || file.stateById.has(id)) continue;
        idsInAnyCase ??= byLowerCase(file.stateById.keys());
        const [sameLetters, ...others] = idsInAnyCase.get(id.toLowerCase()) ?? [];
        if (sameLetters !== undefined && others.length === 0) {
          report({ range: attribute.valueRange, ...otherCase(attribute, id, sameLetters) });
        } else {
          unknown++;
          report({ range: attribute.valueRange, ...notFound(file, attribute, id, unknown <= MOST_SUGGESTIONS) });
        }
      }
    }
  },
});

function byLowerCase(ids: Iterable<string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const id of ids) {
    const lower = id.toLowerCase();
    const same = found.get(lower);
    if (same) same.push(id);
    else found.set(lower, [id]);
  }
  return found;
}

function otherCase(attribute: XmlAttribute, id: string, right: string): { message: Message; fixes: Fix[] } {
  return {
    message: say(
      'The id of the state is “{right}”, not “{id}”: capitals count\nUC Connector ignores a reference to a state that does not exist. Write the id as the state does.',
      { id, right },
    ),
    fixes: [change(attribute, right, isQuoted(attribute))],
  };
}

function notFound(file: PresenceFile, attribute: XmlAttribute, id: string, maySuggest: boolean): { message: Message; fixes: Fix[] } {
  if (reservedIds.has(id)) {
    return {
      message: say(
        '“{id}” is a reserved name, and no state in this file has it\nUC Connector ignores a reference to a state that is not defined. Name a state of this file, or leave the event out: then UC Connector uses its default.',
        { id },
      ),
      fixes: [],
    };
  }
  const near = maySuggest ? nearest(id, file.stateById.keys()) : undefined;
  if (!near) {
    return {
      message: say(
        'No state has the id “{id}”\nUC Connector ignores a reference to a state that does not exist. Name a state of this file.',
        { id },
      ),
      fixes: [],
    };
  }
  return {
    message: say('No state has the id “{id}”; did you mean “{near}”?\nUC Connector ignores a reference to a state that does not exist.', {
      id,
      near,
    }),
    fixes: [change(attribute, near, false)],
  };
}

function change(attribute: XmlAttribute, id: string, safe: boolean): Fix {
  return { title: say('Change it to {id}', { id }), edits: [replaceValue(attribute, id)], safe };
}
