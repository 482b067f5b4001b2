/** Made-up prose of any length whose words and characters are as unevenly spread as those of real text (Zipf's law). */
import { numbersFrom } from '../support/random.ts';

/** Of real Chinese text, common words are shorter; this many of the commonest have one character. */
const SHORT_WORDS = 150;
const WORDS = 15_000;
const CHARACTERS = 2_800;

export type Prose = (length: number) => string;

/** The same for the same seed. */
export function proseOf(seed: number): Prose {
  const random = numbersFrom(seed);
  const character = zipf(CHARACTERS, 0.9, random);
  const word = zipf(WORDS, 1.08, random);
  const characters = Array.from({ length: CHARACTERS }, (_, at) =>
    String.fromCodePoint(0x4e00 + ((at * 7_919) % 20_000)),
  );
  const words = Array.from({ length: WORDS }, (_, at) =>
    Array.from({ length: at < SHORT_WORDS ? 1 : random() < 0.8 ? 2 : 3 }, () => characters[character()]).join(''),
  );
  return (length) => {
    let text = '';
    while (text.length < length) text += `${words[word()] ?? ''}${random() < 0.08 ? '，' : ''}`;
    return text.slice(0, length);
  };
}

/** Places from 0, the first ones most often. */
function zipf(many: number, exponent: number, random: () => number): () => number {
  const sums: number[] = [];
  let sum = 0;
  for (let at = 1; at <= many; at += 1) sums.push((sum += 1 / at ** exponent));
  return () => {
    const wanted = random() * sum;
    let [low, high] = [0, many - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
