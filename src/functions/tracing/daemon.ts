/** X-Ray's daemon, which stands beside the process and takes segments by UDP: nobody waits for it, or hears of its troubles. */
import { createSocket } from 'node:dgram';

/** Before each document, as the daemon wants it. */
const HEADER = '{"format":"json","version":1}\n';

export interface Daemon {
  send(document: object): void;
  close(): void;
}

/** @param address `host:port`, or `tcp:host:port udp:host:port`. Throws an Error for anything else. */
export function daemonAt(address: string): Daemon {
  const [, host, port] = /^(?:.*\budp:)?([^\s:]+):(\d+)(?:\s.*)?$/.exec(address) ?? [];
  if (host === undefined) throw new Error(`AWS_XRAY_DAEMON_ADDRESS must be like 127.0.0.1:2000, not "${address}"`);
  const socket = createSocket('udp4');
  const nothing = () => undefined;
  socket.on('error', nothing);
  socket.unref();
  return {
    send(document) {
      socket.send(`${HEADER}${JSON.stringify(document)}`, Number(port), host, nothing);
    },
    close() {
      socket.close();
    },
  };
}
