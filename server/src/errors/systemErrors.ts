import { type Message, say } from '../core/message';
import type { KnownError } from './error';

const winsock = 'Microsoft, "Windows Sockets Error Codes"';
const linux = 'Linux man-pages, errno(3); the numbers of other Unix systems differ';

const startIt = say('Check that lmgrd and the vendor daemon run: `lmstat -a` on the server.');
const rightPort = say('Check the host name and the port on the SERVER line, and PORT= on the VENDOR line.');
const firewall = say('Check that the firewalls between the two computers let both ports through.');
const rightName = say('Check the host name on the SERVER line, and try it with `nslookup`.');
const route = say('Check the network between the two computers: address, route, VPN.');
const otherProgram = say('Find out which program uses the port: `netstat -ano` on Windows, `ss -ltnp` on Linux.');
const idle = say('Check whether a firewall cuts connections that are idle, and whether the server was restarted.');

interface Told {
  readonly meaning: Message;
  readonly causes?: readonly Message[];
  readonly checks: readonly Message[];
}

const refused: Told = {
  meaning: say('The computer answers, but no program listens on this port'),
  causes: [say('lmgrd or the vendor daemon is not running, or the port is wrong.')],
  checks: [startIt, rightPort],
};
const timedOut: Told = {
  meaning: say('Nobody answers at this address'),
  causes: [say('A firewall drops what is sent, the computer is off, or the address is wrong.')],
  checks: [firewall, rightPort, route],
};
const unreachable: Told = { meaning: say('There is no route to that computer'), checks: [route] };
const cutOff: Told = {
  meaning: say('The other side cut the connection off'),
  causes: [say('The server was restarted, another program answers on the port, or a firewall ended the connection.')],
  checks: [idle, rightPort],
};
const unknownName: Told = { meaning: say('The host name is not known'), checks: [rightName] };
const nameServer: Told = {
  meaning: say('The name server did not answer'),
  checks: [say('Check the DNS settings of this computer.'), rightName],
};
const portTaken: Told = {
  meaning: say('The port is in use already'),
  causes: [say('An earlier process still runs, or another program uses the port.')],
  checks: [otherProgram],
};
const noRights: Told = {
  meaning: say('The program may not open this port'),
  checks: [say('Check the rights of the account, and whether the port is below 1024 or reserved.'), otherProgram],
};
const wrongAddress: Told = { meaning: say('The address is not one of this computer'), checks: [rightName] };
const noBuffers: Told = {
  meaning: say('The system has no room for another connection'),
  checks: [say('Check the limits of the operating system: open files, sockets, memory.')],
};
const inProgress: Told = { meaning: say('The connection was not made in time'), checks: [firewall, startIt] };
const noNetwork: Told = { meaning: say('The network is down'), checks: [route] };
const noFile: Told = { meaning: say('A file or folder does not exist'), checks: [say('Check the path.')] };
const noAccess: Told = { meaning: say('Access is denied'), checks: [say('Check the access rights of the account that runs the program.')] };

const windowsErrors: readonly (readonly [number, string, Told])[] = [
  [10013, 'WSAEACCES', noRights],
  [10048, 'WSAEADDRINUSE', portTaken],
  [10049, 'WSAEADDRNOTAVAIL', wrongAddress],
  [10050, 'WSAENETDOWN', noNetwork],
  [10051, 'WSAENETUNREACH', unreachable],
  [10052, 'WSAENETRESET', cutOff],
  [10053, 'WSAECONNABORTED', cutOff],
  [10054, 'WSAECONNRESET', cutOff],
  [10055, 'WSAENOBUFS', noBuffers],
  [10060, 'WSAETIMEDOUT', timedOut],
  [10061, 'WSAECONNREFUSED', refused],
  [10064, 'WSAEHOSTDOWN', timedOut],
  [10065, 'WSAEHOSTUNREACH', unreachable],
  [11001, 'WSAHOST_NOT_FOUND', unknownName],
  [11002, 'WSATRY_AGAIN', nameServer],
  [11003, 'WSANO_RECOVERY', nameServer],
  [11004, 'WSANO_DATA', unknownName],
];

const linuxErrors: readonly (readonly [number, string, Told])[] = [
  [2, 'ENOENT', noFile],
  [13, 'EACCES', noAccess],
  [32, 'EPIPE', cutOff],
  [98, 'EADDRINUSE', portTaken],
  [99, 'EADDRNOTAVAIL', wrongAddress],
  [100, 'ENETDOWN', noNetwork],
  [101, 'ENETUNREACH', unreachable],
  [103, 'ECONNABORTED', cutOff],
  [104, 'ECONNRESET', cutOff],
  [105, 'ENOBUFS', noBuffers],
  [110, 'ETIMEDOUT', timedOut],
  [111, 'ECONNREFUSED', refused],
  [112, 'EHOSTDOWN', timedOut],
  [113, 'EHOSTUNREACH', unreachable],
  [115, 'EINPROGRESS', inProgress],
];

/** The errors of operating systems that come after the colon of a FlexNet error: those of Windows from 10000, the others as Linux numbers them. */
export const systemErrors: readonly KnownError[] = [
  ...windowsErrors.map(([code, name, told]) => entry(code, name, told, winsock)),
  ...linuxErrors.map(([code, name, told]) => entry(code, name, told, linux)),
];

function entry(code: number, name: string, { meaning, causes = [], checks }: Told, source: string): KnownError {
  const concerns = { keywords: ['SERVER', 'VENDOR'] };
  return { id: String(code), family: 'system', names: [name], meaning, causes, checks, concerns, source, grade: 'certain' };
}
