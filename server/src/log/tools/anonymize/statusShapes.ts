/**
 * Lines of what lmstat and lmdiag print, from their start, with their parts by name; what comes after is free text. The names of the parts say what they are:
 * see `anonymizeLog`. What is before a colon may be a server or a daemon.
 */
export const statusShapes: readonly RegExp[] = [
  /^\s*(?<serverOrDaemon>\S{1,100}): (?:license server (?:UP|DOWN)\b(?: \(MASTER\))?|UP\b|(?:Cannot|Can't) |The desired vendor daemon is down|Vendor daemon )/,
  /^\s*Users of (?<feature>\S{1,200}): +\((?:Total of \d{1,9} licenses? issued; +(?:Total of )?\d{1,9} licenses? in use|Error: |Uncounted, node-locked)/,
  /^\s*\d{1,9} RESERVATIONs? for (?:USER|HOST|GROUP|HOST_GROUP|DISPLAY|INTERNET|PROJECT) (?<user>[^()]{1,200}) \((?<host>[^\s/()]{1,200})\/\d+/,
  /^"(?<feature>[^"]{1,200})" v(?<version>[^\s,]{1,40}), vendor: (?<daemon>[^\s,]{1,60})(?:, expiry: (?<date>[^\s,]{1,20}))?/,
  /^\s*License file\(s\) on (?<host>\S{1,200}?): *(?<path>.*)/,
  /^\s*Vendor daemon status \(on (?<host>[^\s)]{1,200})\)/,
  /^\s*License server status: (?<server>.*)/,
  /^\s*(?:License server|Server name): *(?<server>.*)/,
  /^\s*(?:License path|License file): *(?<path>.*)/,
  /^\s*Flexible License Manager status on (?<date>.*)/,
  /^\s*FlexNet diagnostics on (?<date>.*)/,
  /^\s*Feature: *(?<feature>\S{1,200})/,
  /^\s*vendor_string: /,
  /^\s*lm\w+ - Copyright \(c\) .{0,40} All Rights Reserved\./,
  /^\s*(?:This license can be checked out|This license cannot be checked out because:|FlexNet Licensing error: ?-\d{1,4}(?:,\d{1,6})*)/,
  /^\s*(?:Feature usage info:|floating license|nodelocked license|\[Detecting|Feature +Version|License server status|Error getting status: |Expire date|System Error: |For further information|NOTE: lmstat -i does not|but only reads)/,
];
