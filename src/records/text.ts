/** Shapes of text. Every text is bounded, so that a record is, and none is blank: a missing text is left out, not empty. */
import { z } from 'zod';

const text = (most: number) => z.string().trim().min(1).max(most);

/** A name, a headline, a position: up to 300 characters. */
export const line = text(300);
/** A paragraph or a few: up to 5,000 characters. */
export const paragraph = text(5_000);
/** The body of an article; paragraphs are separated by a line feed. Up to 60,000 characters. */
export const body = text(60_000);
/** An absolute web address. */
export const webAddress = z.url({ protocol: /^https?$/ }).max(2_000);
/** A repeated field: absent means none; 200 at the most. */
export const many = <Item extends z.ZodType>(item: Item) => z.array(item).max(200).default([]);
