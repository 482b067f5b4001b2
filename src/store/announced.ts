/** The mark up to which publications were announced. It only moves forward. */
import { GetItemCommand, UpdateItemCommand } from 'dynamodb-toolbox';
import { succeeded } from './onCondition.ts';
import { ANNOUNCED, type Tables } from './tables.ts';

const KEY = { log: ANNOUNCED, number: 0 };

/** 0 when nothing was. */
export async function readAnnounced(tables: Tables): Promise<number> {
  const { Item } = await tables.announced.build(GetItemCommand).key(KEY).options({ consistent: true }).send();
  return Item?.announced ?? 0;
}

export async function putAnnounced(tables: Tables, announced: number): Promise<void> {
  await succeeded(
    tables.announced
      .build(UpdateItemCommand)
      .item({ ...KEY, announced })
      .options({
        condition: {
          or: [
            { attr: 'announced', exists: false },
            { attr: 'announced', lt: announced },
          ],
        },
      })
      .send(),
  );
}
