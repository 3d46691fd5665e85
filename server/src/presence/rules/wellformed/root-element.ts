import type { Report } from '../../../core/finding';
import { say } from '../../../core/message';
import type { TextRange } from '../../../core/text';
import { isUnseen, isXmlSpace } from '../../../xml/names';
import type { Problem } from '../../../xml/problems';
import type { PresenceFile } from '../../model/presenceFile';
import { bothKinds, documentRule } from '../rule';
import { GUIDE, remove, replace, unreadable } from './_problem';

const CDATA_START = '<![CDATA[';

export default documentRule({
  id: 'root-element',
  severity: 'error',
  summary: 'A file that is not one element from beginning to end',
  source: `XML 1.0, 2.1 "Well-Formed XML Documents"; ${GUIDE}`,
  kinds: bothKinds,
  check(file, report) {
    const { problems } = file.document;
    const lost = lostBracket(file);
    for (const problem of problems) {
      if (problem.kind === 'no-root' && lost) continue;
      if (problem === lost) report(wordBracket(problem.range, file));
      else {
        const worded = word(problem, file);
        if (worded) report(worded);
      }
    }
  },
});

/** The text outside of any element that is the root’s start tag but for its <. */
function lostBracket({ document, vocabulary }: PresenceFile): Problem | undefined {
  if (!document.problems.some(({ kind }) => kind === 'no-root')) return undefined;
  return document.problems.find(
    ({ kind, about }) =>
      kind === 'text-outside-root' && about.startsWith(vocabulary.root) && /[\s>]/.test(about.charAt(vocabulary.root.length)),
  );
}

function wordBracket({ start }: TextRange, file: PresenceFile): Report {
  return {
    range: { start, end: start + file.vocabulary.root.length },
    message: say('The < before {root} is missing, so this is not a tag\n{result}', {
      root: file.vocabulary.root,
      result: unreadable(file),
    }),
    fixes: [replace({ start, end: start }, '<', say('Insert <'), true)],
  };
}

function word({ kind, range, about }: Problem, file: PresenceFile): Report | undefined {
  const result = unreadable(file);
  const { root } = file.vocabulary;
  switch (kind) {
    case 'web-page':
      return {
        range,
        message: say(
          'This is a web page, not the file that its name says\n{result} It may be the sign-in or error page of a server. Replace it with the right file.',
          { result },
        ),
      };
    case 'no-root':
      return {
        range,
        message:
          file.text.trim() === ''
            ? say('This file is empty\n{result} One element <{root}> must contain everything.', { root, result })
            : say('The element <{root}> that contains everything is missing\n{result}', { root, result }),
      };
    case 'second-root':
      return {
        range,
        message: say('The element <{name}> is outside the first element\n{result} One element <{root}> must contain everything.', {
          name: about,
          root,
          result,
        }),
      };
    case 'root-closed-early':
      return wordClosedEarly(range, about, file);
    case 'text-outside-root':
      if (about === CDATA_START) return wordSection(range, file);
      // A bare < in it is reported as that.
      return file.text.slice(range.start, range.end).includes('<') ? undefined : wordText(range, about, file);
    default:
      return undefined;
  }
}

function wordClosedEarly(range: TextRange, name: string, file: PresenceFile): Report {
  const isSlash = file.text[range.start] === '/';
  return {
    range,
    message: say('The element <{name}> ends here, but more of its content follows\n{result} It must end after everything.', {
      name,
      result: unreadable(file),
    }),
    fixes: [isSlash ? remove({ start: range.start, end: range.start + 1 }, true) : remove(range, file.root?.endTag !== undefined)],
  };
}

function wordSection(range: TextRange, file: PresenceFile): Report {
  return {
    range,
    message: say('A CDATA section is not allowed outside <{root}>; remove it\n{result} Only comments may be there.', {
      root: file.vocabulary.root,
      result: unreadable(file),
    }),
    fixes: [remove(range, false)],
  };
}

function wordText(range: TextRange, about: string, file: PresenceFile): Report {
  const result = unreadable(file);
  if ([...about].every((character) => isUnseen(character.charCodeAt(0)) || isXmlSpace(character.charCodeAt(0)))) {
    return {
      range,
      message: say('A character that cannot be seen is outside the first element; remove it\n{result} It is not a space to XML.', {
        result,
      }),
      fixes: [remove(range, true)],
    };
  }
  return {
    range,
    message: say('Text is not allowed outside <{root}>, only comments\n{result} Remove “{text}”.', {
      text: about,
      root: file.vocabulary.root,
      result,
    }),
    fixes: [remove(range, /^\/+$/.test(about))],
  };
}
