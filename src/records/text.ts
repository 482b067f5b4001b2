/** Shapes of text. Every text is bounded, so that a record is, and none is blank: a missing text is left out, not empty. */
import { z } from 'zod';

/** Control characters but tab and line feeds, and what turns the direction of writing without being seen. */
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

const textOfLength = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine(
      (value) => value.isWellFormed() && !INVISIBLE.test(value),
      'must not have control characters or half characters',
    );

/** A name, a headline, a position: up to 300 characters. */
export const line = textOfLength(300);
/** A paragraph or a few: up to 5,000 characters. */
export const paragraph = textOfLength(5_000);
/** The body of an article; paragraphs are separated by a line feed. Up to 60,000 characters. */
export const body = textOfLength(60_000);
/** An absolute web address. */
export const webAddress = z.url({ protocol: /^https?$/ }).max(2_000);
/** A repeated field: absent means none; 200 at the most. */
export const many = <Item extends z.ZodType>(item: Item) => z.array(item).max(200).default([]);
