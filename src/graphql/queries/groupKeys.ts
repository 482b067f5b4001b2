/** The keys of facets and statistics: the catalogue's key, and the labels of its values. */
import type { GroupField } from '../../catalogue/catalogue.ts';
import type { RequestReader } from '../../publications/reading/requestReader.ts';
import { industryLabel } from '../../records/industry.ts';
import { KIND_LABELS, type Label } from '../../records/labels.ts';
import { contentOf, type Kind, titleOf } from '../../records/registry.ts';
import { nameOfKind } from '../kinds.ts';

type Locale = keyof Label;

export interface GroupKey {
  readonly key: GroupField;
  /** The schema's form of a value, where the catalogue's differs. */
  readonly shown?: (value: string) => string;
  readonly label: (value: string, locale: Locale, reader: RequestReader) => string | Promise<string>;
}

interface Named {
  readonly name: string;
}

/** Values that are their own labels. */
export const textKey = ({ name }: Named): GroupKey => ({ key: { of: name }, label: (value) => value });

/** Values of an enum of the schema. */
export const enumKey = ({ name }: Named, labels: Readonly<Record<string, Label>>): GroupKey => ({
  key: { of: name },
  label: (value, locale) => labels[value]?.[locale] ?? value,
});

/** Codes of GB/T 4754-2017. */
export const industryKey = ({ name }: Named): GroupKey => ({
  key: { of: name },
  label: (value, locale) => industryLabel(value, locale) ?? value,
});

/** Ids of records; the labels are the titles. */
export const recordKey = ({ name }: Named): GroupKey => ({
  key: { of: name },
  async label(value, _, reader) {
    const record = await reader.record(value);
    return record ? titleOf(contentOf(record)) : value;
  },
});

export const yearKey: GroupKey = { key: 'year', label: (value, locale) => (locale === 'zh' ? `${value}年` : value) };

export const monthKey: GroupKey = {
  key: 'month',
  label: (value, locale) => (locale === 'zh' ? `${value.slice(0, 4)}年${Number(value.slice(5))}月` : value),
};

/** 2022-Q3. */
export const quarterKey: GroupKey = {
  key: 'quarter',
  label: (value, locale) =>
    locale === 'zh'
      ? `${value.slice(0, 4)}年${'一二三四'.charAt(Number(value.slice(6)) - 1)}季度`
      : value.replace('-', ' '),
};

/** 2022-H1. */
export const halfYearKey: GroupKey = {
  key: 'half',
  label: (value, locale) =>
    locale === 'zh' ? `${value.slice(0, 4)}年${value.endsWith('1') ? '上' : '下'}半年` : value.replace('-', ' '),
};

export const kindKey: GroupKey = {
  key: 'kind',
  shown: (value) => nameOfKind(value as Kind),
  label: (value, locale) => KIND_LABELS[value as Kind][locale],
};

/** The language of labels for the schema's `Locale`. */
export const languageOf = (locale: 'ZH' | 'EN'): Locale => (locale === 'ZH' ? 'zh' : 'en');
