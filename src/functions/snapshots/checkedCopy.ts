/** Checks what is unpacked against what was told of it, while it is written: a packed file of 19 KB may unpack to 600 MB. */
import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';

export interface Expected {
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly hash: string;
}

/** Passes everything on, and fails as soon as there is more than expected, or at the end if it is not what was expected. */
export function checkedCopy({ bytes, hash }: Expected): Transform {
  const digest = createHash('sha256');
  let read = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      read += chunk.byteLength;
      digest.update(chunk);
      if (read > bytes) done(new Error(`The snapshot unpacks to more than the ${bytes} bytes that it should have`));
      else done(null, chunk);
    },
    flush(done) {
      const isSame = read === bytes && digest.digest('hex') === hash;
      done(
        isSame
          ? null
          : new Error(`The snapshot is not the one that was made: ${read} of ${bytes} bytes, or another SHA-256`),
      );
    },
  });
}
