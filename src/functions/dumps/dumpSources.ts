/** What dumps are made from, by the settings of the process. */
import type { DumpSources } from '../../exports/dumps/makeDumps.ts';
import type { OpenCatalogue } from '../../graphql/catalogueAccess.ts';
import { graphSchema } from '../../server/graphSchema.ts';
import type { SiteSettings } from '../../server/data/siteOf.ts';
import type { Session } from '../../store/session.ts';
import { readContract } from '../lambda/contract.ts';

/** Readers see a renewal after a minute at the latest, also that of an erasure. */
export const DUMPS_CACHE_CONTROL = 'public, max-age=0, s-maxage=60, stale-while-revalidate=60';

export interface DumpParts {
  readonly session: Session;
  readonly catalogue: OpenCatalogue;
  readonly site: SiteSettings;
  /** The origin where none is set: files name their own addresses. */
  readonly fallbackUrl: string;
}

export function dumpSources({ session, catalogue, site, fallbackUrl }: DumpParts): DumpSources {
  const contract = readContract();
  return {
    session,
    catalogue,
    schema: graphSchema(contract),
    site: { ...site, url: site.url ?? fallbackUrl },
    contractVersion: contract.version,
  };
}
