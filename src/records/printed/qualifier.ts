/**
 * The words that relate a printed figure to the true one. `高达` and `达` have no qualifier: 高达3亿元 is 3亿元, with the
 * comment that it is a lot, while UP_TO would mean that it may be less. A figure with `不到` or `不足` is refused, because
 * there is no qualifier for it. `以上`, `以下` and `以内` include the number itself (Civil Code, article 1259).
 */
import type { Qualifier } from '../figureTerms.ts';
import { words } from './words.ts';

/** Before the number. */
export const QUALIFIERS_BEFORE = words<Qualifier | 'NONE'>({
  EXACT: ['正好', '恰好', '刚好'],
  ABOUT: ['约', '大约', '约为', '大约为', '约达', '约合'],
  OVER: ['超', '超过', '逾', '突破', '已超', '已超过'],
  NEARLY: ['近', '将近', '接近'],
  AT_LEAST: ['不低于', '不少于', '不小于', '至少', '最少'],
  UP_TO: ['不超过', '不高于', '不多于', '至多', '最多'],
  NONE: ['达', '达到', '已达', '已达到', '高达', '多达', '为'],
});

/** After the unit. */
export const QUALIFIERS_AFTER = words<Qualifier>({
  EXACT: ['整'],
  ABOUT: ['左右', '上下'],
  OVER: ['多', '余'],
  NEARLY: [],
  AT_LEAST: ['以上', '及以上'],
  UP_TO: ['以内', '以下', '及以下'],
});

/** The common qualifier of a text's words; EXACT if there are none, undefined if they conflict (约3亿元以上). */
export function combineQualifiers(qualifiers: readonly (Qualifier | 'NONE' | undefined)[]): Qualifier | undefined {
  const [first = 'EXACT', ...others] = new Set(
    qualifiers.filter((qualifier) => qualifier !== undefined && qualifier !== 'NONE'),
  );
  return others.length > 0 ? undefined : first;
}
