/** The JSON in a request's body, or the HttpError that says why it cannot be read. */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { bytesOf, type RequestHeaders } from './events.ts';
import { HttpError } from './httpError.ts';

type Headers = Pick<RequestHeaders, 'get'>;

/** Arrays and objects inside each other. An operation's variables need some five levels; what walks JSON recurses. */
const MAX_JSON_DEPTH = 50;

/** Invalid bytes throw; a byte order mark is skipped (RFC 8259, section 8.1). */
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** @throws HttpError 400 for what is not JSON in UTF-8 or is nested too deeply. */
export function readJson(event: APIGatewayProxyEventV2): unknown {
  // What is no base64 has been decoded already.
  const value = parse(event.isBase64Encoded ? decode(bytesOf(event)) : (event.body ?? '').replace(/^\uFEFF/, ''));
  checkDepth(value, 'The body');
  return value;
}

/** @throws HttpError 400 for a value whose arrays and objects are nested too deeply. */
export function checkDepth(value: unknown, what: string): void {
  if (isDeeper(value, MAX_JSON_DEPTH))
    throw new HttpError(400, 'BAD_REQUEST', `${what} is nested more than ${MAX_JSON_DEPTH} levels deep`);
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1));
}

export const isJson = (headers: Headers): boolean => mediaType(headers).type === 'application/json';

/** @throws HttpError 415 for a type, a charset or a content coding that is not understood (RFC 9110, section 15.5.16). */
export function checkContent(headers: Headers): void {
  // As nearly all clients say it.
  if (headers.get('content-type') === 'application/json' && headers.get('content-encoding') === undefined) return;
  if (!isJson(headers)) {
    throw new HttpError(415, 'BAD_REQUEST', 'POST needs the header "content-type: application/json"');
  }
  const { parameters } = mediaType(headers);
  const charset = parameters.find((parameter) => /^charset\s*=/i.test(parameter));
  const name = charset?.replace(/^charset\s*=\s*"?([^"]*)"?$/i, '$1');
  if (name !== undefined && !/^utf-?8$/i.test(name)) {
    throw new HttpError(415, 'BAD_REQUEST', `The body's charset must be utf-8, not ${JSON.stringify(name)}`);
  }
  const coding = headers.get('content-encoding')?.trim() ?? '';
  if (coding !== '' && coding.toLowerCase() !== 'identity') {
    const message = `The body must be sent without a content coding, not in ${JSON.stringify(coding)}`;
    throw new HttpError(415, 'BAD_REQUEST', message, { 'accept-encoding': 'identity' });
  }
}

function mediaType(headers: Headers): { type: string; parameters: string[] } {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').split(';').map((part) => part.trim());
  return { type: type.toLowerCase(), parameters };
}

function decode(bytes: Buffer): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    throw new HttpError(400, 'BAD_REQUEST', 'The body is not UTF-8');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError(400, 'BAD_REQUEST', 'Invalid JSON in the body');
  }
}
