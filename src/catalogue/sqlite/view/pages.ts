/** Pages of records in any order, as SQL over the table `record`, aliased `r`. */
import { positionOf } from '../../../lists/positions.ts';
import type { EdgeNote } from '../../../records/kind.ts';
import type { PageEntry, PageQuery, Selection } from '../../catalogue.ts';
import { WORD_SCORES } from '../../scores.ts';
import type { SearchWords, Word } from '../../text/words.ts';
import { ATTRIBUTE, type Source, type Sql, type SqlValue } from './conditions.ts';
import { indexMatches, tableMatches } from './matches.ts';
import { sortKeySql } from './orders.ts';
import { placeQueries } from '../placedTokens.ts';
import { scoreSql } from './wordScores.ts';

/** What the view provides. */
export interface PageAccess {
  readonly source: (selection: Selection) => Source;
  readonly where: (selection: Selection) => Sql;
  /** The table of the records that have the words, and their ranks. */
  readonly matches: (words: SearchWords) => string;
  /** @param named values of names; the others are those of question marks. */
  readonly all: (text: string, values: readonly SqlValue[], named?: Readonly<Record<string, string>>) => unknown[];
}

interface OrderedSource extends Source {
  readonly key: Sql;
}

interface Row {
  readonly record: number;
  readonly id: string;
  readonly key: string;
  readonly edge: string | null;
}

/** Digits of a rank, with which a key of the order by relevance begins. */
const RANK_LENGTH = 8;

export function pageOf(query: PageQuery, access: PageAccess): PageEntry[] {
  const words = query.selection.find((condition) => condition.type === 'words')?.words;
  const rows = rowsOf(query, words, access);
  const scores = query.scored && words && rows.length > 0 ? scoresOf(rows, words, access) : undefined;
  return rows.map(({ record, id, key, edge }) => {
    const score = scores?.get(record);
    return {
      position: positionOf(key, id),
      ...(edge !== null && { edge: JSON.parse(edge) as EdgeNote }),
      ...(score !== undefined && { score: score / 1_000 }),
    };
  });
}

function rowsOf(query: PageQuery, words: SearchWords | undefined, access: PageAccess): Row[] {
  if (query.order !== 'relevance') {
    return selectRows(query, { ...access.source(query.selection), key: sortKeySql(query.order) }, access);
  }
  if (!words) throw new Error('Order by relevance needs a condition of words');
  const where = access.where(query.selection.filter((each) => each.type !== 'words' || each.words !== words));
  const [word] = words.words;
  if (words.words.length === 1 && word?.exact) return rowsByPlace(query, word, where, access);
  const matches = tableMatches(access.matches(words));
  return selectRows(query, { ...matches.source(where), key: relevance('m.rank') }, access);
}

/** The records of one rank are together in the order by relevance: a page reads the better ones first, and seldom the others. */
function rowsByPlace(query: PageQuery, word: Word, where: Sql, access: PageAccess): Row[] {
  const places = placeQueries(word).map((each) => ({
    ...each,
    rank: String(WORD_SCORES[each.place]).padStart(RANK_LENGTH, '0'),
  }));
  const rows: Row[] = [];
  let { skip = 0 } = query;
  for (const { query: matched, rank } of query.descending ? places : places.reverse()) {
    if (rows.length === query.limit) break;
    if (isBeyond(rank, query)) continue;
    const source = { ...indexMatches(matched).source(where), key: relevance(`'${rank}'`) };
    const found = selectRows({ ...query, skip, limit: query.limit - rows.length }, source, access);
    rows.push(...found);
    if (skip > 0) skip = found.length > 0 ? 0 : skip - countOf(query, source, access);
  }
  return rows;
}

/** Whether all records of the rank are outside of the query's positions. */
function isBeyond(rank: string, { above, below }: PageQuery): boolean {
  const [lowest, highest] = [above?.slice(0, RANK_LENGTH), below?.slice(0, RANK_LENGTH)];
  return (lowest !== undefined && rank < lowest) || (highest !== undefined && rank > highest);
}

function selectRows(
  { descending, above, below, skip = 0, limit, edgesOf }: PageQuery,
  source: OrderedSource,
  access: PageAccess,
): Row[] {
  const { text, values } = boundedSql(source, { above, below }, edgesOf);
  const direction = descending ? 'DESC' : 'ASC';
  return access.all(
    `SELECT record, id, key, edge ${text} ORDER BY key ${direction}, id ${direction} LIMIT ? OFFSET ?`,
    [...values, limit, skip],
  ) as Row[];
}

function countOf(bounds: PageQuery, source: OrderedSource, access: PageAccess): number {
  const { text, values } = boundedSql(source, bounds);
  const [row] = access.all(`SELECT count(*) AS count ${text}`, values) as { count: number }[];
  return row?.count ?? 0;
}

type Bounds = Pick<PageQuery, 'above' | 'below'>;

function boundedSql(
  { from, where, key }: OrderedSource,
  { above, below }: Bounds,
  edgesOf?: PageQuery['edgesOf'],
): Sql {
  const bounds = [boundSql(above, '>'), boundSql(below, '<')].filter((bound) => bound !== undefined);
  const edge = edgesOf ? edgeSql(edgesOf) : { text: 'NULL', values: [] };
  return {
    text: `FROM (
      SELECT r.record, r.id, ${key.text} AS key, ${edge.text} AS edge FROM ${from.text} WHERE ${where.text}
    ) WHERE TRUE ${bounds.map(({ text }) => `AND ${text}`).join(' ')}`,
    values: [...key.values, ...edge.values, ...from.values, ...where.values, ...bounds.flatMap(({ values }) => values)],
  };
}

/** The records' scores in thousandths, from their texts: of a page these are few. */
function scoresOf(rows: readonly Row[], words: SearchWords, access: PageAccess): ReadonlyMap<number, number> {
  const { text, values } = scoreSql(words);
  const records = JSON.stringify(rows.map(({ record }) => record));
  const scored = access.all(
    `SELECT s.record, ${text} AS score FROM short_text s JOIN body b ON b.record = s.record
     WHERE s.record IN (SELECT value FROM json_each(:records))`,
    [],
    { ...values, records },
  ) as { record: number; score: number }[];
  return new Map(scored.map(({ record, score }) => [record, score]));
}

/** Of equal ranks, the newer record is the better match. */
const relevance = (rank: string): Sql => ({ text: `${rank} || '-' || r.day`, values: [] });

/** Strictly above or below a position. Compares the key first and then the id, as positions do. */
function boundSql(position: string | undefined, sign: '<' | '>'): Sql | undefined {
  if (position === undefined) return undefined;
  const at = position.indexOf('!');
  return { text: `(key, id) ${sign} (?, ?)`, values: [position.slice(0, at), position.slice(at + 1)] };
}

function edgeSql({ family, key }: NonNullable<PageQuery['edgesOf']>): Sql {
  return {
    text: `(SELECT edge FROM tagged WHERE record = r.record AND term = (
      SELECT term FROM term WHERE attribute = ${ATTRIBUTE} AND value = ?))`,
    values: [family, key],
  };
}
