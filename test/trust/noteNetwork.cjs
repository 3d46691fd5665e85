// Loaded before a program: whatever it does with the network is noted in the file NETWORK_LOG, and does not happen. So is every host name it looks up.
const { appendFileSync } = require('node:fs');

const note = (what) => {
  appendFileSync(process.env.NETWORK_LOG, `${what}\n`);
  throw new Error('there is no network');
};

require('node:net').Socket.prototype.connect = () => note('connect');
require('node:net').Server.prototype.listen = () => note('listen');
require('node:dgram').createSocket = () => note('datagram');
const dns = require('node:dns');
for (const name of Object.keys(dns)) if (/^(?:lookup|resolve|reverse)/.test(name)) dns[name] = () => note(`dns.${name}`);
for (const name of Object.keys(dns.promises))
  if (/^(?:lookup|resolve|reverse)/.test(name)) dns.promises[name] = () => note(`dns.promises.${name}`);
for (const name of ['fetch', 'WebSocket', 'EventSource']) if (name in globalThis) globalThis[name] = () => note(name);
