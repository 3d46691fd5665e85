import type { PresenceKind } from '../../server/src/presence/detect';

/** One fenced block of a rule page: its text and what its first line says of it. */
export interface PageBlock {
  readonly language: 'license' | PresenceKind;
  readonly role: 'example' | 'fixed' | 'valid';
  readonly settings: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The blocks of a rule page that are tests: those whose fence says a language and a role. */
export function readPage(page: string): PageBlock[] {
  const blocks: PageBlock[] = [];
  for (const match of page.matchAll(/^```(license|presence|custom-tab) (example|fixed|valid)([^\n]*)\n([\s\S]*?)^```$/gm)) {
    const settings = Object.fromEntries(
      (match[3] ?? '')
        .trim()
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => word.split('=')),
    );
    blocks.push({
      language: match[1] === 'custom-tab' ? 'customTab' : (match[1] as 'license' | 'presence'),
      role: match[2] as PageBlock['role'],
      settings,
      text: match[4] ?? '',
    });
  }
  return blocks;
}
