/** Responses in a content coding, and how to read them. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Api } from '../support/api.ts';

/** A question whose answer from the sample is well over the size that is worth compressing. */
export const LARGE = '{ records(first: 50) { nodes { id title revision createdAt } } }';
export const SMALL = '{ publication { number } }';

export async function getEncoded(api: Api, query: string, headers: Record<string, string>) {
  const {
    statusCode,
    headers: said = {},
    ...rest
  } = await api.send({
    method: 'GET',
    query: new URLSearchParams({ query }).toString(),
    headers,
  });
  const bytes = bytesOf(rest);
  return { status: statusCode, headers: said, bytes, text: decode(bytes, said['content-encoding']) };
}

/** What goes over the wire. */
export function bytesOf({ body = '', isBase64Encoded }: APIGatewayProxyStructuredResultV2): Buffer {
  return Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
}

function decode(bytes: Buffer, encoding: unknown): string {
  if (encoding === 'br') return brotliDecompressSync(bytes).toString('utf8');
  return (encoding === 'gzip' ? gunzipSync(bytes) : bytes).toString('utf8');
}
