/** What a change does to a record as it is now; imports leave out changes that do nothing. */
import type { StoredRecord } from '../../store/reads/reader.ts';
import type { Change } from '../log/change.ts';
import { isSameContent } from '../projection/recordItem.ts';
import { isSameWithdrawal } from './withdrawals.ts';

/** Where the changes of a publication come from. */
export interface Origin {
  /** Who publishes: a name, or a principal of AWS. Kept in the log, and not public. */
  readonly publisher?: string | undefined;
  /** The instant from which the content is, if that is earlier than the publication. */
  readonly asOf?: string | undefined;
  /** SHA-256 of the imported object. */
  readonly hash?: string | undefined;
}

/** How old changes are. */
export interface Age {
  /** The instant from which their content is; undefined: now. */
  readonly asOf?: string | undefined;
  /** The publication in which the same object was imported before. */
  readonly importedIn?: number | undefined;
}

/**
 * `older`: the record was changed after the content was written, so the change would undo that. `withdrawn`: the record was
 * withdrawn, and the change does not ask to bring it back.
 */
export type Effect = 'changes' | 'unchanged' | 'older' | 'withdrawn';

export function effectOf(change: Change, present: StoredRecord | undefined, age: Age): Effect {
  const isWithdrawn = present !== undefined && present.content === undefined;
  const isSame =
    change.operation === 'WITHDRAW'
      ? isSameWithdrawal(change, present?.withdrawal)
      : isSameContent(change.content, present?.content);
  if (isSame) return 'unchanged';
  if (present && isOlder(present, age)) return 'older';
  return change.operation === 'PUBLISH' && isWithdrawn && change.bringBack !== true ? 'withdrawn' : 'changes';
}

/** Of two objects written in the same second, one that was imported before is the older one. */
function isOlder(present: StoredRecord, { asOf, importedIn }: Age): boolean {
  if (asOf === undefined) return false;
  const recordAsOf = present.asOf ?? present.updatedAt;
  return asOf < recordAsOf || (asOf === recordAsOf && importedIn !== undefined && importedIn < present.n);
}
