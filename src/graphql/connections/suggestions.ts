/** Names that have a text in them, for a search box that completes. */
import { namePrefix } from '../../catalogue/names.ts';
import { allRead, type MaybePromise } from '../../lists/atHand.ts';
import { parsePageArgs } from '../../lists/pageArgs.ts';
import type { NameReading } from '../../records/kind.ts';
import { InvalidInput } from '../../records/invalidInput.ts';
import { contentOf, definitionOf, type Kind, KINDS, type LiveRecord, namesOf } from '../../records/registry.ts';
import type { Context } from '../context.ts';

const MAX_TEXT_LENGTH = 100;

export interface Suggestion {
  readonly name: string;
  readonly record: LiveRecord;
}

/** @throws InvalidInput that names the argument. */
export async function suggestionsFor(
  context: Context,
  text: string,
  kinds: readonly Kind[] | undefined,
  first: number,
): Promise<Suggestion[]> {
  const { size } = parsePageArgs({ first }, 'suggestion');
  const letters = text.length > MAX_TEXT_LENGTH ? '' : namePrefix(text);
  if (letters === '') {
    throw new InvalidInput('text', `must have 1 to ${MAX_TEXT_LENGTH} characters and a letter or digit among them`);
  }
  if (kinds?.length === 0) throw new InvalidInput('kinds', 'must name at least one kind, or be left out');
  return namesWith(context, letters, kinds, size);
}

/**
 * What a search that found nothing may have meant: names that have its characters in them or, if there is none, that sound
 * like it (天保 is read as 天宝 is).
 *
 * @param found tells how many records the search found; asked for once `first` is right.
 * @throws InvalidInput for `first`.
 */
export async function didYouMean(
  context: Context,
  query: string,
  first: number,
  found: () => MaybePromise<number>,
): Promise<Suggestion[]> {
  const { size } = parsePageArgs({ first }, 'suggestion');
  if ((await found()) > 0) return [];
  if (query.length > MAX_TEXT_LENGTH) return [];
  const { nameForms } = await import('../../catalogue/nameForms.ts');
  for (const letters of nameForms(query, undefined)) {
    const names = await namesWith(context, letters, undefined, size);
    if (names.length > 0) return names;
  }
  return [];
}

async function namesWith(
  { catalogue, reader }: Context,
  letters: string,
  kinds: readonly Kind[] | undefined,
  size: number,
): Promise<Suggestion[]> {
  const named = (kinds ?? KINDS).filter((kind) => definitionOf(kind).names);
  const view = await catalogue.reading();
  const ids = await view.names({ letters, kinds: [...new Set(named)], limit: size });
  const records = await allRead(ids.map((id) => reader.record(id)));
  const formsOf = await allForms();
  return records.flatMap((record) => (record ? [{ name: nameWith(record, letters, formsOf), record }] : []));
}

type FormsOf = (name: string, reading: NameReading | undefined) => string[];

/** The dictionary of readings is large: only a process that is asked for suggestions loads it here. */
async function allForms(): Promise<FormsOf> {
  const { nameForms, nameInitials } = await import('../../catalogue/nameForms.ts');
  return (name, reading) => [...nameForms(name, reading), ...nameInitials(name, reading)];
}

/** The first of the record's names that has the letters in it. */
function nameWith(record: LiveRecord, letters: string, formsOf: FormsOf): string {
  const { nameReading } = definitionOf(record.kind);
  const names = namesOf(contentOf(record));
  const found = names.find((name) => formsOf(name, nameReading).some((form) => form.includes(letters)));
  return found ?? names[0] ?? record.id;
}
