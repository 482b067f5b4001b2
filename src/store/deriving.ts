/** The mark that everything is being derived at once: while it stands, nothing may be applied beside it. */
import { GetItemCommand, PutItemCommand } from 'dynamodb-toolbox';
import { isConditionFailed } from './errors.ts';
import { APPLIED_NUMBER, LOG, type Tables } from './tables.ts';

const KEY = { log: LOG, number: APPLIED_NUMBER };

/** @throws Error when something has been applied already. */
export async function beginDeriving(tables: Tables): Promise<void> {
  try {
    await tables.applied
      .build(PutItemCommand)
      .item({ ...KEY, deriving: true, since: Date.now() })
      .options({ condition: { attr: 'applied', exists: false } })
      .send();
  } catch (error) {
    if (!isConditionFailed(error)) throw error;
    throw new Error('Publications have been applied already: only an empty store can be filled at once', {
      cause: error,
    });
  }
}

export async function isDeriving(tables: Tables): Promise<boolean> {
  const { Item } = await tables.applied.build(GetItemCommand).key(KEY).options({ consistent: true }).send();
  return Item?.deriving ?? false;
}
