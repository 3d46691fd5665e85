import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { presence } from '../presence/documents';
import { pngHeader } from '../support/check';
import { runNode } from '../support/cli';
import { folderWith, useCli } from '../support/useCli';

const cli = useCli();

const states = (...icons: readonly string[]) =>
  presence(
    icons
      .map(
        (icon, index) =>
          `\n<state id="s${index}" icon="${icon}"><display><menuText>x${index}</menuText><statusText>x</statusText></display><genesysAgent ready="true"><reason>${index}</reason></genesysAgent></state>`,
      )
      .join(''),
  );

describe('seatkeeper check', () => {
  test('looks at the icons beside a presence file, and corrects what is certain', async () => {
    const folder = folderWith({ 'presence.xml': states('Ready.png', 'big.png', 'none.png') });
    writeFileSync(folder.of('ready.png'), pngHeader(16, 16));
    writeFileSync(folder.of('ready-badge.png'), pngHeader(10, 10));
    writeFileSync(folder.of('big.png'), Buffer.alloc(600 * 1024));
    const run = (...args: readonly string[]) => runNode(cli.file, ['check', ...args, 'presence.xml'], { cwd: folder.path });
    const { stdout } = await run('--format', 'json');
    const found = (JSON.parse(stdout) as { rule: string; line: number; message: string }[]).filter(({ rule }) => rule.startsWith('icon-'));
    expect(found.map(({ rule, line, message }) => `${line} ${rule}: ${message.split('. ')[0]}`)).toEqual([
      '3 icon-not-found: There is no icon file Ready.png, but there is ready.png',
      '4 icon-badge: There is no badge big-badge.png for this icon',
      '4 icon-not-image: The icon file big.png has 600 KB, far more than an icon',
      '5 icon-not-found: There is no icon file none.png',
    ]);
    expect((await run('--fix', '--dry-run')).stdout).toContain('+<state id="s0" icon="ready.png">');
  });

  test.skipIf(process.platform === 'win32')('reads no file outside the folder, nor by a link', async () => {
    const folder = folderWith({ 'secret.png': 'This is not an image.' });
    mkdirSync(folder.of('site'));
    symlinkSync(folder.of('secret.png'), folder.of('site/link.png'));
    writeFileSync(folder.of('site/presence.xml'), states('../secret.png', 'link.png', 'https://web.contoso.example/a.png'));
    const { stdout } = await runNode(cli.file, ['check', '--format', 'json', 'site/presence.xml'], { cwd: folder.path });
    const rules = (JSON.parse(stdout) as { rule: string }[]).map(({ rule }) => rule);
    expect(rules.filter((rule) => rule.startsWith('icon-'))).toEqual([]);
  });
});
