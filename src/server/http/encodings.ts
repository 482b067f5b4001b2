/** Content codings: which ones a client takes, and a text that is compressed once for each. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** In our order of preference. */
const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Below this many bytes the headers of an answer outweigh what compressing would save. */
const LEAST_BYTES = 1_024;

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

/** The body of an answer. Who keeps it keeps its compressed forms too: each is made at most once. */
export class Content {
  readonly text: string;
  readonly byteLength: number;
  readonly #encoded: Partial<Record<Encoding, Promise<Buffer>>> = {};

  constructor(text: string) {
    this.text = text;
    this.byteLength = Buffer.byteLength(text);
  }

  get isWorthEncoding(): boolean {
    return this.byteLength >= LEAST_BYTES;
  }

  /** The text, compressed. */
  in(encoding: Encoding): Promise<Buffer> {
    return (this.#encoded[encoding] ??= compress[encoding](Buffer.from(this.text)));
  }
}
