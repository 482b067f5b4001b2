/** The name of an enum value for people. */
import { ENUM_LABELS } from '../records/enumLabels.ts';
import type { Locale } from './format.ts';

/** @param type the enum in the contract. */
export function labelOf(type: string, value: string, locale: Locale): string {
  return ENUM_LABELS[type]?.[value]?.[locale] ?? value;
}
