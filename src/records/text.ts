/** Shapes of text. Every text is bounded, which bounds the record, and none is blank: an absent text is left out. */
import { z } from 'zod';

/** Control characters except tab and line feed, and invisible characters that change the writing direction. */
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

const textOfLength = (maxLength: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(maxLength)
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
/** A repeated field: by default empty, at most 200 items. */
export const many = <Item extends z.ZodType>(item: Item) => z.array(item).max(200).default([]);
