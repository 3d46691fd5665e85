import { type Message, say } from '../core/message';
import type { Concern, KnownError } from './error';

const listed = 'License Administration Guide (Revenera), "Error Codes"; Revenera, Error Code Descriptions (2024 R1)';
const header = 'Error numbers and names in a public header of a FlexNet-licensed product';

const features = ['FEATURE', 'INCREMENT', 'UPGRADE'];
const granted = [...features, 'PACKAGE'];
const served: Concern = { keywords: ['SERVER', 'VENDOR'] };

const askVendor = say('Ask the vendor of the product: this is not about the license file.');
const restore = say('Compare the file with the one that the vendor sent, and put the original lines back.');
const readServerLog = say('Read the debug log of the license server around the time of the error.');
const readDaemonLog = say('Read the vendor daemon’s part of the debug log.');
const checkNetwork = say('Check the network between the two computers.');
const versionsFit = say('Check that lmgrd and the vendor daemon are at least as new as the FlexNet version in the product.');
const waitAndRetry = say('Wait a minute, then try again.');
const obsolete = say('Only very old systems report this.');
const programMistake = say('The product called the license library in a wrong way.');
const activationTool = say('Use the vendor’s activation tool to look at, repair or return the activated licenses.');
const systemLimits = say('Check the limits of the operating system: open files, sockets, memory.');

/** What is said of one code; a code without causes is not caused by a license file or options file. */
interface Told {
  readonly meaning: Message;
  readonly causes?: readonly Message[];
  readonly checks?: readonly Message[];
  readonly concerns?: Concern;
}

function certain(code: number, name: string, text: string | readonly string[], told: Told): KnownError {
  const texts = typeof text === 'string' ? [text] : text;
  return entry(code, [name], texts, told, 'certain', listed);
}

function likely(code: number, name: string, told: Told): KnownError {
  return entry(code, name === '' ? [] : [name], [], told, 'likely', header);
}

function entry(
  code: number,
  names: readonly string[],
  texts: readonly string[],
  told: Told,
  grade: KnownError['grade'],
  source: string,
): KnownError {
  const { meaning, causes = [], checks = [askVendor], concerns } = told;
  return { id: String(code), family: 'flexnet', names, texts, meaning, causes, checks, ...(concerns && { concerns }), source, grade };
}

/** A code of which lists have the number and no more; its name may be known and is not confirmed. */
function undocumented(code: number, name = ''): KnownError {
  return entry(
    code,
    name === '' ? [] : [name],
    [],
    {
      meaning: say('No public document says what this error means'),
      checks: [say('Read the text that came with the code; it says more than the number.'), say('Ask the vendor of the product.')],
    },
    'undocumented',
    'Lists of error numbers without explanations',
  );
}

