/** Lambda function of the publishing bucket: imports each file that is put there. The one function that writes. */
import { S3Client } from '@aws-sdk/client-s3';
import type { S3Event } from 'aws-lambda';
import { createLog } from '../server/log.ts';
import { createClient } from '../store/client.ts';
import { createTables } from '../store/tables.ts';
import { importObject } from './bucket/bucketImport.ts';
import { catalogueOf } from './catalogue.ts';
import { readConfig } from './config.ts';

const config = readConfig(process.env);
const tables = createTables(createClient(config), config.tablePrefix);
const parts = {
  tables,
  s3: new S3Client({}),
  catalogue: catalogueOf(tables, config),
  log: createLog(config.logLevel),
};

/** One object after the other: each is a publication of its own. */
export async function handler({ Records }: S3Event): Promise<void> {
  for (const { s3 } of Records) {
    // Keys come as in a URL's query, with + for a space.
    await importObject(parts, s3.bucket.name, decodeURIComponent(s3.object.key.replaceAll('+', ' ')));
  }
}
