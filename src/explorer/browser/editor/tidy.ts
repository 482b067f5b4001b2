/** Prettier is loaded when it is first wanted: unlike printing the syntax tree, it keeps comments. */
export async function tidied(query: string): Promise<string | undefined> {
  const [{ format }, graphql] = await Promise.all([import('prettier/standalone'), import('prettier/plugins/graphql')]);
  try {
    return await format(query, { parser: 'graphql', plugins: [graphql], printWidth: 50 });
  } catch {
    // The editor itself shows what is wrong.
    return undefined;
  }
}
