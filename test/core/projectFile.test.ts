import { expect, test } from 'vitest';
import { projectFolders } from '../../server/src/core/project/projectFile';

test.each([
  ['license.dat', ['']],
  ['sites/license.dat', ['sites', '']],
  ['sites/north east/a/license.dat', ['sites/north east/a', 'sites/north east', 'sites', '']],
  ['sites.old/.x/license.dat', ['sites.old/.x', 'sites.old', '']],
  ['', ['']],
])('project files for %j are looked for in %j', (file, folders) => {
  expect(projectFolders(file)).toEqual(folders);
});
