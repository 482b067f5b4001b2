/** Loaded into a process first (`NODE_OPTIONS=--import …`): whoever connects, or asks for a name, outside this machine ends it. */
import dns from 'node:dns';
import net from 'node:net';
import { syncBuiltinESMExports } from 'node:module';

const HERE = ['127.0.0.1', '::1', 'localhost', undefined];

function onlyHere(host) {
  if (HERE.includes(host)) return;
  process.stderr.write(`${new Error(`The network was asked for ${host}`).stack}\n`);
  process.exit(99);
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  onlyHere(typeof first === 'object' ? first.host : second);
  return connect.apply(this, args);
};

for (const from of [dns, dns.promises]) {
  const { lookup } = from;
  from.lookup = (host, ...args) => {
    onlyHere(host);
    return lookup(host, ...args);
  };
}
syncBuiltinESMExports();
