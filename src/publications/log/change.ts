/** Changes, the parts of a publication: as a publisher submits them, and as the log stores them. */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { RecordId } from '../../records/ids.ts';
import { type AnyContent, kindOf } from '../../records/registry.ts';
import { presentContent } from './formerContent.ts';
import type { ERASED, PUT_REASONS, WITHDRAW_REASONS } from './reasons.ts';

export type PutChange = AnyContent & {
  readonly operation: 'PUBLISH';
  readonly id: RecordId;
  /** Why a public record is published again. */
  readonly reason?: (typeof PUT_REASONS)[number] | undefined;
  readonly note?: string | undefined;
  /** The revision that the record must have; 0: the record must be new. Not stored in the log. */
  readonly ifRevision?: number | undefined;
  /** Whether a withdrawn record may become public again. Not stored in the log. */
  readonly bringBack?: boolean | undefined;
};

export interface WithdrawChange {
  readonly operation: 'WITHDRAW';
  readonly id: RecordId;
  readonly reason: (typeof WITHDRAW_REASONS)[number] | typeof ERASED;
  /** The record that replaces it. */
  readonly replacement?: RecordId | undefined;
  readonly note?: string | undefined;
  /** As in a put. */
  readonly ifRevision?: number | undefined;
}

/** One change to one record. */
export type Change = PutChange | WithdrawChange;

/** Fields added at the commit, because everything must be derivable from the log alone. */
interface Committed {
  readonly revision: number;
  readonly firstPublishedAt: string;
}

export type LoggedChange =
  | (Omit<PutChange, 'ifRevision' | 'bringBack'> & AnyContent & Committed)
  | (Omit<WithdrawChange, 'ifRevision'> & Committed & { readonly title: string });

export type ChangeOperation = Change['operation'];
export type ChangeReason = NonNullable<Change['reason']>;

/** The changes as brotli-compressed JSON. */
export function encodeChanges(changes: readonly LoggedChange[]): Uint8Array {
  const json = Buffer.from(JSON.stringify(changes), 'utf8');
  return brotliCompressSync(json, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: json.length },
  });
}

export function decodeChanges(bytes: Uint8Array): LoggedChange[] {
  // Written by `encodeChanges`, maybe of an earlier release.
  return (JSON.parse(brotliDecompressSync(bytes).toString('utf8')) as LoggedChange[]).map((change) =>
    'content' in change
      ? // The kind's shape, as ever; only names are others.
        ({ ...change, operation: 'PUBLISH', content: presentContent(change.kind, change.content) } as LoggedChange)
      : change,
  );
}

/** The kind of the changed record. It is always known, because ids are checked before the commit. */
export function kindOfChange({ id }: Pick<Change, 'id'>) {
  const kind = kindOf(id);
  if (!kind) throw new Error(`The log has a record of an unknown kind: ${id}`);
  return kind;
}
