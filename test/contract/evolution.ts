/** What a later contract takes away from an earlier one, and which of it a changelog does not name. */
import { buildSchema, findBreakingChanges } from 'graphql';

interface Breaking {
  /** As in a query: `Project.name`, `Query.records(filter:)`, `Genre.NEWS`. */
  readonly subject: string;
  readonly description: string;
}

/** By graphql-js, which knows what breaks a valid operation. */
export function breakingChanges(released: string, present: string): Breaking[] {
  return findBreakingChanges(buildSchema(released), buildSchema(present)).map(({ description }) => ({
    subject: subjectOf(description),
    description,
  }));
}

/** The first name that graphql-js's sentence has; of what leaves an enum or a union, with the name of that. */
function subjectOf(description: string): string {
  const [, member, of] = /^(\w+) was removed from (?:enum|union) type (\w+)/.exec(description) ?? [];
  if (member !== undefined && of !== undefined) return `${of}.${member}`;
  return /\b(?!(?:The|An?|Standard)\b)[A-Z_]\w*(?:\.\w+)?/.exec(description)?.[0] ?? description;
}

/** Changes whose subject stands nowhere in backticks in the section of the changelog that is not released. */
export function unnamed(changes: readonly Breaking[], changelog: string): Breaking[] {
  const [, unreleased = ''] = /^## Unreleased$([^]*?)(?=^## |(?![^]))/m.exec(changelog) ?? [];
  return changes.filter(({ subject }) => !unreleased.includes(`\`${subject}\``));
}
