/** Dumps of a store in a folder of their own, and how their files are read. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { DumpSources } from '../../src/exports/dumps/makeDumps.ts';
import type { Site } from '../../src/exports/site.ts';
import { readContract } from '../../src/functions/lambda/contract.ts';
import { graphSchema } from '../../src/server/graphSchema.ts';
import type { WriteSession } from '../../src/store/writeSession.ts';
import { catalogueOver } from '../support/catalogue.ts';

export const SITE: Site = {
  url: 'https://data.example.cn',
  portal: 'https://www.example.cn/{kinds}/{slug}.html',
  license: 'https://creativecommons.org/licenses/by/4.0/',
};

const contract = readContract();

export function sourcesOver(session: WriteSession, site: Site = SITE): DumpSources {
  const schema = graphSchema(contract);
  return { session, catalogue: catalogueOver(session), schema, site, contractVersion: contract.version };
}

const folders: string[] = [];

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-dumps-test-'));
  folders.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}

export const unpacked = (bytes: Buffer): string => gunzipSync(bytes).toString();

export const unpackedIn = (folder: string, name: string): string => unpacked(readFileSync(join(folder, name)));

/** A table's rows, by the names of its columns. */
export const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true });
