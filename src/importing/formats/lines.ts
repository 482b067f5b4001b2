/** Lines of a file, as a stream: bounded in length, UTF-8, with or without a byte order mark. */
import { createReadStream } from 'node:fs';

export interface TextLine {
  /** From 1. */
  readonly number: number;
  /** Undefined: longer than the most, or not UTF-8. */
  readonly text: string | undefined;
  readonly defect?: 'long' | 'encoding';
}

/** The rule that such text breaks, and what to do about it. */
export const NOT_UTF8 = [
  'must be UTF-8 text',
  'the file is in another encoding, such as GB18030 or UTF-16: convert it',
] as const;

const NEW_LINE = 0x0a;

export async function* readLines(
  path: string,
  most: number,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<TextLine> {
  let [at, bytes, length] = [0, 0, 0];
  let parts: Buffer[] = [];
  const add = (part: Buffer) => {
    length += part.length;
    // What is too long is read on to its end, and not kept.
    if (length <= most) parts.push(part);
  };
  const end = (): TextLine => {
    at += 1;
    const line: TextLine =
      length > most ? { number: at, text: undefined, defect: 'long' } : decode(at, Buffer.concat(parts));
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
    // A decoder takes the mark away; each line has its own. UTF-16 without a mark is known by its NULs.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? { number: at, text: undefined, defect: 'encoding' } : { number: at, text };
  } catch {
    return { number: at, text: undefined, defect: 'encoding' };
  }
}
