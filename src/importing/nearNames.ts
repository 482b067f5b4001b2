/** Names that an editor may have meant. */
import { distance } from 'fastest-levenshtein';
import { nameKey, type Namesake } from './namesake.ts';

const MAX_NEAR = 3;
/** Of the letters of a name, a quarter may differ. */
const MAX_SHARE_CHANGED = 0.25;

/** The candidates with a name near this one, or one that is a part of the other; the nearest first. */
export function nearest(name: string, candidates: readonly Namesake[]): readonly Namesake[] {
  const wanted = nameKey(name);
  const ranked = candidates.flatMap((candidate) => {
    const ranks = candidate.names.map((each) => rankOf(wanted, nameKey(each)));
    const best = Math.min(...ranks);
    return Number.isFinite(best) ? [{ candidate, best }] : [];
  });
  ranked.sort((a, b) => a.best - b.best);
  const byId = new Map(ranked.map(({ candidate }) => [candidate.id, candidate]));
  return [...byId.values()].slice(0, MAX_NEAR);
}

/** How far apart two names are, 0 to 1; infinite if they have too little in common. */
function rankOf(wanted: string, name: string): number {
  const [shorter, longer] = wanted.length <= name.length ? [wanted, name] : [name, wanted];
  if (shorter.length < 2) return Infinity;
  if (longer.includes(shorter)) return 1 - shorter.length / longer.length;
  const share = distance(wanted, name) / longer.length;
  return share <= MAX_SHARE_CHANGED ? share : Infinity;
}
