/**
 * From the DynamoDB client straight into the embedded engine of this process: what the SDK sends is what the engine gets, but
 * no socket carries it and nobody signs it, which were two thirds of what a request took. The way by HTTP is what the tests of
 * faults, of the local server and of the command take.
 */
import { EventEmitter } from 'node:events';
import type { Server } from 'node:http';
import type { ClientOptions } from '../../src/store/client.ts';

interface Sent {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

interface Got {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}

/** The engine wants a signature, and does not check it. */
const UNCHECKED = {
  authorization: 'AWS4-HMAC-SHA256 Credential=test, SignedHeaders=host, Signature=none',
  'x-amz-date': '20220813T000000Z',
};

export function directTransport(server: Server): NonNullable<ClientOptions['transport']> {
  return {
    signer: { sign: async (request: unknown) => request as never },
    requestHandler: {
      metadata: { handlerProtocol: 'http/1.1' },
      async handle(request: unknown, { abortSignal }: { abortSignal?: AbortSignal } = {}) {
        // As with a socket, timers and others have their turn in between.
        await new Promise(setImmediate);
        abortSignal?.throwIfAborted();
        const response = await exchange(server, request as Sent);
        abortSignal?.throwIfAborted();
        return { response };
      },
    } as NonNullable<ClientOptions['transport']>['requestHandler'],
  };
}

/** As far as the engine looks at a request and at what it answers with. */
function exchange(server: Server, { method, headers, body }: Sent): Promise<Got> {
  return new Promise((resolve) => {
    const request = Object.assign(new EventEmitter(), { method, url: '/', headers: { ...headers, ...UNCHECKED } });
    const answered: Record<string, string> = {};
    const response = {
      statusCode: 200,
      setHeader(name: string, value: string | number) {
        answered[name.toLowerCase()] = String(value);
      },
      end(text: string) {
        resolve({ statusCode: response.statusCode, headers: answered, body: Buffer.from(text) });
      },
    };
    server.emit('request', request, response);
    request.emit(
      'data',
      typeof body === 'string' ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.byteLength),
    );
    request.emit('end');
  });
}
