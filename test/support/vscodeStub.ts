// What the tests of the client without a VS Code need of its interface; vitest.config.mts puts it in the place of `vscode`.

export const env = { language: 'en' };

export const l10n = {
  t: (template: string, values: Readonly<Record<string, string | number>> = {}): string =>
    template.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot)),
};
