/** What a file says of its publication, besides the records: a map's fields beside `records`, or the first line of NDJSON. */
import { z } from 'zod';
import { PUT_REASONS, WITHDRAW_REASONS } from '../../publications/log/reasons.ts';
import type { RecordId } from '../../records/ids.ts';
import { partialDate } from '../../records/partialDate.ts';
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
  note: note.optional().describe('发布说明: what the publication is, for readers'),
  reason: z.enum(PUT_REASONS).optional().describe('变更原因: why public records change'),
  publisher: line.optional().describe('发布者: who publishes; kept in the log, and not public'),
  printedOn: partialDate.optional().describe('见报日期: when the records were printed, for dates like 昨日 and 年底'),
  patch: z.boolean().optional().describe('增量: records have only the fields that change; null removes a field'),
  bringBack: z.boolean().optional().describe('恢复: withdrawn records become public again'),
  withdraw: z.array(withdrawal).max(200).optional().describe('撤回: records that are withdrawn'),
});

export type FileHead = z.output<typeof fileHead>;
export type Withdrawal = z.output<typeof withdrawal>;

export const isHeadField = (name: string): boolean => Object.hasOwn(fileHead.shape, name);
