/** Records by their names. */
import { namePrefix } from '../catalogue/names.ts';

/** A record with a given name, or one like it. */
export interface Namesake {
  readonly id: string;
  readonly title: string;
  /** All its names. */
  readonly names: readonly string[];
}

/** What a name has in common with names that are written otherwise: its letters and digits. */
export const nameKey = (name: string): string => namePrefix(name) || name.trim();
