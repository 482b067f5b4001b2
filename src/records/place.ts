/** Places as named in a text. */
import { z } from 'zod';
import { line } from './text.ts';

/** The printed name; with the administrative area (GB/T 2260) a map. */
export const place = z.preprocess(
  (value) => (typeof value === 'string' ? { name: value } : value),
  z.strictObject(
    {
      name: line,
      area: z
        .string()
        .regex(/^\d{6}$/, 'must be the six digits of an administrative area, in quotes, like "320301"')
        .optional(),
    },
    { error: ({ code }) => (code === 'invalid_type' ? 'must be a name, or a map with name and area' : undefined) },
  ),
);
