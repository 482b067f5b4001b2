/**
 * In place of zod, in functions that only read: the shapes of records are put together when a kind is loaded, and nobody
 * parses with them. Every piece of a shape is the same function, which has itself as every property.
 */
const PARSERS = ['parse', 'safeParse', 'parseAsync', 'safeParseAsync'];

export const z: unknown = new Proxy(() => undefined, {
  apply: () => z,
  get(_, name) {
    if (typeof name === 'string' && PARSERS.includes(name))
      throw new Error('A function that only reads parses no records');
    return name === 'then' ? undefined : z;
  },
});
