/**
 * Where the index stands: one small document for each format, read and written by its id, so that its latest version is known
 * at once. It names the index and the publication number together: a new index takes an old one's place in one write.
 */
import { errors, type Client } from '@opensearch-project/opensearch';
import { FORMAT } from './mapping.ts';

/** An index and the last publication that is complete in it; token: by which the log is recognized. */
export interface IndexedTo {
  readonly index: string;
  readonly number: number;
  readonly token: string;
}

export interface IndexState {
  /** The index that is asked; undefined until the first one is complete. */
  readonly current?: IndexedTo | undefined;
  /** One that is being built to take its place. */
  readonly building?: IndexedTo | undefined;
  /** Indices that were replaced, to be removed when nobody can be reading them. */
  readonly replaced?: readonly { readonly index: string; readonly at: string }[] | undefined;
}

/** A state with its place in the sequence of writes. */
export interface KnownState {
  readonly state: IndexState;
  readonly version: { readonly if_seq_no: number; readonly if_primary_term: number } | undefined;
}

/** What the names of a store's indices begin with. OpenSearch knows no capital letters there. */
export const indexBase = (tablePrefix: string): string =>
  `${tablePrefix.toLowerCase().replace(/^[._-]+/, '')}-catalogue`.replaceAll('..', '.');

export const aliasOf = (base: string): string => `${base}-${FORMAT}`;
const stateIndex = (base: string): string => `${base}-state`;

export async function readState(client: Client, base: string): Promise<KnownState> {
  const { body } = await client.get({ index: stateIndex(base), id: String(FORMAT) }, { ignore: [404] });
  if (!body.found) return { state: {}, version: undefined };
  const { _source: state, _seq_no: if_seq_no = 0, _primary_term: if_primary_term = 0 } = body;
  return { state: state as IndexState, version: { if_seq_no, if_primary_term } };
}

/** @returns false if another process has written it since. */
export async function writeState(
  client: Client,
  base: string,
  { version }: KnownState,
  state: IndexState,
): Promise<boolean> {
  try {
    const created = version ? {} : { op_type: 'create' as const };
    await client.index({ index: stateIndex(base), id: String(FORMAT), body: state, ...created, ...version });
    return true;
  } catch (error) {
    if (error instanceof errors.ResponseError && error.statusCode === 409) return false;
    throw error;
  }
}

/** Makes the place for the states, if it is not there. */
export async function ensureStateIndex(client: Client, base: string): Promise<void> {
  await client.indices.create(
    {
      index: stateIndex(base),
      body: {
        settings: { index: { number_of_shards: 1, auto_expand_replicas: '0-1' } },
        mappings: { dynamic: false },
      },
    },
    { ignore: [400] },
  );
}
