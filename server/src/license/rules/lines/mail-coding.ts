import { say } from '../../../core/message';
import { fileRule } from '../rule';
import { base64Part, htmlPart, quotedPrintableParts } from './_mailCoding';

export default fileRule({
  id: 'mail-coding',
  severity: 'error',
  summary: 'The coding of an e-mail or a web page, left in the file, so that License Manager cannot read it',
  source: 'RFC 2045, sections 6.7 and 6.8; Genesys Licensing Guide 8.0, chapter 2, "License Files" (licensing data is a text file)',
  vendors: 'all',
  exclusive: true,
  check(file, report) {
    const parts = quotedPrintableParts(file.text);
    const [first] = parts;
    if (first) {
      const edits = parts.flatMap(({ decoded }) => decoded ?? []);
      report({
        range: { start: first.sign, end: first.sign + first.length },
        message: say(
          'The coding of an e-mail (quoted-printable) is still in this file: =3D stands for an equals sign, and = at the end of a line joins two lines. License Manager cannot read it. Save the attachment itself, or decode the text.',
        ),
        ...(edits.length === parts.length && { fixes: [{ title: say('Decode the text'), edits, safe: false }] }),
      });
      return;
    }
    const html = htmlPart(file.text);
    if (html) {
      report({
        range: { start: html.sign, end: html.sign + html.length },
        message: say(
          'This file holds the source of a web page or an HTML e-mail, and License Manager takes its tags and codes for data. Save the attachment itself, or copy the license from the page as it is shown.',
        ),
      });
      return;
    }
    if (file.features.length > 0 || file.recordsOf('server', 'vendor', 'package').length > 0) return;
    const base64 = base64Part(file.text);
    if (!base64?.decoded) return;
    report({
      range: { start: base64.sign, end: base64.sign + base64.length },
      message: say(
        'This license is still coded as an e-mail carries it (Base64), so License Manager finds nothing in it. Save the attachment itself, or decode the text.',
      ),
      fixes: [{ title: say('Decode the text'), edits: [base64.decoded], safe: false }],
    });
  },
});
