/** What mail programs, and the people who copy out of them, do to a text: each written for the tests alone, and none with a look at how it is undone. */

/** Breaks lines at spaces so that none is longer than `width`, as mail programs do; a longer word stays whole. What is quoted is not quoted again. */
export function wrap(text: string, width: number): string {
  return perLine(text, (line) => {
    const indentation = /^ */.exec(line)?.[0] ?? '';
    const lines: string[] = [];
    let current = indentation;
    for (const word of line.slice(indentation.length).split(' ')) {
      if (current.trim() !== '' && current.length + 1 + word.length > width) {
        lines.push(current.trimEnd());
        current = word;
      } else
        current =
          current.trim() === '' && lines.length === 0 && current !== '' ? current + word : current === '' ? word : `${current} ${word}`;
    }
    return [...lines, current.trimEnd()].join('\n');
  });
}

/** Cuts lines off at a column, in the middle of words too, as terminals do. */
export function cut(text: string, width: number): string {
  return perLine(text, (line) => (line.match(new RegExp(`.{1,${width}}`, 'g')) ?? ['']).join('\n'));
}

/** What word processors make of what is typed. */
export function autocorrect(text: string): string {
  return smartQuotes(text).replace(/'/g, '\u2019').replace(/ -- /g, ' \u2013 ');
}

/** Fills paragraphs: lines are joined with a space, and broken anew. */
export function reflow(text: string, width: number): string {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) =>
    paragraph
      .split('\n')
      .map((line) => line.trim())
      .join(' '),
  );
  return wrap(paragraphs.join('\n\n'), width);
}

export function quote(text: string, sign = '> '): string {
  return perLine(text, (line) => (line === '' ? sign.trimEnd() : sign + line));
}

/** Takes the quoting off some lines. */
export function loseQuotes(text: string, isLost: (line: number) => boolean): string {
  if (!text.split('\n').every((line) => line === '' || line.startsWith('>'))) return text;
  return text
    .split('\n')
    .map((line, index) => (isLost(index) ? line.replace(/^> ?/, '') : line))
    .join('\n');
}

/** Moves the backslash at each line's end to a line of its own. */
export function loneBackslashes(text: string): string {
  return text.replace(/ \\\n/g, '\n\\\n');
}

export function quotedPrintable(text: string, width = 76): string {
  return perLine(text, (line) => {
    const bytes = new TextEncoder().encode(line);
    const codes = [...bytes].map((byte, index) => {
      const last = index === bytes.length - 1;
      const plain = (byte > 32 && byte < 127 && byte !== 61) || ((byte === 32 || byte === 9) && !last);
      return plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    });
    const lines: string[] = [];
    let current = '';
    for (const code of codes) {
      if (current.length + code.length >= width) {
        lines.push(`${current}=`);
        current = '';
      }
      current += code;
    }
    return [...lines, current].join('\n');
  });
}

export function base64(text: string): string {
  const digits = Buffer.from(text, 'utf8').toString('base64');
  return (digits.match(/.{1,76}/g) ?? []).join('\n');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Spaces that HTML would not show are written as no-break spaces. */
function spacesKept(text: string): string {
  return text
    .replace(/^ +/gm, (spaces) => '&nbsp;'.repeat(spaces.length))
    .replace(/ {2,}/g, (spaces) => `${'&nbsp;'.repeat(spaces.length - 1)} `);
}

export function htmlWithBreaks(text: string): string {
  const body = spacesKept(escaped(text.trimEnd())).replace(/\n/g, '<br>\n');
  return `<html><head><style>p { margin: 0 }</style></head><body><div dir="ltr">${body}</div></body></html>\n`;
}

export function htmlPreformatted(text: string): string {
  return `<html>\n<body>\n<p>Dear customer,<br>here is your license.</p>\n<pre>\n${escaped(text)}</pre>\n</body>\n</html>\n`;
}

export function htmlParagraphs(text: string): string {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => `<p class="MsoNormal"><span style="font-family:Consolas">${spacesKept(escaped(line))}</span><o:p></o:p></p>`);
  return `<!DOCTYPE html>\n<html xmlns:o="urn:schemas-microsoft-com:office:office">\n<body lang=EN-US>\n${lines.join('\n')}\n</body>\n</html>\n`;
}

