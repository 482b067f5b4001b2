/** What the catalogue knows of a record: everything by which it is found, ordered, counted and summed up. */
import { UNDATED } from '../lists/positions.ts';
import { nameKey } from '../lists/sortKeys.ts';
import type { EdgeNote, TextPlace, SearchText } from '../records/kind.ts';
import { type AnyContent, dateOf, definitionOf, searchTextsOf, titleOf, type Kind } from '../records/registry.ts';
import { formsOf } from './names.ts';
import { fold } from './text/fold.ts';

export interface Entry {
  readonly id: string;
  readonly kind: Kind;
  /** First day that its date can mean. */
  readonly day: string;
  /** By which it is ordered by name; empty for kinds that are not. */
  readonly nameKey: string;
  /** Canonical texts, one a line, with a line feed at both ends. */
  readonly texts: Readonly<Record<TextPlace, string>>;
  readonly values: readonly { readonly of: string; readonly value: string; readonly edge?: EdgeNote | undefined }[];
  readonly days: readonly { readonly of: string; readonly key: string; readonly day: string }[];
  readonly amounts: readonly {
    readonly of: string;
    readonly currency: string;
    readonly amount: string;
    readonly exact: boolean;
  }[];
}

/** The attribute whose values are the forms of a kind's names. */
export const calledOf = (kind: Kind): string => `${kind}/called`;

export function entryOf(id: string, record: AnyContent): Entry {
  const { kind } = record;
  // A content of that very kind, which the type of the definition cannot know.
  const content = record.content as never;
  const { lists, names, attributes = [], days = [], amounts = [] } = definitionOf(kind);
  const texts = searchTextsOf(record);
  const called = [...new Set((names?.(content) ?? []).flatMap(formsOf))];
  return {
    id,
    kind,
    day: dateOf(record)?.earliest ?? UNDATED,
    nameKey: names ? nameKey(titleOf(record)) : '',
    texts: { name: linesOf(texts, 'name'), summary: linesOf(texts, 'summary'), body: linesOf(texts, 'body') },
    values: [
      ...lists.flatMap(({ name: of, memberships }) =>
        memberships(content).flatMap(({ key, edge }) => (key === '' ? [] : [{ of, value: key, edge }])),
      ),
      ...attributes.flatMap(({ name: of, values }) =>
        [...new Set(values(content))].flatMap((value) => (value === undefined ? [] : [{ of, value }])),
      ),
      ...called.map((value) => ({ of: calledOf(kind), value })),
    ],
    days: days.flatMap(({ name: of, days: daysIn }) =>
      daysIn(content).map(({ key, day }) => ({ of, key, day: day?.earliest ?? '' })),
    ),
    amounts: amounts.flatMap(({ name: of, amount: amountIn }) => {
      const money = amountIn(content);
      if (!money) return [];
      return [{ of, currency: money.currency, amount: money.amount, exact: money.qualifier === 'EXACT' }];
    }),
  };
}

function linesOf(texts: readonly SearchText[], place: TextPlace): string {
  const lines = texts.filter((text) => text.place === place).map(({ text }) => fold(text));
  return lines.length === 0 ? '' : `\n${lines.join('\n')}\n`;
}
