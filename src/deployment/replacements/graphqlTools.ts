/** In place of @graphql-tools/schema: Apollo Server is given an executable schema. */
export function makeExecutableSchema(): never {
  throw new Error('Apollo Server is given an executable schema');
}
