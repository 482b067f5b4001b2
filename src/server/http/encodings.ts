/** Content codings: which ones a client takes, and bodies that are compressed once for each. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** In our order of preference. */
const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Below this many bytes the headers of an answer outweigh what compressing would save. */
const MIN_COMPRESSED_BYTES = 1_024;

/** The first that makes our answers smaller than gzip does (by an eighth); beyond it time grows and size hardly shrinks. */
const BROTLI_QUALITY = 5;

const compress: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
      },
    }),
  gzip: promisify(gzip),
};

/** The codings of `Accept-Encoding` (RFC 9110, section 12.5.3) that we have, best first; none that identity is preferred to. */
export function acceptedEncodings(header: string | undefined): Encoding[] {
  const qualities = new Map<string, number>();
  for (const entry of header?.split(',') ?? []) {
    const [name = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    qualities.set(name, quality === undefined ? 1 : Number(quality) || 0);
  }
  const of = (name: string) => qualities.get(name) ?? qualities.get('*') ?? 0;
  const least = qualities.get('identity') ?? 0;
  // Sorting is stable: among equals ours is the order.
  return ENCODINGS.filter((name) => of(name) > 0 && of(name) >= least).sort((a, b) => of(b) - of(a));
}

/** The body of an answer. Its compressed forms are kept with it: each is made at most once. */
export class Content {
  readonly #body: string | Buffer;
  #bytes: Buffer | undefined;
  #wasSent = false;
  readonly #compressed: Partial<Record<Encoding, Promise<Buffer>>> = {};
  /** The one coding that the body is sent in, as it has been given; undefined: text that is compressed as the client takes it. */
  readonly encoding: Encoding | 'identity' | undefined;
  readonly byteLength: number;

  /** @param body text, or bytes of any type. */
  constructor(body: string | Buffer, encoding?: Encoding | 'identity') {
    this.#body = body;
    this.encoding = encoding;
    this.byteLength = Buffer.byteLength(body);
  }

  get text(): string {
    return String(this.#body);
  }

  /** @param header `Accept-Encoding`. */
  preferredEncoding(header: string | undefined): Encoding | 'identity' {
    if (this.encoding !== undefined) return this.encoding;
    return (this.byteLength >= MIN_COMPRESSED_BYTES ? acceptedEncodings(header)[0] : undefined) ?? 'identity';
  }

  /** The same for who takes bytes: text that is sent again is made into bytes once. */
  async ready(encoding: Encoding | 'identity'): Promise<string | Buffer> {
    const payload = await this.in(encoding);
    if (typeof payload !== 'string') return payload;
    const isFirst = !this.#wasSent;
    this.#wasSent = true;
    return isFirst ? payload : (this.#bytes ??= Buffer.from(payload));
  }

  async in(encoding: Encoding | 'identity'): Promise<string | Buffer> {
    if (encoding === 'identity' || encoding === this.encoding) return this.#body;
    return (this.#compressed[encoding] ??= compress[encoding](Buffer.from(this.#body)));
  }
}
