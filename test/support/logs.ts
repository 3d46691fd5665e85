import type { LanguageDocument } from '../../server/src/language/language';
import type { log } from '../../server/src/log/language';
import { StoryReader } from '../../server/src/log/model/storyReader';
import { service } from '../../server/src/log/service';
import { defaultOptions, host, opened, today } from './check';

/** Pieces of debug logs and of what lmstat prints. */
export const logPieces: readonly string[] = [
  '8:00:00 (contosod) ',
  '23:59:59 (lmgrd) ',
  '2026-06-15T08:00:00Z (contosod_2) ',
  '6/15 8:00 (contosod) ',
  '(lmgrd) ',
  'lmgrd_1 | 8:00:00 (contosod) ',
  'OUT: "editor" ana@pc1',
  'IN: "editor" ana@pc1 (2 licenses) (SHUTDOWN)',
  'DENIED: "editor" ben@pc2',
  'DENIED: 4 editor to ben@pc2',
  ' (Licensed number of users already reached. (-4,342:10054 ""))',
  'UNSUPPORTED: "render" (PORT_AT_HOST_PLUS   ) ana@pc1',
  'UPGRADE: "editor" ana@pc1 (1->4 licenses)',
  'OUT: "editor" @pc1 (2) ^^^ 1.0 ana 10.0.0.1 99 0x1 7 9 my project 11 19 6-15-2026 8:00:00 NO ^^^',
  'TIMESTAMP 6/15/2026',
  'FlexNet Licensing (v11.19.6.0 build 1) started on lichost (linux) (6/15/2026)',
  'FlexNet Licensing version v11.19.6.0',
  'License file(s): /opt/license.dat',
  'Server started on lichost for:\teditor',
  'Wrong hostid on SERVER line for license file:',
  '\t/opt/license.dat',
  'SERVER line says 001122aabbcc, hostid is "0a1b2c3d4e5f"',
  'No valid hostids, exiting',
  'Disabling 5 licenses from feature editor(0011AABB)',
  'contosod exited with status 25 (Invalid host)',
  'EXITING DUE TO SIGNAL 15 Exit reason 5',
  '(@contosod-SLOG@) Listening port: 27001',
  'Users of editor:  (Total of 5 licenses issued;  Total of 3 licenses in use)',
  'lmutil - Copyright (c) 1989-2024 Flexera. All Rights Reserved.',
  '-----------------------------------------------',
  '\n',
  '\r\n',
  '\r',
  ' ',
  '\u001b[31m',
  '"',
  '^^^',
];

/** A debug log, whatever it is. */
export function openLog(text: string): LanguageDocument<typeof log.settings> {
  return opened(service.open({ name: 'lmgrd.log', text }, host));
}

/** The findings of a debug log. */
export const checkLog = (text: string, day = today) =>
  openLog(text)
    .analyze(text, { ...defaultOptions, today: day })
    .findings();

/** The story of a text that comes in chunks, and the lines that were not understood. */
export function storyOf(chunks: readonly string[]) {
  const others: unknown[] = [];
  const reader = new StoryReader({ onUnrecognized: (line) => others.push(line) });
  for (const chunk of chunks) reader.push(chunk);
  return { story: reader.end(), others };
}