/** The errors of FlexNet (FLEXlm), whose numbers are negative. */
export const flexnetErrors: readonly KnownError[] = [
  certain(-1, 'LM_NOCONFFILE', 'Cannot find license file', {
    meaning: say('The license file was not found'),
    causes: [
      say('The path in LM_LICENSE_FILE, in the vendor’s own variable or in the product’s settings is wrong.'),
      say('The file was moved or renamed, for example to license.dat.txt.'),
    ],
    checks: [
      say('Check the path and the name, with its ending.'),
      say('Where several paths are listed, they must be separated by `;` on Windows and by `:` elsewhere.'),
    ],
  }),
  certain(-2, 'LM_BADFILE', 'Invalid license file syntax', {
    meaning: say('The license file cannot be read as one'),
    causes: [
      say('A long line was broken, by a mail program or an editor, and its backslash is lost.'),
      say('The text has typographic quotes, a byte order mark or other characters that do not belong there.'),
      say('A field of a line is missing, or two are run together.'),
    ],
    checks: [say('Check the file with Seatkeeper, and look at the first line with an error.'), restore],
  }),
  certain(-3, 'LM_NOSERVER', 'No server for this feature', {
    meaning: say('No SERVER line serves this feature'),
    causes: [say('The feature has a count, but the file has no SERVER line above it.')],
    checks: [say('Check that the SERVER and VENDOR lines come before the features.')],
    concerns: { keywords: ['SERVER', 'VENDOR', ...features] },
  }),
  certain(-4, 'LM_MAXUSERS', 'Licensed number of users already reached', {
    meaning: say('All licenses of this feature are in use'),
    causes: [
      say('More people work at the same time than the feature’s count allows.'),
      say('RESERVE lines in the options file keep licenses for others.'),
      say('Idle programs hold licenses.'),
    ],
    checks: [
      say('See who uses the licenses: `lmstat -f FEATURE`.'),
      say('Check the count of the feature, and RESERVE and MAX in the options file.'),
      say('Consider TIMEOUT in the options file for idle programs, or more licenses.'),
    ],
    concerns: { keywords: [...features, 'RESERVE', 'MAX', 'TIMEOUT', 'TIMEOUTALL'] },
  }),
  certain(-5, 'LM_NOFEATURE', ['No such feature exists', 'Feature is not in any license'], {
    meaning: say('No license file has this feature'),
    causes: [
      say('The feature is not in the file, is commented out, or is spelled differently; case counts.'),
      say('The line is there, but License Manager ignored it because of a mistake in it.'),
      say('The product reads another license file.'),
    ],
    checks: [
      say('Look for the feature in the file, and check that line.'),
      say('Look for disabled features in the debug log of the license server.'),
      say('After a change of the file, run lmreread.'),
    ],
    concerns: { keywords: granted },
  }),
  certain(-6, 'LM_NOSERVICE', 'No TCP/IP port number in license file and FLEXlm service does not exist', {
    meaning: say('The port of the license server is not known'),
    causes: [say('The SERVER line has no port; products before version 6 need one.')],
    checks: [say('Write a port at the end of the SERVER line.')],
    concerns: { keywords: ['SERVER'] },
  }),
  certain(-7, 'LM_NOSOCKET', 'No socket connection to license server manager', {
    meaning: say('There is no connection to the license server'),
    causes: [say('The port is wrong, or lmgrd is not running.')],
    checks: [say('Check that lmgrd runs, the port on the SERVER line, and the firewall.')],
    concerns: { keywords: ['SERVER'] },
  }),
  certain(
    -8,
    'LM_BADCODE',
    ['Invalid (inconsistent) license key', 'Invalid (inconsistent) license key or signature', 'bad code or inconsistent encryption code'],
    {
      meaning: say('The key or signature does not match its line'),
      causes: [
        say('A signed field, the host id or the key itself was changed by hand.'),
        say('A mail program or an editor changed, broke or lost part of the line.'),
        say('The SERVER line has another host id than the licenses were issued for.'),
        say('The vendor daemon or the product belongs to another vendor or version.'),
      ],
      checks: [
        restore,
        say('Compare the host id on the SERVER line with what `lmhostid` prints.'),
        say('If the file is unchanged, ask the vendor for a new one.'),
      ],
      concerns: { keywords: ['SERVER', ...granted] },
    },
  ),
  certain(-9, 'LM_NOTTHISHOST', 'Invalid host', {
    meaning: say('The license is for another computer: the host id differs'),
    causes: [say('HOSTID= names another computer.'), say('The network card was replaced or is off, or a virtual machine was copied.')],
    checks: [
      say('Compare HOSTID= with what `lmhostid` prints on this computer.'),
      say('Ask the vendor to move the license to this computer (rehost).'),
    ],
    concerns: { keywords: ['SERVER', ...granted], attributes: ['HOSTID'] },
  }),
  certain(-10, 'LM_LONGGONE', 'Feature has expired', {
    meaning: say('The feature has expired'),
    causes: [say('Its expiry date has passed.'), say('An old file is still read before the renewed one.')],
    checks: [
      say('Check the expiry date of the feature, and the clock of the computer.'),
      say('Install the renewed file, remove the old lines, and run lmreread.'),
    ],
    concerns: { keywords: granted },
  }),
  certain(-11, 'LM_BADDATE', 'Invalid date format in license file', {
    meaning: say('A date in the license file cannot be read'),
    causes: [say('A date is not written as dd-mmm-yyyy with an English month, such as 31-dec-2027.')],
    checks: [say('Check the expiry dates and START=.'), restore],
    concerns: { keywords: granted },
  }),
  certain(-12, 'LM_BADCOMM', 'Invalid returned data from license server', {
    meaning: say('The answer of the license server makes no sense'),
    causes: [
      say('Another program, or a proxy, answers on the port.'),
      say('The product and the vendor daemon are of versions that do not fit.'),
    ],
    checks: [say('Check which program uses the port on the SERVER line.'), versionsFit],
    concerns: { keywords: ['SERVER'] },
  }),
  certain(-13, 'LM_NO_SERVER_IN_FILE', 'No SERVER lines in license file', {
    meaning: say('The license file has no SERVER line'),
    causes: [say('The SERVER line is missing or commented out.'), say('A file for clients needs a SERVER line and USE_SERVER.')],
    checks: [say('Check the first lines of the file.')],
    concerns: { keywords: ['SERVER', 'USE_SERVER'] },
  }),
  certain(-14, 'LM_BADHOST', ['Cannot find SERVER host name in network database', 'Cannot find SERVER hostname in network database'], {
    meaning: say('The host name on the SERVER line is not known to the network'),
    causes: [say('The name is misspelled, is that of an old server, or lacks its domain.')],
    checks: [
      say('Try the name with `ping` or `nslookup`.'),
      say('Correct the name on the SERVER line, or write the address; the name is not signed.'),
    ],
    concerns: { keywords: ['SERVER'] },
  }),
  certain(-15, 'LM_CANTCONNECT', ['Cannot connect to license server', 'Cannot connect to license server system'], {
    meaning: say('The license server cannot be reached'),
    causes: [
      say('lmgrd or the vendor daemon is not running.'),
      say('The host name or port is wrong.'),
      say('A firewall blocks the port of lmgrd, or that of the vendor daemon, which changes at each start unless PORT= is set.'),
    ],
    checks: [
      say('Look at the system error after the colon: it tells which of these it is.'),
      say('Check the host name and port on the SERVER line, and PORT= on the VENDOR line.'),
      say('Check on the server that both processes run: `lmstat -a`.'),
    ],
    concerns: served,
  }),
  certain(-16, 'LM_CANTREAD', ['Cannot read data from license server', 'Cannot read data from license server system'], {
    meaning: say('The connection broke while reading from the license server'),
    causes: [say('The license server is just starting or stopping.'), say('A firewall cuts connections that are idle.')],
    checks: [waitAndRetry, readDaemonLog],
    concerns: served,
  }),
  certain(-17, 'LM_CANTWRITE', ['Cannot write data to license server', 'Cannot write data to license server system'], {
    meaning: say('The connection broke while writing to the license server'),
    causes: [say('The license server is just starting or stopping.'), say('A firewall cuts connections that are idle.')],
    checks: [checkNetwork, readDaemonLog],
    concerns: served,
  }),
  certain(-18, 'LM_NOSERVSUPP', ['License server system does not support this feature', 'License server does not support this feature'], {
    meaning: say('This license server does not serve the feature'),
    causes: [
      say('The feature is not in the server’s license file, or the file was changed without lmreread.'),
      say('The license server disabled the line: it expired, is for another host id, or its key is wrong.'),
    ],
    checks: [
      say('Look in the debug log for UNSUPPORTED, Disabling and Invalid license key.'),
      say('Look for the feature in the server’s file, and check that line.'),
    ],
    concerns: { keywords: ['SERVER', ...granted] },
  }),
  certain(-19, 'LM_SELECTERR', 'Error in select system call', {
    meaning: say('A system call, select(), failed'),
    checks: [systemLimits],
  }),
  certain(-20, 'LM_SERVBUSY', 'License server busy (no majority)', {
    meaning: say('The license server is busy connecting'),
    checks: [waitAndRetry],
  }),
  certain(-21, 'LM_OLDVER', 'License file does not support this version', {
    meaning: say('The license is for an older version of the product'),
    causes: [say('The version of the feature is lower than the one that the product asks for.')],
    checks: [say('Compare the version field with the version of the product.'), say('Ask the vendor for a license of the new version.')],
    concerns: { keywords: features },
  }),
  certain(-22, 'LM_CHECKINBAD', 'Feature checkin failure detected at license server', {
    meaning: say('The license server could not take a license back'),
    checks: [readDaemonLog],
  }),
  certain(-23, 'LM_BUSYNEWSERV', 'License server temporarily busy (new server connecting)', {
    meaning: say('The license server is busy: another one of its set takes over'),
    causes: [say('Of three license servers, the master has just changed.')],
    checks: [waitAndRetry, say('Check that two of the three servers run and reach each other.')],
    concerns: { keywords: ['SERVER'] },
  }),
  certain(-24, 'LM_USERSQUEUED', 'Users are queued for this feature', {
    meaning: say('Others wait for this feature already'),
    causes: [say('The count of the feature is too small for the demand.')],
    checks: [say('See who waits: `lmstat -f FEATURE`.')],
    concerns: { keywords: features },
  }),
  certain(
    -25,
    'LM_SERVLONGGONE',
    ['License server does not support this version of this feature', 'License server system does not support this version of this feature'],
    {
      meaning: say('The license server has the feature in an older version only'),
      causes: [say('The version of the feature in the server’s file is lower than the product, or a file beside it, asks for.')],
      checks: [say('Check the version field in the server’s file.'), say('After installing a newer file, run lmreread.')],
      concerns: { keywords: features },
    },
  ),
  certain(-26, 'LM_TOOMANY', 'Request for more licenses than this feature supports', {
    meaning: say('More licenses are asked for at once than the feature has'),
    causes: [say('The count of the feature is lower than a single request.')],
    checks: [say('Compare the count of the feature with what the product is configured to check out.')],
    concerns: { keywords: features },
  }),
  certain(-27, 'LM_CANTREADKMEM', 'Cannot read /dev/kmem', {
    meaning: say('The memory of the operating system’s kernel cannot be read'),
    checks: [obsolete],
  }),
  certain(-28, 'LM_CANTREADVMUNIX', 'Cannot read /vmunix', {
    meaning: say('The image of the operating system’s kernel cannot be read'),
    checks: [obsolete],
  }),
  certain(-29, 'LM_CANTFINDETHER', 'Cannot find ethernet device', {
    meaning: say('The network card for the host id was not found'),
    causes: [say('The host id is an Ethernet address, and that adapter is off, renamed or removed.')],
    checks: [say('Check the network adapters of the computer, and what `lmhostid` prints.')],
    concerns: { keywords: ['SERVER', ...features], attributes: ['HOSTID'] },
  }),
  certain(-30, 'LM_NOREADLIC', 'Cannot read license file', {
    meaning: say('The license file exists but cannot be read'),
    causes: [say('The account that runs the program may not read the file.')],
    checks: [say('Check the access rights of the file for that account.')],
  }),
  certain(-31, 'LM_TOOEARLY', 'Feature start date is in the future', {
    meaning: say('The feature is not valid yet'),
    causes: [say('Its START= date is in the future.'), say('The clock of the computer is wrong.')],
    checks: [say('Check START= on the line, and the date of the computer.')],
    concerns: { keywords: granted, attributes: ['START'] },
  }),
  certain(-32, 'LM_NOSUCHATTR', 'No such attribute', {
    meaning: say('The license library does not know an attribute'),
    causes: [programMistake],
  }),
  certain(-33, 'LM_BADHANDSHAKE', 'Bad encryption handshake with vendor daemon', {
    meaning: say('The product and the vendor daemon do not understand each other'),
    causes: [say('The vendor daemon and the product are of different builds.')],
    checks: [say('Use the vendor daemon that came with the product.')],
  }),
  certain(-34, 'LM_CLOCKBAD', 'Clock difference too large between client and license server system', {
    meaning: say('The clocks of this computer and of the license server differ too much'),
    checks: [say('Set the clock and the time zone of both; use a time service.')],
  }),
  certain(-35, 'LM_INQUEUE', 'In the queue for this feature', {
    meaning: say('The request waits in the queue for this feature'),
    causes: [say('All licenses of the feature are in use.')],
    checks: [say('See who uses the licenses: `lmstat -f FEATURE`.')],
    concerns: { keywords: features },
  }),
  certain(-36, 'LM_FEATCORRUPT', 'Feature database corrupted in vendor daemon', {
    meaning: say('The vendor daemon’s data are damaged'),
    checks: [say('Restart the license server.'), readDaemonLog],
  }),
  certain(-37, 'LM_BADFEATPARAM', 'Duplicate selection mismatch for this feature', {
    meaning: say('DUP_GROUP differs for the same feature'),
    causes: [say('Lines of one feature have different DUP_GROUP= values, and the vendor daemon is older than version 8.')],
    checks: [say('Compare DUP_GROUP= of all lines of the feature.'), versionsFit],
    concerns: { keywords: features, attributes: ['DUP_GROUP'] },
  }),
  certain(-38, 'LM_FEATEXCLUDE', 'User/host on EXCLUDE list for feature', {
    meaning: say('The options file excludes this user or computer'),
    causes: [say('An EXCLUDE or EXCLUDEALL line of the options file names the user, the host or a group with it.')],
    checks: [say('Check the EXCLUDE and EXCLUDEALL lines and the members of their groups.')],
    concerns: { keywords: ['EXCLUDE', 'EXCLUDEALL', 'GROUP', 'HOST_GROUP'] },
  }),
  certain(-39, 'LM_FEATNOTINCLUDE', 'User/host not on INCLUDE list for feature', {
    meaning: say('The options file does not include this user or computer'),
    causes: [
      say('One INCLUDE line for a feature shuts out everybody else.'),
      say('The name is spelled in another case than the user’s real name.'),
    ],
    checks: [
      say('Check the INCLUDE and INCLUDEALL lines, and GROUPCASEINSENSITIVE.'),
      say('Take the user’s real name from the debug log.'),
    ],
    concerns: { keywords: ['INCLUDE', 'INCLUDEALL', 'GROUP', 'HOST_GROUP', 'GROUPCASEINSENSITIVE'] },
  }),
  certain(-40, 'LM_CANTMALLOC', 'Cannot allocate dynamic memory', {
    meaning: say('There is not enough memory'),
    checks: [systemLimits],
  }),
  certain(-41, 'LM_NEVERCHECKOUT', 'Feature was never checked out', {
    meaning: say('A license was returned that had not been taken'),
    causes: [programMistake],
  }),
  certain(-42, 'LM_BADPARAM', 'Invalid parameter', {
    meaning: say('The license library was given a wrong parameter'),
    causes: [programMistake],
  }),
  undocumented(-43, 'LM_NOKEYDATA'),
  undocumented(-44, 'LM_BADKEYDATA'),
  undocumented(-45, 'LM_FUNCNOTAVAIL'),
  certain(-47, 'LM_NOCLOCKCHECK', 'Clock setting check not available in vendor daemon', {
    meaning: say('The vendor daemon cannot check the clock'),
    checks: [versionsFit],
  }),
  undocumented(-48, 'LM_BADPLATFORM'),
  undocumented(-49, 'LM_DATE_TOOBIG'),
  undocumented(-50, 'LM_EXPIREDKEYS'),
  undocumented(-51, 'LM_NOFLEXLMINIT'),
  certain(-52, 'LM_NOSERVRESP', 'Vendor daemon did not respond within timeout interval', {
    meaning: say('The vendor daemon did not answer in time'),
    causes: [say('The vendor daemon hangs or is overloaded.')],
    checks: [readDaemonLog, say('Check the load of the server, and DAEMON_SELECT_TIMEOUT in the options file.')],
    concerns: { keywords: ['DAEMON_SELECT_TIMEOUT'] },
  }),
  certain(-53, 'LM_CHECKOUTFILTERED', 'Checkout request rejected by vendor-defined checkout filter', {
    meaning: say('A rule of the vendor’s own refused the license'),
    checks: [say('Look in the vendor’s documentation: each vendor has rules of its own.')],
  }),
  certain(-54, 'LM_NOFEATSET', 'No FEATURESET line in license file', {
    meaning: say('The license file has no FEATURESET line'),
    causes: [say('The line was lost when files were merged.')],
    checks: [restore],
    concerns: { keywords: ['FEATURESET'] },
  }),
  certain(-55, 'LM_BADFEATSET', 'Incorrect FEATURESET line in license file', {
    meaning: say('The FEATURESET line does not match the features'),
    causes: [say('Features were added or removed after the file was issued.')],
    checks: [restore],
    concerns: { keywords: ['FEATURESET'] },
  }),
  certain(-56, 'LM_CANTCOMPUTEFEATSET', 'Cannot compute FEATURESET data from license file', {
    meaning: say('The FEATURESET line cannot be verified'),
    causes: [say('The order of the lines in the file was changed.')],
    checks: [restore],
    concerns: { keywords: ['FEATURESET'] },
  }),
  certain(-57, 'LM_SOCKETFAIL', 'socket() call failed', { meaning: say('A system call, socket(), failed'), checks: [systemLimits] }),
  certain(-58, 'LM_SETSOCKFAIL', 'setsockopt() failed', { meaning: say('A system call, setsockopt(), failed'), checks: [systemLimits] }),
  certain(-59, 'LM_BADCHECKSUM', 'Message checksum failure', {
    meaning: say('A message from the license server was damaged on its way'),
    checks: [checkNetwork, versionsFit],
  }),
  certain(-60, 'LM_SERVBADCHECKSUM', 'License server message checksum failure', {
    meaning: say('A message to the license server was damaged on its way'),
    checks: [checkNetwork, versionsFit],
  }),
  certain(-61, 'LM_SERVNOREADLIC', 'Cannot read license file data from license server', {
    meaning: say('The license server could not read its license file'),
    causes: [say('The account that runs the license server may not read the file.')],
    checks: [say('Check the access rights of the file for that account.'), readServerLog],
  }),
  certain(-62, 'LM_NONETWORK', 'Network software (TCP/IP) not available', {
    meaning: say('This computer has no network (TCP/IP)'),
    checks: [say('Check the network settings of this computer.')],
  }),
  certain(-63, 'LM_NOTLICADMIN', 'You are not a license administrator', {
    meaning: say('Only a license administrator may do this'),
    causes: [say('lmgrd was started with `-2 -p` or `-local`, which restricts its tools.')],
    checks: [
      say('Check how lmgrd is started.'),
      say('On Unix, check that your account is in the group `lmadmin`; on Windows, run the tool as administrator.'),
    ],
  }),
  certain(-64, 'LM_REMOVETOOSOON', 'lmremove request before the minimum lmremove interval', {
    meaning: say('It is too early to remove this license by lmremove'),
    checks: [
      say('Wait two minutes or more after the license was taken, then try again.'),
      say('Check whether lmgrd was started with `-x lmremove`.'),
    ],
  }),
  undocumented(-65, 'LM_BADVENDORDATA'),
  undocumented(-66, 'LM_LIBRARYMISMATCH'),
  certain(-67, 'LM_NONETOBORROW', 'No licenses to borrow', {
    meaning: say('No license is left to borrow'),
    causes: [say('All are in use, or BORROW_LOWWATER in the options file keeps the last ones.')],
    checks: [say('Check BORROW_LOWWATER, and the count of the feature.')],
    concerns: { keywords: [...features, 'BORROW_LOWWATER'] },
  }),
  certain(-68, 'LM_NOBORROWSUPP', 'License BORROW support not enabled', {
    meaning: say('This license cannot be borrowed'),
    causes: [say('The line of the feature has no BORROW attribute.')],
    checks: [say('Check the line of the feature; BORROW is signed, so the vendor must add it.')],
    concerns: { keywords: features },
  }),
  certain(-69, 'LM_NOTONSERVER', "FLOAT_OK can't run standalone on SERVER", {
    meaning: say('A FLOAT_OK license cannot be used alone on the license server'),
    causes: [say('The dongle license is used on the computer of the license server.')],
    checks: [say('Use the license on another computer.')],
    concerns: { keywords: features, attributes: ['FLOAT_OK'] },
  }),
  undocumented(-70, 'LM_BORROWLOCKED'),
  certain(-71, 'LM_BAD_TZ', 'Invalid TZ environment variable', {
    meaning: say('The time zone in the environment variable TZ is not valid'),
    checks: [say('Check TZ in the environment of the program.')],
  }),
  certain(-73, 'LM_LOCALFILTER', 'Local checkout filter rejected request', {
    meaning: say('A rule in the product itself refused the license'),
    checks: [say('Look in the vendor’s documentation: each vendor has rules of its own.')],
  }),
  certain(-74, 'LM_ENDPATH', 'Attempt to read beyond end of license file path', {
    meaning: say('None of the listed license files or servers could be used'),
    causes: [say('The list in LM_LICENSE_FILE, or in the vendor’s own variable, came to its end.')],
    checks: [say('Check each entry of the list.')],
  }),
  certain(-75, 'LM_VMS_SETIMR_FAILED', 'SYS$SETIMR call failed', {
    meaning: say('A timer of the VMS operating system failed'),
    checks: [obsolete],
  }),
  certain(-76, 'LM_INTERNAL_ERROR', 'Internal FLEXlm error', {
    meaning: say('The license library has an internal error'),
    checks: [say('Report it to the vendor of the product.')],
  }),
  certain(-77, 'LM_BAD_VERSION', 'Bad version number must be floating-point number with no letters', {
    meaning: say('A version is not a plain number with one point'),
    causes: [say('The version field has letters or a second point, or fields are shifted by an extra or a missing word.')],
    checks: [say('Check the fields of the line: feature, vendor, version, expiry, count.'), restore],
    concerns: { keywords: granted },
  }),
  undocumented(-78, 'LM_NOADMINAPI'),
  undocumented(-79, 'LM_NOFILEOPS'),
  undocumented(-80, 'LM_NODATAFILE'),
  undocumented(-81, 'LM_NOFILEVSEND'),
  certain(-82, 'LM_BADPKG', 'Invalid PACKAGE line in license file', {
    meaning: say('A PACKAGE line is not valid'),
    causes: [
      say('COMPONENTS= is broken, or its key or signature was changed.'),
      say('The version or vendor of the PACKAGE differs from its FEATURE line.'),
    ],
    checks: [restore, say('Compare the PACKAGE line with the FEATURE line of the same name.')],
    concerns: { keywords: ['PACKAGE'] },
  }),
  certain(-83, 'LM_SERVOLDVER', 'FLEXlm version of client newer than server', {
    meaning: say('The product has a newer FlexNet version than the license server'),
    checks: [say('Update lmgrd and the vendor daemon to the versions that came with the product.')],
  }),
  certain(-84, 'LM_USER_BASED', 'USER_BASED license has no specified users', {
    meaning: say('Nobody is named for a license that is for named users'),
    causes: [say('The options file has no INCLUDE for this USER_BASED feature, or the vendor daemon does not read the file.')],
    checks: [
      say('Check the INCLUDE lines of the options file.'),
      say('Check the path of the options file on the VENDOR line, and “Options file used” in the debug log.'),
    ],
    concerns: { keywords: ['VENDOR', ...features, 'INCLUDE'], attributes: ['USER_BASED', 'OPTIONS'] },
  }),
  certain(-85, 'LM_NOSERVCAP', "License server doesn't support this request", {
    meaning: say('The license server does not know this request'),
    causes: [say('The vendor daemon is too old.')],
    checks: [versionsFit],
  }),
  certain(-86, 'LM_OBJECTUSED', [], { meaning: say('An object of the license library is in use already'), causes: [programMistake] }),
  certain(-87, 'LM_MAXLIMIT', 'Checkout exceeds MAX specified in options file', {
    meaning: say('The options file allows this user or group no more licenses'),
    causes: [say('A MAX line is lower than what is wanted, or its group is larger than MAX.')],
    checks: [say('Check the MAX lines and the members of their groups.')],
    concerns: { keywords: ['MAX', 'GROUP', 'HOST_GROUP'] },
  }),
  certain(-88, 'LM_BADSYSDATE', 'System clock has been set back', {
    meaning: say('The clock of the computer was set back'),
    checks: [say('Set the clock right, and look for files whose date is in the future.')],
  }),
  certain(-89, 'LM_PLATNOTLIC', 'This platform not authorized by license', {
    meaning: say('The license is not for this platform'),
    causes: [say('PLATFORMS= on the line does not list the operating system.')],
    checks: [say('Check PLATFORMS= on the line of the feature.')],
    concerns: { keywords: granted, attributes: ['PLATFORMS'] },
  }),
  certain(-90, 'LM_FUTURE_FILE', 'Future license file format or misspelling in license file', {
    meaning: say('A keyword or attribute is misspelled, or too new for this license server'),
    causes: [say('A keyword or attribute is misspelled.'), say('The file was issued for a newer License Manager than this one.')],
    checks: [say('Check the file with Seatkeeper, with your version of License Manager set.'), versionsFit],
    concerns: { keywords: ['SERVER', 'VENDOR', ...granted] },
  }),
  certain(-91, 'LM_DEFAULT_SEEDS', [], { meaning: say('The vendor’s program was built with the default seeds of the toolkit') }),
  certain(-92, 'LM_SERVER_REMOVED', 'Feature removed during lmreread, or wrong SERVER line hostid', {
    meaning: say('The feature is gone after lmreread, or the SERVER line has a wrong host id'),
    causes: [
      say('The host id on the SERVER line is not that of the license server.'),
      say('The line of the feature was removed or replaced, and lmreread was run.'),
    ],
    checks: [say('Compare the host id on the SERVER line with what `lmhostid` prints.'), say('Compare the file with the one before.')],
    concerns: { keywords: ['SERVER', ...features] },
  }),
  certain(-93, 'LM_POOL', 'This feature is available in a different license pool', {
    meaning: say('The license is in another pool of the same feature'),
    causes: [say('INCREMENT lines that differ in version, expiry, DUP_GROUP or VENDOR_STRING are separate pools.')],
    checks: [say('Compare the INCREMENT lines of the feature.')],
    concerns: { keywords: ['INCREMENT'] },
  }),
  certain(-94, 'LM_LGEN_VER', 'Attempt to generate license with incompatible attributes', {
    meaning: say('The attributes do not fit the version of the license'),
    checks: [say('Ask the vendor for a new license.')],
  }),
  certain(-95, 'LM_NOT_THIS_HOST', 'Network connect to this_host failed', {
    meaning: say('The license server named this_host cannot be reached'),
    causes: [say('The SERVER line says this_host, which means the computer that reads it, and the file is used on another one.')],
    checks: [say('Write the real host name on the SERVER line; it is not signed.')],
    concerns: { keywords: ['SERVER'] },
  }),
  certain(-96, 'LM_HOSTDOWN', 'License server machine is down or not responding', {
    meaning: say('The computer of the license server is down or does not answer'),
    causes: [say('The computer is off, or the SERVER line names an old or wrong one.')],
    checks: [say('Check the computer, the host name on the SERVER line, and the network.')],
    concerns: { keywords: ['SERVER'] },
  }),
  certain(-97, 'LM_VENDOR_DOWN', 'The desired vendor daemon is down', {
    meaning: say('The vendor daemon is not running'),
    causes: [
      say('The path of the daemon on the VENDOR line is wrong, or has spaces without quotes.'),
      say('All features are disabled (expired, other host id, wrong key), so that the daemon stopped.'),
      say('Its port is taken, or an earlier daemon still runs or left its lock file.'),
    ],
    checks: [
      say('Look in the debug log for the exit status of the daemon, and for what it wrote before.'),
      say('Check the VENDOR line.'),
      say('Start the daemon again by lmreread, or restart lmgrd.'),
    ],
    concerns: { keywords: ['VENDOR', 'SERVER'] },
  }),
  certain(-98, 'LM_CANT_DECIMAL', "This FEATURE line can't be converted to decimal format", {
    meaning: say('The line has no decimal form'),
    causes: [say('It has attributes that the decimal form cannot hold.')],
    checks: [say('Use the readable form of the line.')],
    concerns: { keywords: features },
  }),
  certain(-99, 'LM_BADDECFILE', 'The decimal format license is typed incorrectly', {
    meaning: say('A license in decimal form is mistyped'),
    causes: [say('A digit is wrong.')],
    checks: [say('Type it again, or ask for the license as a text file.')],
  }),
  certain(-100, 'LM_REMOVE_LINGER', 'Cannot remove a linger license', {
    meaning: say('A license that lingers cannot be removed'),
    checks: [say('Wait until its linger time is over.')],
    concerns: { keywords: ['LINGER'] },
  }),
  certain(-101, 'LM_RESVFOROTHERS', 'All licenses are reserved for others', {
    meaning: say('All licenses are reserved for others'),
    causes: [say('RESERVE lines of the options file keep as many licenses as the feature has.')],
    checks: [say('Compare the sum of the RESERVE lines with the count of the feature.')],
    concerns: { keywords: [...features, 'RESERVE'] },
  }),
  certain(-102, 'LM_BORROW_ERROR', 'A FLEXid borrow error occurred', {
    meaning: say('A license could not be borrowed by a dongle'),
    checks: [say('Check the dongle and its driver.')],
  }),
  certain(-103, 'LM_TSOK_ERR', 'Terminal Server remote client not allowed', {
    meaning: say('The license does not allow remote desktop sessions'),
    causes: [say('The line of the feature has no TS_OK.')],
    checks: [say('Use the product at the computer itself, or ask the vendor for TS_OK; it is signed.')],
    concerns: { keywords: features },
  }),
  certain(-104, 'LM_BORROW_TOOLONG', 'Cannot borrow that long', {
    meaning: say('The license cannot be borrowed for that long'),
    causes: [say('BORROW= on the line, or MAX_BORROW_HOURS in the options file, allows less.')],
    checks: [say('Check BORROW= and MAX_BORROW_HOURS.')],
    concerns: { keywords: [...features, 'MAX_BORROW_HOURS'], attributes: ['BORROW'] },
  }),
  certain(-105, 'LM_UNBORROWED_ALREADY', 'Feature already returned to license server', {
    meaning: say('The borrowed license was returned already'),
    checks: [say('See what is borrowed: `lmborrow -status`.')],
  }),
  certain(-106, 'LM_SERVER_MAXED_OUT', 'License server system out of network connections', {
    meaning: say('The license server has no connections left'),
    checks: [say('Check the limit of open files for the license server, and MAX_CONNECTIONS in the options file.'), readDaemonLog],
    concerns: { keywords: ['MAX_CONNECTIONS'] },
  }),
  undocumented(-107, 'LM_NOBORROWCOMP'),
  undocumented(-108, 'LM_BORROW_METEREMPTY'),
  undocumented(-109, 'LM_NOBORROWMETER'),
  certain(-110, 'LM_NODONGLE', "Dongle not attached, or can't read dongle", {
    meaning: say('The dongle is missing or cannot be read'),
    causes: [say('The host id is that of a dongle (FLEXID=) that is not plugged in.')],
    checks: [say('Plug the dongle in, and check its driver.')],
    concerns: { keywords: ['SERVER', ...features], attributes: ['HOSTID'] },
  }),
  certain(-112, 'LM_NODONGLEDRIVER', 'Missing dongle driver', {
    meaning: say('The driver of the dongle is missing'),
    causes: [say('The host id is that of a dongle (FLEXID=), and its driver is not installed.')],
    checks: [say('Install the dongle driver of the vendor.')],
    concerns: { keywords: ['SERVER', ...features], attributes: ['HOSTID'] },
  }),
  certain(-113, 'LM_FLEXLOCK2CKOUT', 'Two FLEXlock checkouts attempted', {
    meaning: say('Two evaluation (FLEXlock) licenses were asked for'),
  }),
  certain(-114, 'LM_SIGN_REQ', 'SIGN= keyword required, but missing from license', {
    meaning: say('The line must have SIGN=, and has none'),
    causes: [say('The license is older than the product.'), say('The signature was lost from the line.')],
    checks: [restore, say('Ask the vendor for a file with SIGN=.')],
    concerns: { keywords: granted },
  }),
  certain(-115, 'LM_PUBKEY_ERR', 'Error in Public Key package', {
    meaning: say('The signature cannot be verified'),
    causes: [say('SIGN= is damaged.')],
    checks: [restore],
    concerns: { keywords: granted },
  }),
  certain(-116, 'LM_NOCROSUPPORT', 'CRO not supported for this platform', {
    meaning: say('Signatures of this kind are not supported on this platform'),
  }),
  certain(-117, 'LM_BORROW_LINGER_ERR', 'BORROW failed', {
    meaning: say('The license could not be borrowed'),
    checks: [
      say('Check the clock, and the rights on the local data of borrowed licenses.'),
      say('See what is borrowed: `lmborrow -status`.'),
    ],
  }),
  certain(-118, 'LM_BORROW_EXPIRED', 'BORROW period expired', {
    meaning: say('The time for which the license was borrowed is over'),
    checks: [say('Borrow it again while connected to the license server.')],
  }),
  certain(-119, 'LM_MUST_BE_LOCAL', 'lmdown and lmreread must be run on license server machine', {
    meaning: say('The tools lmdown and lmreread work on the license server only'),
    causes: [say('lmgrd was started with `-local`.')],
    checks: [say('Run the tool on the computer of the license server.')],
  }),
  certain(-120, 'LM_BORROW_DOWN', 'Cannot lmdown the server when licenses are borrowed', {
    meaning: say('The license server cannot be stopped while licenses are borrowed'),
    checks: [say('Wait until they are returned, or, with care, use `lmdown -force`.')],
  }),
  certain(-121, 'LM_FLOATOK_ONEHOSTID', 'FLOAT_OK requires exactly one FLEXid hostid', {
    meaning: say('A FLOAT_OK license must have exactly one dongle as its host id'),
    causes: [say('HOSTID= of the line lists several host ids, or one that is not a dongle.')],
    checks: [say('Check HOSTID= on the FLOAT_OK line; it is signed, so the vendor must correct it.')],
    concerns: { keywords: features, attributes: ['FLOAT_OK'] },
  }),
  certain(-122, 'LM_BORROW_DELETE_ERR', 'Unable to delete local borrow info', {
    meaning: say('The local data of a borrowed license cannot be deleted'),
    checks: [say('Check the rights on the local data of borrowed licenses.')],
  }),
  certain(-123, 'LM_BORROW_RETURN_EARLY_ERR', 'Returning a borrowed license early is not supported', {
    meaning: say('A borrowed license cannot be returned early'),
    checks: [say('Wait until the time for which it was borrowed is over.')],
  }),
  certain(-124, 'LM_BORROW_RETURN_SERVER_ERR', 'Error returning borrowed license', {
    meaning: say('The license server could not take a borrowed license back'),
    checks: [readDaemonLog],
  }),
  certain(-125, 'LM_CANT_CHECKOUT_JUST_PACKAGE', 'A PACKAGE component must be specified', {
    meaning: say('A PACKAGE was asked for, and none of its features'),
    checks: [say('Ask for one of the features that COMPONENTS= lists.')],
    concerns: { keywords: ['PACKAGE'] },
  }),
  certain(-126, 'LM_COMPOSITEID_INIT_ERR', 'Composite hostid not initialized', {
    meaning: say('The product cannot read composite host ids'),
    causes: [say('The license has a COMPOSITE= host id, and the product was not built for that.')],
    checks: [say('Ask the vendor for a license with another kind of host id.')],
    concerns: { keywords: ['SERVER', ...features], attributes: ['HOSTID'] },
  }),
  certain(-127, 'LM_COMPOSITEID_ITEM_ERR', 'A item needed for the composite hostid is missing or invalid', {
    meaning: say('A part of the composite host id is missing'),
    causes: [say('The hardware that the COMPOSITE= host id was made from has changed.')],
    checks: [say('Check the hardware, and ask the vendor for a new license.')],
    concerns: { keywords: ['SERVER', ...features], attributes: ['HOSTID'] },
  }),
  certain(-128, 'LM_BORROW_MATCH_ERR', "borrowed license doesn't match any known server license", {
    meaning: say('The borrowed license matches none of the license server'),
    causes: [say('The line was changed or removed after the license was borrowed.')],
    checks: [say('Compare the lines of the feature with those of the former file.')],
    concerns: { keywords: features },
  }),
  likely(-135, '', { meaning: say('The event log could not be opened'), checks: [readDaemonLog] }),
  likely(-136, '', { meaning: say('The event log is switched off'), checks: [readDaemonLog] }),
  likely(-137, '', { meaning: say('The event log could not be written'), checks: [readDaemonLog] }),
  likely(-139, '', { meaning: say('A wait failed, or its time limit is not valid'), checks: [readDaemonLog] }),
  likely(-140, 'LM_BADCOMMAND', {
    meaning: say('The license server does not know this request'),
    causes: [say('Older products also show this when the vendor daemon has no room for another client (-237).')],
    checks: [versionsFit, readDaemonLog],
  }),
  likely(-141, '', { meaning: say('The connection broke while writing'), checks: [checkNetwork, readDaemonLog] }),
  likely(-142, '', {
    meaning: say('A version-specific key does not match its composite host id'),
    causes: [say('The key or the host id was changed.')],
    checks: [restore],
    concerns: { keywords: features },
  }),
  likely(-143, '', {
    meaning: say('A version-specific key is not allowed on an uncounted line'),
    checks: [say('Check the count of the line, and ask the vendor for a new one.')],
    concerns: { keywords: features, attributes: ['V7.1_LK', 'V8.0_LK', 'V8.1_LK', 'V8.4_LK'] },
  }),
  likely(-144, '', { meaning: say('A line has more keys than allowed'), checks: [restore], concerns: { keywords: features } }),
  ...(
    [
      [-145, 'LM_BADCODE_V71_LK', 'V7.1_LK'],
      [-146, 'LM_BADCODE_V71_SIGN', 'V7.1_SIGN'],
      [-147, 'LM_BADCODE_V80_LK', 'V8.0_LK'],
      [-148, 'LM_BADCODE_V80_SIGN', 'V8.0_SIGN'],
      [-149, 'LM_BADCODE_V81_LK', 'V8.1_LK'],
      [-150, 'LM_BADCODE_V81_SIGN', 'V8.1_SIGN'],
      [-151, 'LM_BADCODE_V81_SIGN2', 'V8.1_SIGN2'],
      [-152, 'LM_BADCODE_V84_LK', 'V8.4_LK'],
      [-153, 'LM_BADCODE_V84_SIGN', 'V8.4_SIGN'],
      [-154, 'LM_BADCODE_V84_SIGN2', 'V8.4_SIGN2'],
    ] as const
  ).map(([code, name, attribute]) =>
    likely(code, name, {
      meaning: say('The key {attribute} does not match its line', { attribute }),
      causes: [say('That key, or a signed field of the line, was changed or damaged.')],
      checks: [restore],
      concerns: { keywords: features, attributes: [attribute] },
    }),
  ),
  likely(-155, 'LM_LK_REQ', {
    meaning: say('The line must have a license key, and has none'),
    causes: [say('The key was lost from the line.')],
    checks: [restore],
    concerns: { keywords: features },
  }),
  likely(-156, 'LM_BADAUTH', {
    meaning: say('The AUTH= block cannot be read or does not match'),
    causes: [say('The block was changed, or broken by a mail program.')],
    checks: [restore],
    concerns: { keywords: features, attributes: ['AUTH'] },
  }),
  ...trustedStorage(),
  likely(-171, 'LM_ENCRYPTION_FAILED', { meaning: say('Something could not be encrypted'), checks: [readDaemonLog] }),
  likely(-172, 'LM_DECRYPTION_FAILED', { meaning: say('Something could not be decrypted'), checks: [readDaemonLog] }),
  likely(-173, 'LM_BADCONTEXT', { meaning: say('The context of a filter is not valid'), checks: [readDaemonLog] }),
  likely(-174, 'LM_SUPERSEDE_CONFLICT', {
    meaning: say('A line has both SUPERSEDE and SUPERSEDE_SIGN'),
    checks: [restore, say('Ask the vendor for a new license.')],
    concerns: { keywords: granted, attributes: ['SUPERSEDE', 'SUPERSEDE_SIGN'] },
  }),
  likely(-175, 'LM_INVALID_SUPERSEDE_SIGN', {
    meaning: say('SUPERSEDE_SIGN= has a wrong form'),
    checks: [restore, say('Ask the vendor for a new license.')],
    concerns: { keywords: granted, attributes: ['SUPERSEDE_SIGN'] },
  }),
  likely(-176, 'LM_SUPERSEDE_SIGN_EMPTYSTRING', {
    meaning: say('SUPERSEDE_SIGN= names a signature that is empty or unknown'),
    checks: [restore, say('Ask the vendor for a new license.')],
    concerns: { keywords: granted, attributes: ['SUPERSEDE_SIGN'] },
  }),
  likely(-177, 'LM_ONE_TSOK_PLATFORM_ERR', {
    meaning: say('ONE_TS_OK works on Windows only'),
    concerns: { keywords: features, attributes: ['ONE_TS_OK'] },
  }),
  likely(-178, 'LM_ONE_TSOK_MTX_ERR', {
    meaning: say('The lock for a ONE_TS_OK license failed'),
    checks: [readDaemonLog],
    concerns: { keywords: features, attributes: ['ONE_TS_OK'] },
  }),
  likely(-179, 'LM_ONE_TSOK_ERR', {
    meaning: say('The license is in use in another remote session'),
    causes: [say('The line has ONE_TS_OK, which allows one remote session at a time.')],
    checks: [say('End the other session, or ask the vendor for TS_OK; it is signed.')],
    concerns: { keywords: features, attributes: ['ONE_TS_OK'] },
  }),
  likely(-180, 'LM_SSIDNULL', { meaning: say('The id of a session is missing'), checks: [readDaemonLog] }),
  likely(-181, 'LM_SMTXNOTREL', { meaning: say('The lock of a session was not released'), checks: [readDaemonLog] }),
  likely(-182, 'LM_MTXNOPERM', { meaning: say('The program may not use a lock'), checks: [readDaemonLog] }),
  likely(-183, 'LM_COMPOSITEID_ETHER_ERR', {
    meaning: say('The Ethernet part of a composite host id could not be read'),
    checks: [say('Check the network adapters of the computer, and what `lmhostid` prints.')],
    concerns: { keywords: ['SERVER', ...features], attributes: ['HOSTID'] },
  }),
  likely(-184, 'LM_LIC_FILE_CHAR_EXCEED', {
    meaning: say('A line of the license file is too long'),
    checks: [say('Look for lines that were joined by mistake.'), restore],
    concerns: { keywords: granted },
  }),
  likely(-185, 'LM_TZ_INVALID_SYNTAX', timeZone(say('TZ= on a line is written wrongly'))),
  likely(-186, 'LM_TZ_INVALID_TZONE_SPEC', timeZone(say('TZ= on a line names a kind of zone that does not exist'))),
  likely(-187, 'LM_TZ_INVALID_TZONE_INFO', timeZone(say('TZ= on a line has time zone data that are not valid'))),
  likely(-188, 'LM_TZ_UNAUTHORIZED', timeZone(say('The license is not for the time zone of this computer'))),
  likely(-189, 'LM_INVALID_VM_PLATFORMS', {
    ...virtual(say('VM_PLATFORMS= on a line has a value that is not valid')),
    causes: [say('Its value is neither PHYSICAL nor VM_ONLY.')],
  }),
  likely(-190, 'LM_VM_PHYSICAL_ONLY', virtual(say('The license is for physical computers only'))),
  likely(-191, 'LM_VM_VIRTUAL_ONLY', virtual(say('The license is for virtual computers only'))),
  likely(-192, 'LM_VM_BAD_KEY', { meaning: say('The right to run on virtual computers is missing or wrong') }),
  certain(-194, 'LM_MAXLIMIT_EXCEED', [], {
    meaning: say('The options file allows this user or group no more licenses'),
    causes: [say('A MAX line is lower than what is wanted, or its group is larger than MAX.')],
    checks: [say('Check the MAX lines and the members of their groups.')],
    concerns: { keywords: ['MAX', 'GROUP', 'HOST_GROUP'] },
  }),
  undocumented(-195),
  undocumented(-196),
  undocumented(-197),
  undocumented(-198),
  undocumented(-199),
  undocumented(-200),
  certain(-237, 'LM_VD_MAX_CLIENTS_REACHED', [], {
    meaning: say('The vendor daemon has no room for another client'),
    causes: [say('MAX_CONNECTIONS in the options file is too low; older products show -140 for this.')],
    checks: [say('Check MAX_CONNECTIONS in the options file: it may be from 31 to 1,000,000.')],
    concerns: { keywords: ['MAX_CONNECTIONS'] },
  }),
];

