import { say } from '../../../core/message';
import { nearest } from '../../../core/suggest';
import { othersOf } from '../../../language/surroundings';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

export default planRule({
  id: 'license-file-unknown',
  severity: 'error',
  summary: 'A license file that is not there, or is not one',
  facts: [],
  source: 'Seatkeeper: what is not read cannot be compared with the plan',
  check(_, report, { licensed, surroundings }) {
    const names = othersOf(surroundings)
      .filter(({ language }) => language === 'license')
      .map(({ name }) => name);
    for (const { path, range, summary } of licensed?.files ?? []) {
      if (summary !== undefined) continue;
      const near = nearest(path, names);
      report({
        range,
        message: surroundings?.folder?.names?.has(path)
          ? say('“{path}” is not a license file\nThe plan is not compared with licenses while a file of it cannot be read.', { path })
          : near === undefined
            ? say(
                'There is no license file “{path}” here\nNo such file is in the open folder, or it is not a license file. The plan is not compared with licenses while a file is missing.',
                { path },
              )
            : say(
                'There is no license file “{path}” here; did you mean {near}?\nThe plan is not compared with licenses while a file is missing.',
                { path, near },
              ),
        fixes: near === undefined ? [] : [replaceBy(range, JSON.stringify(near), false)],
      });
    }
  },
});
