/** Brings the expected items up to the log, and checks the log itself on the way. */
import type { DerivedKey } from '../../store/reads/scan.ts';
import type { Session } from '../../store/session.ts';
import { decodeChanges } from '../log/change.ts';
import { ERASED } from '../log/reasons.ts';
import { LogDamaged } from '../log/errors.ts';
import { readPublications } from '../log/logReader.ts';
import type { Expected } from './expected.ts';

/** A change whose revision does not follow the last one of its record. */
export interface WrongRevision {
  readonly number: number;
  readonly id: string;
  readonly expected: number;
  readonly stored: number;
}

export interface ReplayOptions {
  /** The last publication to apply; without it, the newest. */
  readonly to?: number;
  readonly onTouch?: (key: DerivedKey) => void;
  /** Called after each publication. */
  readonly onPublication?: (number: number) => void;
  readonly onWrongRevision?: (wrong: WrongRevision) => void;
  /** Called for an erased record whose content is still in the log, with the number of the erasure. */
  readonly onUnerased?: (unerased: { readonly number: number; readonly id: string }) => void;
}

/**
 * Applies to `expected` the publications after its number.
 *
 * @throws LogDamaged when a number is missing or a publication cannot be applied; `expected` is then unusable.
 */
export async function replay(
  session: Session,
  expected: Expected,
  { to = Infinity, onTouch, onPublication, onWrongRevision, onUnerased }: ReplayOptions = {},
): Promise<void> {
  for await (const publication of readPublications(session, expected.number + 1, to, { onGap: 'throw' })) {
    const { number } = publication;
    try {
      const changes = decodeChanges(publication.changes);
      for (const { id, revision, reason } of changes) {
        const next = expected.revision(id) + 1;
        if (reason === ERASED && hasContent(expected, id)) onUnerased?.({ number, id });
        if (revision !== next) onWrongRevision?.({ number, id, expected: next, stored: revision });
      }
      expected.apply(publication, changes, onTouch);
    } catch (error) {
      throw new LogDamaged(number, `changes that cannot be applied: ${String(error)}`);
    }
    onPublication?.(number);
  }
}

/** Whether what came before the erasure of a record is not yet erased. */
function hasContent(expected: Expected, id: string): boolean {
  const present = expected.item({ table: 'records', id });
  return present !== undefined && 'withdrawal' in present
    ? present.withdrawal?.reason !== ERASED
    : present !== undefined;
}
