/** How a figure changed, and where it stands among others; both also as printed: 同比增长8.5%, 全省第3位. */
import { z } from 'zod';
import { decimal } from './decimal.ts';
import { CHANGE_BASES, CHANGE_DIRECTIONS, QUALIFIERS, RANKED } from './figureTerms.ts';
import { parsePrintedChange, parsePrintedRank } from './printed/index.ts';
import { line } from './text.ts';

const MOST_YEARS = 100;
const MOST_PLACES = 1_000_000;

export const figureChange = z.preprocess(
  (value) => (typeof value === 'string' ? (parsePrintedChange(value) ?? value) : value),
  z
    .strictObject(
      {
        direction: z.enum(CHANGE_DIRECTIONS),
        /** Per cent, without a sign. */
        percent: decimal.optional(),
        percentagePoints: decimal.optional(),
        /** How many times the basis. */
        multiple: decimal.optional(),
        /** In absolute terms, in `unit`, without a sign. */
        value: decimal.optional(),
        unit: line.optional(),
        qualifier: z.enum(QUALIFIERS).optional(),
        basis: z.enum(CHANGE_BASES),
        /** Of an average: over how many years. */
        years: z.int().min(2).max(MOST_YEARS).optional(),
        original: line.optional(),
      },
      { error: orPrinted('同比增长8.5%', 'direction, percent and basis') },
    )
    .refine(({ value, unit }) => value === undefined || unit !== undefined, {
      message: 'must have a unit',
      path: ['unit'],
    }),
);

export const rank = z.preprocess(
  (value) => (typeof value === 'string' ? (parsePrintedRank(value) ?? value) : value),
  z.strictObject(
    {
      /** 1 is the first. */
      position: z.int().min(1).max(MOST_PLACES),
      /** What is ranked: the figure or its change. */
      ranked: z.enum(RANKED).optional(),
      /** Among what, as printed: 全省. */
      scope: line,
      /** How many are ranked. */
      total: z.int().min(1).max(MOST_PLACES).optional(),
      original: line.optional(),
    },
    { error: orPrinted('全省第3位', 'position and scope') },
  ),
);

/** The error of what is neither as printed nor a map. */
export function orPrinted(example: string, fields: string) {
  return ({ code }: { readonly code?: string | undefined }) =>
    code === 'invalid_type' ? `must be as printed, like ${example}, or a map with ${fields}` : undefined;
}
