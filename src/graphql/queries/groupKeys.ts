/** What facets and statistics count by: the catalogue's key, and how its values are shown. */
import type { GroupField } from '../../catalogue/catalogue.ts';
import type { Archive } from '../../publications/reading/requestReader.ts';
import { industryLabel } from '../../records/industry.ts';
import { InvalidInput } from '../../records/invalidInput.ts';
import { KIND_LABELS, type Label } from '../../records/labels.ts';
import { contentOf, type Kind, titleOf } from '../../records/registry.ts';
import { nameOfKind } from '../kinds.ts';

export type Locale = keyof Label;

export interface CountedBy {
  readonly key: GroupField;
  /** The value as the graph has it, where the catalogue has it otherwise. */
  readonly shown?: (value: string) => string;
  readonly label: (value: string, locale: Locale, archive: Archive) => string | Promise<string>;
}

interface Named {
  readonly name: string;
}

/** Values that say what they are. */
export const byText = ({ name }: Named): CountedBy => ({ key: { of: name }, label: (value) => value });

/** Values of an enum of the graph. */
export const byCode = ({ name }: Named, labels: Readonly<Record<string, Label>>): CountedBy => ({
  key: { of: name },
  label: (value, locale) => labels[value]?.[locale] ?? value,
});

/** Codes of GB/T 4754-2017. */
export const byIndustry = ({ name }: Named): CountedBy => ({
  key: { of: name },
  label: (value, locale) => industryLabel(value, locale) ?? value,
});

/** Ids of records, which are called as the records are. */
export const byRecord = ({ name }: Named): CountedBy => ({
  key: { of: name },
  async label(value, _, archive) {
    const record = await archive.record(value);
    return record ? titleOf(contentOf(record)) : value;
  },
});

export const byYear: CountedBy = { key: 'year', label: (value, locale) => (locale === 'zh' ? `${value}年` : value) };

export const byMonth: CountedBy = {
  key: 'month',
  label: (value, locale) => (locale === 'zh' ? `${value.slice(0, 4)}年${Number(value.slice(5))}月` : value),
};

export const byKind: CountedBy = {
  key: 'kind',
  shown: (value) => nameOfKind(value as Kind),
  label: (value, locale) => KIND_LABELS[value as Kind][locale],
};

/** Throws InvalidInput for any other language. */
export function parseLocale(locale: string | null | undefined): Locale {
  if (locale === 'zh' || locale === 'en') return locale;
  throw new InvalidInput('locale', 'must be "zh" or "en"');
}
