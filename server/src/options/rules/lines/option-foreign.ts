import { type Message, say } from '../../../core/message';
import { type Foreign, foreignKeyword } from '../../vocabulary/foreign';
import { replaceBy } from '../edits';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'option-foreign',
  severity: 'error',
  summary: 'A line that belongs to another program or file, such as a license file or Reprise License Manager',
  source: 'License Administration Guide, "Options File Syntax"; Reprise, "RLM License Administration"',
  check(file, report) {
    for (const { keyword, definition, words } of file.statements) {
      const foreign = definition ? undefined : foreignKeyword(keyword.value);
      if (!foreign) continue;
      const { instead } = foreign;
      const range = { start: keyword.start, end: keyword.end };
      const fixes = instead === undefined || words.length !== 2 ? [] : [replaceBy(range, instead, false)];
      report({ range, message: messageOf(foreign, keyword.value), fixes });
    }
  },
});

function messageOf({ kind, instead }: Foreign, word: string): Message {
  switch (kind) {
    case 'rlm':
      return say(
        '“{word}” is an option of Reprise License Manager (RLM), not of FlexNet\nA FlexNet vendor daemon ignores the line. Remove it, or look for the FlexNet option that does what you want.',
        { word },
      );
    case 'license':
      return say(
        '“{word}” begins a line of a license file, not an option\nThe vendor daemon ignores it here. Move the line to the license file.',
        { word },
      );
    case 'lmgrd':
      return say(
        '“{word}” is an option of lmgrd, not of this file\nThe vendor daemon ignores it here. Write it where lmgrd is started: there it decides who may run lmdown, lmreread and lmremove.',
        { word },
      );
    case 'type':
      return say(
        'The keyword is missing: a line cannot begin with {word}\nThe vendor daemon ignores the line. Write what to do first, such as INCLUDE and a feature, or remove the line.',
        { word },
      );
    case 'invented':
      return instead === undefined
        ? say(
            '“{word}” is not an option of FlexNet\nArticles and scripts use it, but the vendor daemon ignores the line. FlexNet has no order of priority; RESERVE sets licenses aside.',
            { word },
          )
        : say(
            '“{word}” is not an option of FlexNet; use {instead}\nArticles and programs write it, but the vendor daemon ignores the line.',
            { word, instead },
          );
  }
}
