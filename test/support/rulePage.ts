/** One fenced block of a rule page: its text and what its first line says of it. */
export interface PageBlock {
  readonly role: 'example' | 'fixed' | 'valid';
  readonly settings: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The blocks of a rule page that are tests: those whose fence says `license` and a role. */
export function readPage(page: string): PageBlock[] {
  const blocks: PageBlock[] = [];
  for (const match of page.matchAll(/^```license (example|fixed|valid)([^\n]*)\n([\s\S]*?)^```$/gm)) {
    const settings = Object.fromEntries(
      (match[2] ?? '')
        .trim()
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => word.split('=')),
    );
    blocks.push({ role: match[1] as PageBlock['role'], settings, text: match[3] ?? '' });
  }
  return blocks;
}
