import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/**
 * The browser itself is told to load nothing from elsewhere, whatever GraphiQL or an answer may ask for: it previews
 * an image when one hovers over its address, for one. Inline styles stay allowed because Monaco writes its themes so;
 * fonts and icons lie in the style sheet as data.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

// Workers obey the policy of their own file, not that of the page: every answer carries it.
const SECURITY_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const HTML = 'text/html; charset=utf-8';

/** The content of a built file, and what to say of it. */
export interface Content {
  readonly type: string;
  readonly cacheControl: string;
  readonly bytes: Buffer;
  /** The encoding of `bytes`, absent when they are the file as it is. */
  readonly encoding?: 'br';
  /** Whether another request for the same name may be answered in another encoding. */
  readonly varies?: boolean;
}

/** Answers with a built file. */
export function success({ type, cacheControl, bytes, encoding, varies }: Content): APIGatewayProxyStructuredResultV2 {
  // API Gateway takes text as it is and wants everything else in base64.
  const isText = type.startsWith('text/') && encoding === undefined;
  return {
    statusCode: 200,
    headers: {
      ...SECURITY_HEADERS,
      'content-type': type,
      'cache-control': cacheControl,
      ...(encoding && { 'content-encoding': encoding }),
      ...(varies && { vary: 'accept-encoding' }),
    },
    body: bytes.toString(isText ? 'utf8' : 'base64'),
    isBase64Encoded: !isText,
  };
}

/** Answers with a short HTML page that says what is wrong. */
export function failure(
  statusCode: number,
  message: string,
  headers?: Readonly<Record<string, string>>,
): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode,
    headers: { ...SECURITY_HEADERS, 'content-type': HTML, 'cache-control': 'no-store', ...headers },
    body: `<!doctype html>\n<html lang="en"><title>公开 Gongkai</title><p>${message}</p></html>\n`,
    isBase64Encoded: false,
  };
}
