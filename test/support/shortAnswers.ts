/** Makes DynamoDB leave something for another request, as it may: keys of a batch, rows of a page. */

type Item = Record<string, unknown>;
interface Keys extends Item {
  readonly Keys: readonly Item[];
}
interface Batch {
  readonly Responses: Record<string, Item[]>;
  readonly UnprocessedKeys?: Record<string, Keys>;
}

/** Moves some keys of a batch, with their items, to those unprocessed, in the form of the request; one at least stays. */
export function leaveSome(request: Buffer, answer: Buffer, random: () => number): Buffer {
  const { RequestItems: asked } = JSON.parse(request.toString()) as { RequestItems: Record<string, Keys> };
  const batch = JSON.parse(answer.toString()) as Batch;
  const names = Object.values(asked).flatMap(({ Keys }) => Keys.map(nameOf));
  const share = random();
  const [, ...others] = names.sort(() => random() - 0.5);
  const left = new Set(others.filter(() => random() < share));
  const responses = Object.entries(batch.Responses).map(([table, items]) => {
    const attributes = Object.keys(asked[table]?.Keys[0] ?? {});
    const keyOf = (item: Item) => Object.fromEntries(attributes.map((attribute) => [attribute, item[attribute]]));
    return [table, items.filter((item) => !left.has(nameOf(keyOf(item))))] as const;
  });
  const unprocessed = Object.entries(asked)
    .map(([table, form]) => [table, { ...form, Keys: form.Keys.filter((key) => left.has(nameOf(key))) }] as const)
    .filter(([, { Keys }]) => Keys.length > 0);
  return Buffer.from(
    JSON.stringify({
      ...batch,
      Responses: Object.fromEntries(responses),
      UnprocessedKeys: { ...batch.UnprocessedKeys, ...Object.fromEntries(unprocessed) },
    }),
  );
}

const nameOf = (key: Item): string => JSON.stringify(Object.entries(key).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The query with a page so short that it ends before the range does: the engine then tells where to go on. */
export function shortenPage(request: Buffer, random: () => number): Buffer {
  const query = JSON.parse(request.toString()) as { Limit?: number };
  const limit = 1 + Math.floor(random() * 3);
  return Buffer.from(JSON.stringify({ ...query, Limit: Math.min(limit, query.Limit ?? limit) }));
}
