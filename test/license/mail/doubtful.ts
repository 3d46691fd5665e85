import * as mail from '../../support/mailPrograms';

/** The ways of arriving that fix all alone refuses: what is encoded is decoded by cleaning. */
export const onlyCleaned: ReadonlySet<string> = new Set([
  'quoted-printable',
  'quoted-printable with narrow lines',
  'source of a quoted-printable mail',
  'source of a Base64 mail',
  'Base64 alone',
  'source of an HTML mail',
  'HTML with breaks',
  'HTML, preformatted',
  'HTML in paragraphs',
  'HTML in a table',
  'two alternatives',
  'attachment',
]);

const record = 'FEATURE editor examplevd 2.0 permanent 10';
const unclear = 'This line looks like part of a license, but of which record is not certain';
const midWord = 'A line of this record may have been cut off in the middle of a word';

/** Texts of which nobody can say what was sent, and what is said of them. */
export const doubtful = [
  { what: 'a signature cut off in a group', text: `${record} SIGN="0011 22\n33 4455 6677"\n`, line: 1, says: midWord },
  { what: 'a signature without quotes that goes on', text: `${record} SIGN=001122334455\n66778899AABB\n`, line: 2, says: unclear },
  { what: 'a signature without its end', text: `${record} SIGN="0011 2233\nRegards\n`, line: 1, says: 'The end of this record is missing' },
  { what: 'a record without its last line', text: `${record} \\\n\nRegards\n`, line: 1, says: 'The end of this record is missing' },
  {
    what: 'a value wrapped after a hyphen',
    text: `${record} NOTICE="for non-\ncommercial use" SIGN="0011 2233"\n`,
    line: 1,
    says: midWord,
  },
  {
    what: 'lines all cut off at one column',
    text: mail.cut(`${record} NOTICE="${'Contoso Limited, for the use in tests '.repeat(4)}" SIGN="0011 2233"\n`, 60),
    line: 1,
    says: midWord,
  },
  {
    what: 'a > at the start of a line in a value',
    text: `${record} NOTICE="of a\n> b" SIGN="0011 2233"\n`,
    line: 1,
    says: 'A line of this record begins with >, which may be quoting or part of a value',
  },
  {
    what: 'a typographic apostrophe beside typographic marks',
    text: `${record} NOTICE=“Contoso’s” SIGN="0011 2233"\n`,
    line: 1,
    says: 'A typographic character in a signed value',
  },
  {
    what: 'a lone backslash in a value',
    text: `${record} NOTICE="of \\ use" SIGN="0011 2233"\n`,
    line: 1,
    says: 'A backslash in the middle of a value may be part of it, or of a line end that was lost',
  },
  {
    what: 'a record below a comment as long as lines get',
    text: `# The license of 2024, which is to be kept for reference only\n${record} SIGN="0011 2233"\n`,
    line: 2,
    says: 'This line may be the end of the comment above it',
  },
  {
    what: 'a record in a comment',
    text: `# see here FEATURE a examplevd 1.0 permanent 5 SIGN=00\n${record} SIGN="0011 2233"\n`,
    line: 1,
    says: unclear,
  },
  { what: 'a lost first line', text: `${record} SIGN="0011 2233"\n\nNOTICE="Contoso" SIGN="4455 6677"\n`, line: 3, says: unclear },
  { what: 'a keyword alone', text: `SERVER\n\n${record} SIGN="0011 2233"\n`, line: 1, says: unclear },
  {
    what: 'a record with codes in it',
    text: `${record} SN=3D12 SIGN=3D001122334455 XY=1\n`,
    line: 1,
    says: 'This record may still be encoded for email (quoted-printable)',
  },
  {
    what: 'two licenses in one mail',
    text: `Content-Type: multipart/mixed; boundary=XX\n\n--XX\nContent-Type: text/plain\n\n${record} SIGN="0011 2233"\n--XX\nContent-Type: text/plain\n\n${record} SIGN="4455 6677"\n--XX--\n`,
    line: 1,
    says: 'This mail holds several licenses that differ',
  },
  {
    what: 'Base64 torn apart',
    text: mail.quote(mail.base64(`${record} SIGN="0011 2233"\n`.repeat(9)).replace(/\n/g, '\n\nand\n')),
    line: 1,
    says: 'There is no license in this text that can be read with certainty',
  },
] as const;