function timeZone(meaning: Message): Told {
  return {
    meaning,
    checks: [say('Compare TZ= on the line with the time zone of the computer.')],
    concerns: { keywords: features, attributes: ['TZ'] },
  };
}

function virtual(meaning: Message): Told {
  return {
    meaning,
    checks: [say('Compare VM_PLATFORMS= with the computer; the debug log says “Running on Hypervisor”.')],
    concerns: { keywords: features, attributes: ['VM_PLATFORMS'] },
  };
}

/** Errors of activated licenses, which are kept in trusted storage and not in a license file. */
function trustedStorage(): KnownError[] {
  const checks = [activationTool, askVendor];
  return [
    likely(-157, 'LM_REPAIR_NEEDED', { meaning: say('An activated license needs repair'), checks }),
    likely(-158, 'LM_TS_OPEN', { meaning: say('The trusted storage of activated licenses cannot be opened'), checks }),
    likely(-159, 'LM_BAD_FULFILLMENT', { meaning: say('The record of an activated license is not valid'), checks }),
    likely(-160, 'LM_BAD_ACTREQ', { meaning: say('An activation request is not valid'), checks }),
    likely(-161, 'LM_TS_NO_FULFILL_MATCH', { meaning: say('No activated license fits the request'), checks }),
    likely(-162, 'LM_BAD_ACT_RESP', { meaning: say('The answer to an activation request is not valid'), checks }),
    likely(-163, 'LM_CANTRETURN', { meaning: say('An activated license cannot be returned'), checks }),
    likely(-164, 'LM_RETURNEXCEEDSMAX', { meaning: say('No more activated licenses may be returned'), checks }),
    likely(-165, 'LM_NO_REPAIRS_LEFT', { meaning: say('No more repairs of activated licenses are allowed'), checks }),
    likely(-166, 'LM_NOT_ALLOWED', { meaning: say('This is not allowed for an activated license'), checks }),
    likely(-167, 'LM_ENTLEXCLUDE', {
      meaning: say('The options file excludes this user or computer from an entitlement'),
      causes: [say('An EXCLUDE_ENTITLEMENT line names the user, the host or a group with it.')],
      checks: [say('Check the EXCLUDE_ENTITLEMENT lines of the options file.')],
      concerns: { keywords: ['EXCLUDE_ENTITLEMENT', 'GROUP', 'HOST_GROUP'] },
    }),
    likely(-168, 'LM_ENTLNOTINCLUDE', {
      meaning: say('The options file does not include this user or computer in an entitlement'),
      causes: [say('INCLUDE_ENTITLEMENT lines name others only.')],
      checks: [say('Check the INCLUDE_ENTITLEMENT lines of the options file.')],
      concerns: { keywords: ['INCLUDE_ENTITLEMENT', 'GROUP', 'HOST_GROUP'] },
    }),
    likely(-169, 'LM_ACTIVATION', { meaning: say('The activation failed'), checks }),
    likely(-170, 'LM_TS_BADDATE', { meaning: say('A date in the trusted storage of activated licenses is not valid'), checks }),
  ];
}
