/** Reads a file line by line: bounded in length, UTF-8, with or without a byte order mark. */
import { createReadStream } from 'node:fs';

export interface TextLine {
  /** From 1. */
  readonly number: number;
  /** Undefined: too long, or not UTF-8. */
  readonly text: string | undefined;
  readonly defect?: 'long' | 'encoding';
}

/** The rule that other encodings break, and the remedy. */
export const NOT_UTF8 = [
  'must be UTF-8 text',
  'the file is in another encoding, such as GB18030 or UTF-16: convert it',
] as const;

const NEW_LINE = 0x0a;

/** @param onBytes called with the bytes read so far. */
export async function* readLines(
  path: string,
  maxBytes: number,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<TextLine> {
  let [at, bytes, length] = [0, 0, 0];
  let parts: Buffer[] = [];
  const add = (part: Buffer) => {
    length += part.length;
    // A line that is too long is read to its end but not stored.
    if (length <= maxBytes) parts.push(part);
  };
  const end = (): TextLine => {
    at += 1;
    const line: TextLine =
      length > maxBytes ? { number: at, text: undefined, defect: 'long' } : decode(at, Buffer.concat(parts));
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let to = chunk.indexOf(NEW_LINE); to >= 0; to = chunk.indexOf(NEW_LINE, from)) {
      add(chunk.subarray(from, to));
      yield end();
      from = to + 1;
    }
    add(chunk.subarray(from));
    bytes += chunk.length;
    onBytes?.(bytes);
  }
  if (length > 0) yield end();
}

function decode(at: number, bytes: Uint8Array): TextLine {
  try {
    // The decoder removes a byte order mark; each line has its own decoder. NULs reveal UTF-16 without a mark.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? { number: at, text: undefined, defect: 'encoding' } : { number: at, text };
  } catch {
    return { number: at, text: undefined, defect: 'encoding' };
  }
}
