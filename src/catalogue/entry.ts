/** What the catalogue knows about a record: everything that finds, orders, counts and sums it. */
import { UNDATED } from '../lists/positions.ts';
import { nameKey } from '../lists/sortKeys.ts';
import type { EdgeNote, TextPlace, SearchText } from '../records/kind.ts';
import { orderDay } from '../records/partialDate.ts';
import { type AnyContent, dateOf, definitionOf, searchTextsOf, titleOf, type Kind } from '../records/registry.ts';
import { nameForms, nameInitials } from './nameForms.ts';
import { initialsAttribute, nameAttribute } from './names.ts';
import { fold } from './text/fold.ts';

export interface CatalogueEntry {
  readonly id: string;
  readonly kind: Kind;
  /** The first day that its date can mean. */
  readonly day: string;
  /** Sort key for the order by name; empty for kinds without one. */
  readonly nameKey: string;
  /** Canonical texts, one a line, with a line feed at both ends. */
  readonly texts: Readonly<Record<TextPlace, string>>;
  readonly values: readonly { readonly of: string; readonly value: string; readonly edge?: EdgeNote | undefined }[];
  readonly days: readonly { readonly of: string; readonly key: string; readonly day: string }[];
  readonly amounts: readonly {
    readonly of: string;
    readonly currency: string;
    /** Of a rate, if it is known. */
    readonly period: string | null;
    readonly amount: string;
    readonly exact: boolean;
  }[];
}

export function catalogueEntryOf(id: string, record: AnyContent): CatalogueEntry {
  const { kind } = record;
  // The content is of this kind, but the definition's type cannot express that.
  const content = record.content as never;
  const { lists, names, nameReading, attributes = [], days = [], amounts = [] } = definitionOf(kind);
  const date = dateOf(record);
  const texts = searchTextsOf(record);
  const ownNames = names?.(content) ?? [];
  const forms = [...new Set(ownNames.flatMap((name) => nameForms(name, nameReading)))];
  const initials = [...new Set(ownNames.flatMap((name) => nameInitials(name, nameReading)))];
  return {
    id,
    kind,
    day: date ? orderDay(date) : UNDATED,
    nameKey: names ? nameKey(titleOf(record), nameReading) : '',
    texts: {
      name: foldedLines(texts, 'name'),
      summary: foldedLines(texts, 'summary'),
      body: foldedLines(texts, 'body'),
    },
    values: [
      ...lists.flatMap(({ name: of, memberships }) =>
        memberships(content).flatMap(({ key, edge }) => (key === '' ? [] : [{ of, value: key, edge }])),
      ),
      ...attributes.flatMap(({ name: of, values }) =>
        [...new Set(values(content))].flatMap((value) => (value === undefined ? [] : [{ of, value }])),
      ),
      ...forms.map((value) => ({ of: nameAttribute(kind), value })),
      ...initials.map((value) => ({ of: initialsAttribute(kind), value })),
    ],
    days: days.flatMap(({ name: of, days: daysIn }) =>
      daysIn(content).map(({ key, day }) => ({ of, key, day: day ? orderDay(day) : '' })),
    ),
    amounts: amounts.flatMap(({ name: of, amount: amountIn }) => {
      const money = amountIn(content);
      if (!money) return [];
      const { currency, amount, upperAmount, qualifier } = money;
      const period = 'period' in money ? (money.period ?? null) : null;
      return [{ of, currency, period, amount, exact: qualifier === 'EXACT' && upperAmount === undefined }];
    }),
  };
}

function foldedLines(texts: readonly SearchText[], place: TextPlace): string {
  const lines = texts.filter((text) => text.place === place).map(({ text }) => fold(text));
  return lines.length === 0 ? '' : `\n${lines.join('\n')}\n`;
}
