/** Reads ranges of a list's rows, in order. */
import { QueryCommand as SendQuery } from '@aws-sdk/lib-dynamodb';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Access } from '../access.ts';
import { capacityOptions, trackConsumption } from '../consumption.ts';
import { deadlineOptions } from '../deadline.ts';

export interface Row {
  readonly position: string;
  readonly edge?: Readonly<Record<string, string>>;
}

export interface RowRange {
  readonly list: string;
  /** First and last position, both included. */
  readonly from: string;
  readonly to: string;
  readonly descending: boolean;
  /** Maximum number of rows. */
  readonly limit: number;
}

/** Lower and upper bound of all rows of a list; its head is below. */
export const FIRST_POSITION = '$';
export const LAST_POSITION = '~';

/**
 * Up to `limit` rows, fewer only if the range has no more. One Query, unless the range contains tombstones or the rows
 * exceed the 1 MB that DynamoDB reads at a time.
 */
export async function readRows(access: Access, range: RowRange): Promise<Row[]> {
  const rows: Row[] = [];
  if (range.from > range.to) return rows;
  let start: Record<string, unknown> | undefined;
  do {
    const params = queryOf(access, range, range.limit - rows.length);
    const page: { Items?: Record<string, unknown>[]; LastEvaluatedKey?: Record<string, unknown> } =
      await trackConsumption(
        access.consumption,
        access.tables.client.send(
          new SendQuery({ ...params, ExclusiveStartKey: start }),
          deadlineOptions(access.deadline),
        ),
      );
    for (const item of page.Items ?? []) {
      if (item['gone'] === undefined) rows.push(item as unknown as Row);
    }
    start = page.LastEvaluatedKey;
  } while (start && rows.length < range.limit);
  return rows;
}

/** The number of rows in a range. The cost grows with it: only for ranges known to be short. */
export async function countRows(access: Access, range: Omit<RowRange, 'limit' | 'descending'>): Promise<number> {
  if (range.from > range.to) return 0;
  let count = 0;
  let start: Record<string, unknown> | undefined;
  do {
    const page: { Count?: number; LastEvaluatedKey?: Record<string, unknown> } = await trackConsumption(
      access.consumption,
      access.tables.client.send(
        new SendQuery({
          ...queryOf(access, { ...range, descending: false }),
          Select: 'COUNT',
          FilterExpression: 'attribute_not_exists(gone)',
          ExclusiveStartKey: start,
        }),
        deadlineOptions(access.deadline),
      ),
    );
    count += page.Count ?? 0;
    start = page.LastEvaluatedKey;
  } while (start);
  return count;
}

function queryOf({ tables, consumption }: Access, range: Omit<RowRange, 'limit'>, limit?: number) {
  const params = tables.lists
    .build(QueryCommand)
    .query({ partition: range.list, range: { between: [range.from, range.to] } })
    .options({ consistent: true, reverse: range.descending, ...(limit === undefined ? {} : { limit }) })
    .params();
  return { ...params, ...capacityOptions(consumption) };
}