export function htmlTable(text: string): string {
  const rows = text
    .trimEnd()
    .split('\n')
    .map((line) => `<tr><td>${spacesKept(escaped(line))}</td></tr>`);
  return `<table border="0">\n${rows.join('\n')}\n</table>\n`;
}

export function smartQuotes(text: string): string {
  return text.replace(/"([^"]*)"/g, '\u201c$1\u201d');
}

export function noBreakSpaces(text: string): string {
  return text.replace(/^ +/gm, (spaces) => '\u00a0'.repeat(spaces.length));
}

export function zeroWidth(text: string): string {
  return text.replace(/ (?=SIGN=|NOTICE=|\\)/g, ' \u200b');
}

export function crlf(text: string): string {
  return text.replace(/\n/g, '\r\n');
}

export function tabs(text: string): string {
  return text.replace(/^ {4}/gm, '\t');
}

/** format=flowed: lines broken after a space, which stays at their end. */
export function flowed(text: string, width = 72): string {
  return perLine(wrap(text, width).replace(/\n/g, '\u0000'), (line) => line)
    .split('\u0000')
    .map((line, index, lines) => (isBrokenBetween(text, line, lines[index + 1]) ? `${line} ` : line))
    .join('\n');
}

function isBrokenBetween(text: string, line: string, next: string | undefined): boolean {
  return next !== undefined && next !== '' && text.includes(`${line} ${next}`);
}

/** The line ends between records are lost. */
export function glue(text: string, separator: string): string {
  return text.replace(/(?<!^#.*)\n(?=(?:FEATURE|INCREMENT|VENDOR|DAEMON) )/gm, separator);
}

export function doubleSpaced(text: string): string {
  return text.replace(/\n/g, '\n\n');
}

export function trailingSpaces(text: string): string {
  return text.replace(/$/gm, '  ');
}

export function letter(text: string): string {
  return `Dear Ms. Weber,\n\nplease find below your license file. Save it as license.dat on the server\nand restart the License Manager.\n\n${text}\nBest regards,\nContoso Licensing\n`;
}

export function headed(text: string): string {
  return `From: Contoso Licensing <license@contoso.example>\nTo: weber@fabrikam.example\nSubject: Your license\nDate: Tue, 3 Mar 2026 10:00:00 +0100\n\n${text}`;
}

export function signatureBlock(text: string): string {
  return `${text}\n-- \nJan Novak\nContoso Licensing | Phone +1 555 0100\nhttps://contoso.example\n`;
}

export function forwarded(text: string): string {
  return `Hi Eva,\n\nfyi, see below.\n\n-----Original Message-----\nFrom: Contoso Licensing\nSent: Tuesday, March 3, 2026 10:00 AM\nTo: Weber, Eva\nSubject: FW: your license\n\n${text}`;
}

export function mimeMessage(text: string, encoding: 'quoted-printable' | 'base64' | '8bit', type = 'text/plain'): string {
  const body = encoding === 'base64' ? base64(text) : encoding === 'quoted-printable' ? quotedPrintable(text) : text;
  return `Return-Path: <license@contoso.example>\nReceived: from mx.contoso.example by mx.fabrikam.example;\n\tTue, 3 Mar 2026 10:00:00 +0100\nFrom: license@contoso.example\nSubject: license\nMIME-Version: 1.0\nContent-Type: ${type}; charset="utf-8"\nContent-Transfer-Encoding: ${encoding}\n\n${body}\n`;
}

export function alternatives(text: string): string {
  return `From: license@contoso.example\nSubject: license\nMIME-Version: 1.0\nContent-Type: multipart/alternative;\n boundary="=_part_1"\n\nThis is a message in MIME format.\n\n--=_part_1\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${quotedPrintable(letter(text))}\n--=_part_1\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${quotedPrintable(htmlWithBreaks(text))}\n--=_part_1--\n`;
}

export function attachment(text: string): string {
  return `From: license@contoso.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=XX42\n\n--XX42\nContent-Type: text/plain\n\nYour license is attached.\n\n--XX42\nContent-Type: application/octet-stream; name="license.dat"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="license.dat"\n\n${base64(text)}\n--XX42--\n`;
}

function perLine(text: string, change: (line: string) => string): string {
  return text.split('\n').map(change).join('\n');
}
