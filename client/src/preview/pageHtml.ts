import { escaped } from './drawing/svg';
import { pageStyle } from './pageStyle';

/** The page: nothing runs or is loaded but its own script and style; pictures are part of messages. */
export function pageHtml(script: string, nonce: string, language: string, title: string): string {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${escaped(language)}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style nonce="${nonce}">${pageStyle}</style></head>
<body><div id="page"></div><script nonce="${nonce}" src="${escaped(script)}"></script></body></html>
`;
}
