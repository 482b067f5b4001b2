/** Brings the index of the catalogue up to the log: readers wait for it after each publication, so nothing else is done here. */
import type { Logger } from '../../observability/logger.ts';
import { count, metricsTo } from '../../observability/metrics.ts';
import type { Session } from '../../store/session.ts';

export interface IndexHandlerParts {
  readonly session: Session;
  /** Brings the index up to a publication or further, and returns the one that it has reached. */
  readonly bringUp: (applied: number) => Promise<{ readonly number: number }>;
  readonly log: Logger;
  /** Whether CloudWatch extracts metrics from the log. */
  readonly metrics?: boolean;
}

export interface Indexed {
  /** The publication that readers see. */
  readonly applied: number;
  /** The one that the index has reached. */
  readonly indexed: number;
}

/** It reads how things stand and not the event, so an event may come late, again or not at all. */
export function createIndexHandler({ session, bringUp, log, metrics = false }: IndexHandlerParts) {
  const emit = metricsTo(log, metrics);
  let reached = 0;

  return async (): Promise<Indexed> => {
    const applied = await session.reader().applied();
    if (applied === 0) return { applied, indexed: 0 };
    try {
      const { number } = await bringUp(applied);
      reached = number;
    } catch (error) {
      // As far as this process knows. Another one may have reached more.
      const least = reached === 0 ? 1 : Math.max(1, applied - reached);
      emit('not indexed', { metrics: { IndexBehind: count(least) } });
      throw error;
    }
    const indexed = { applied, indexed: reached };
    emit('indexed', { metrics: { IndexBehind: count(Math.max(0, applied - reached)) }, fields: indexed });
    return indexed;
  };
}
