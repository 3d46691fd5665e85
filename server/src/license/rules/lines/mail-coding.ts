import { say } from '../../../core/message';
import { fileRule } from '../rule';
import { base64Part, htmlPart, quotedPrintableParts } from './_mailCoding';

export default fileRule({
  id: 'mail-coding',
  severity: 'error',
  summary: 'The encoding of an email or a web page left in the file, so License Manager cannot read it',
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
          'This text is still encoded for email (quoted-printable)\nThe code =3D means an equals sign, and = at the end of a line joins two lines, which License Manager cannot read. Save the attachment itself, or decode the text.',
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
          'This is the source of a web page or an HTML email\nLicense Manager reads its tags and codes as data. Save the attachment itself, or copy the license from the page as it is displayed.',
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
        'This license is still encoded for email (Base64)\nLicense Manager finds nothing in it. Save the attachment itself, or decode the text.',
      ),
      fixes: [{ title: say('Decode the text'), edits: [base64.decoded], safe: false }],
    });
  },
});
