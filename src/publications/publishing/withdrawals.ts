/** What a withdrawal must be, whoever publishes it. */
import { kindOf } from '../../records/registry.ts';
import type { StoredRecord } from '../../store/reads/reader.ts';
import type { WithdrawChange } from '../log/change.ts';
import { ERASED } from '../log/reasons.ts';

/** Why a record cannot be published. */
export const IS_ERASED = 'it was erased, and nothing is published under its id again: choose another id';

/**
 * The rule that a withdrawal breaks; undefined if it may be made. A record may be withdrawn again to give another reason or
 * the replacement that was left out.
 *
 * @param isReplacementPublic which also rules out that records replace each other in a circle.
 */
export function withdrawalProblem(
  change: WithdrawChange,
  present: StoredRecord | undefined,
  isReplacementPublic: boolean,
): string | undefined {
  const { id, reason, replacement } = change;
  if (!present || present.withdrawal?.reason === ERASED)
    return present ? 'it is erased already' : 'only a published record can be withdrawn';
  if (reason === ERASED) return undefined;
  if (isSameWithdrawal(change, present.withdrawal)) return 'it is withdrawn already, for the same reason';
  if (replacement === undefined)
    return reason === 'WITHDRAWN' ? undefined : `a record that is withdrawn as ${reason} names its replacement`;
  if (replacement === id) return 'a record cannot replace itself';
  if (reason === 'MERGED' && kindOf(replacement) !== kindOf(id))
    return `it can only be merged into another ${kindOf(id) ?? 'record'}, not into ${replacement}`;
  return isReplacementPublic ? undefined : `its replacement ${replacement} is not public: name the one that is`;
}

/** The rule that publishing the record breaks. */
export const putProblem = (present: StoredRecord | undefined): string | undefined =>
  present?.withdrawal?.reason === ERASED ? IS_ERASED : undefined;

/** Whether a withdrawal says nothing that the present one does not. */
export function isSameWithdrawal(change: WithdrawChange, present: StoredRecord['withdrawal']): boolean {
  return (
    change.reason === present?.reason &&
    (change.replacement ?? present.replacement) === present.replacement &&
    (change.note ?? present.note) === present.note
  );
}
