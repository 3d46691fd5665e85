import * as mail from '../../support/mailPrograms';

/** A license as it is issued: complete, with a long signature and a value in quotes over lines. */
export const issued = `SERVER lichost.contoso.example 001122aabbcc 7260
DAEMON genesys.d /opt/flexlm/genesys.d
FEATURE tserver_sdn genesys.d 8.0 permanent 500 0A1B2C3D4E5F vendor_info="v8.0" \\
    NOTICE="Contoso Ltd. (test) use only" ISSUED=02-mar-2026 \\
    SIGN="0011 2233 4455 6677 8899 AABB CCDD EEFF 0123 4567 89AB CDEF \\
    0F1E 2D3C 4B5A 6978 8796 A5B4 C3D2 E1F0"
FEATURE router_seats genesys.d 8.0 31-dec-2027 100 1A1B2C3D4E5F \\
    NOTICE="Contoso Ltd." SIGN="00AA 11BB 22CC 33DD 44EE 55FF"
INCREMENT editor examplevd 2.0 permanent 10 VENDOR_STRING=customer:0001 SUPERSEDE ISSUED=01-jan-2026 SN=12-34 SIGN="1A2B 3C4D 5E6F 7081"
`;

/** The same with each record on one line. */
export const unwrapped = issued.replace(/ \\\n {4}/g, ' ');

/** Ways in which the license may arrive. */
export const variants: Readonly<Record<string, string>> = {
  'as it was issued': issued,
  'in a letter': mail.letter(issued),
  'with a header and a signature block': mail.headed(mail.signatureBlock(mail.letter(issued))),
  forwarded: mail.forwarded(mail.quote(mail.letter(issued))),
  'quoted three deep': mail.quote(mail.quote(issued, '>'), '>> '),
  'wrapped at 78': mail.wrap(unwrapped, 78),
  'wrapped at 60': mail.wrap(unwrapped, 60),
  'with backslashes, wrapped at 50': mail.wrap(issued, 50),
  'wrapped at 40': mail.wrap(issued, 40),
  'wrapped at 30': mail.wrap(issued, 30),
  'quoted, then wrapped': mail.wrap(mail.quote(issued), 60),
  'wrapped, then quoted': mail.quote(mail.wrap(issued, 60)),
  'quoted, wrapped and quoted again': mail.quote(mail.wrap(mail.quote(issued), 66)),
  'quoting lost on some lines': mail.loseQuotes(mail.quote(issued), (line) => line % 3 === 1),
  'each backslash on a line of its own': mail.loneBackslashes(issued),
  'backslash alone after quoting and wrapping': mail.wrap(mail.quote(mail.loneBackslashes(issued)), 64),
  reflowed: mail.reflow(issued, 72),
  'quoted-printable': mail.quotedPrintable(issued),
  'quoted-printable with narrow lines': mail.quotedPrintable(unwrapped, 40),
  'source of a quoted-printable mail': mail.mimeMessage(mail.letter(issued), 'quoted-printable'),
  'source of a Base64 mail': mail.mimeMessage(issued, 'base64'),
  'Base64 alone': mail.base64(issued),
  'source of an HTML mail': mail.mimeMessage(mail.htmlWithBreaks(issued), 'quoted-printable', 'text/html'),
  'HTML with breaks': mail.htmlWithBreaks(issued),
  'HTML, preformatted': mail.htmlPreformatted(issued),
  'HTML in paragraphs': mail.htmlParagraphs(issued),
  'HTML in a table': mail.htmlTable(issued),
  'two alternatives': mail.alternatives(issued),
  attachment: mail.attachment(issued),
  'typographic quotation marks': mail.smartQuotes(issued),
  'no-break spaces': mail.noBreakSpaces(issued),
  'zero-width spaces': mail.zeroWidth(issued),
  'CRLF and Tabs': mail.crlf(mail.tabs(issued)),
  'format=flowed': mail.flowed(unwrapped),
  'records glued together': mail.glue(issued, ''),
  'records in one line': mail.glue(unwrapped, ' '),
  'double-spaced': mail.doubleSpaced(issued),
  'spaces at the ends of lines': mail.trailingSpaces(issued),
  'all at once': mail.headed(mail.forwarded(mail.quote(mail.wrap(mail.smartQuotes(mail.quote(mail.letter(issued))), 64)))),
};
