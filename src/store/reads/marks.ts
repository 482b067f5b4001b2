/** Reads the two marks beside the log: the announced number, and whether everything is being derived at once. */
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { ANNOUNCED_KEY, APPLIED_KEY, type Tables } from '../tables.ts';

/** The number up to which publications were announced; 0 if none was. */
export async function readAnnounced({ announced }: Tables): Promise<number> {
  const { Item } = await announced.build(GetItemCommand).key(ANNOUNCED_KEY).options({ consistent: true }).send();
  return Item?.announced ?? 0;
}

/** Whether everything is being derived at once; nothing may be applied until that ends. */
export async function isDeriving({ applied }: Tables): Promise<boolean> {
  const { Item } = await applied.build(GetItemCommand).key(APPLIED_KEY).options({ consistent: true }).send();
  return Item?.deriving ?? false;
}
