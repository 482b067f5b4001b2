/** The words of the contract for people: each description in `schema.graphql` ends with the Chinese term. */
interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

const TERM = /\s*Chinese: (.+?)\.\s*$/;

/** The Chinese term; the name where the contract has none. */
export const chineseTerm = ({ name, description }: Described): string => TERM.exec(description ?? '')?.[1] ?? name;

/** The name in words: `expectedOutput` is "expected output". */
export const englishTerm = ({ name }: Described): string =>
  name.replaceAll(/(?<=[a-z\d])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** The description without the Chinese term. */
export const englishDescription = ({ description }: Described): string => (description ?? '').replace(TERM, '');
