import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { askForRelease, placeOf } from '../../client/src/status/managerVersion';
import { releaseOf } from '../../server/src/core/project/settingValues';

const setting = {
  ...JSON.parse(readFileSync('package.json', 'utf8')).contributes.configuration.properties['seatkeeper.license.managerVersion'],
  patternErrorMessage: 'A release, such as 11.9.',
};

describe('the License Manager version', () => {
  test('is chosen among the usual releases', async () => {
    const release = await askForRelease(setting, '11.9', {
      choose: async (releases, current) => (current === '11.9' ? releases.at(-1) : undefined),
      type: async () => 'nobody asks for it',
    });
    expect(setting.examples).toContain(release);
    expect(releaseOf(release)).toBe(release);
  });

  test('stays as it is where nothing is chosen or typed', async () => {
    const type = async () => undefined;
    expect(await askForRelease(setting, '11.9', { choose: async () => undefined, type: async () => '11.7' })).toBeUndefined();
    expect(await askForRelease(setting, '11.9', { choose: async () => null, type })).toBeUndefined();
  });

  test.each(['11.16.2', '12', '9.22', ' 11.19.5 ', '2024.1', '11.x', '', 'v11', '11.', '1.2.3.4.5.6', '99999'])(
    'may be any release that the setting may have: %j',
    async (typed) => {
      const complaints: (string | undefined)[] = [];
      const release = await askForRelease(setting, '11.9', {
        choose: async () => null,
        type: async (_, complaint) => {
          complaints.push(complaint(typed));
          return complaints[0] === undefined ? typed : undefined;
        },
      });
      expect(release).toBe(releaseOf(typed.trim()));
      expect(complaints).toEqual([releaseOf(typed.trim()) === undefined ? setting.patternErrorMessage : undefined]);
    },
  );

  test.each([
    [undefined, 'Global'],
    [{}, 'Global'],
    [{ workspaceValue: '11.7' }, 'Workspace'],
    [{ workspaceValue: '11.7', workspaceFolderValue: '11.19' }, 'WorkspaceFolder'],
  ])('is written where it is set: %j', (set, place) => {
    expect(placeOf(set)).toBe(place);
  });
});
