/** What a file says of its publication, besides the records: a map's fields beside `records`, or the first line of NDJSON. */
import { z } from 'zod';
import { PUT_REASONS, WITHDRAW_REASONS } from '../../publications/log/reasons.ts';
import type { RecordId } from '../../records/ids.ts';
import { KINDS, kindOf } from '../../records/registry.ts';
import { line, note } from '../../records/text.ts';

const recordId = z
  .string()
  .refine((id) => kindOf(id) !== undefined, {
    error: `must be a record's id, like Project:some-slug, with one of the kinds ${KINDS.join(', ')}`,
  })
  .transform((id) => id as RecordId);

const withdrawal = z.strictObject({
  id: recordId,
  reason: z.enum(WITHDRAW_REASONS),
  /** Id of the record that stands for it now. */
  replacement: recordId.optional(),
  note: note.optional(),
});

export const fileHead = z.strictObject({
  note: note.optional(),
  /** Why public records change. */
  reason: z.enum(PUT_REASONS).optional(),
  /** Who publishes; kept in the log, and not public. */
  publisher: line.optional(),
  /** Records have only the fields that change. */
  patch: z.boolean().optional(),
  /** Withdrawn records become public again. */
  bringBack: z.boolean().optional(),
  withdraw: z.array(withdrawal).max(200).optional(),
});

export type FileHead = z.output<typeof fileHead>;
export type Withdrawal = z.output<typeof withdrawal>;

export const isHeadField = (name: string): boolean => Object.hasOwn(fileHead.shape, name);
