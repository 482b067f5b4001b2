/** How well a record matches words (see scores.ts), as SQL over the tables `short_text`, aliased `s`, and `body`, aliased `b`. */
import { PHRASE_SCORES, WORD_SCORES } from '../../scores.ts';
import type { SearchWords } from '../../text/words.ts';

/** SQL with the values of its names. */
interface NamedSql {
  readonly text: string;
  readonly values: Readonly<Record<string, string>>;
}

/** The score in thousandths; it reads the long texts only where there is a phrase. */
export function scoreSql({ words, phrase }: SearchWords): NamedSql {
  const scores = words.map((_, at) => wordScoreSql(`:w${at}`));
  const bonus = phrase === undefined ? '0' : phraseScoreSql(':phrase');
  return {
    text: `(${scores.join(' + ')}) / ${words.length} + ${bonus}`,
    values: {
      newLine: '\n',
      ...(phrase !== undefined && { phrase }),
      ...Object.fromEntries(words.map(({ pattern }, at) => [`w${at}`, pattern])),
    },
  };
}

/** Whether a text has the word, by its place among the words of {@link scoreSql}. */
export const hasWordSql = (at: number): string => {
  const word = `:w${at}`;
  return `(${containsSql('s.names', word)} OR ${containsSql('s.summary', word)} OR ${containsSql('b.body', word)})`;
};

const containsSql = (text: string, word: string): string => `instr(${text}, ${word}) > 0`;

function wordScoreSql(word: string): string {
  return `CASE
    WHEN ${containsSql('s.names', word)} THEN
      CASE WHEN ${containsSql('s.names', `:newLine || ${word} || :newLine`)} THEN ${WORD_SCORES.whole}
           WHEN ${containsSql('s.names', `:newLine || ${word}`)} THEN ${WORD_SCORES.begins} ELSE ${WORD_SCORES.name} END
    WHEN ${containsSql('s.summary', word)} THEN ${WORD_SCORES.summary} ELSE ${WORD_SCORES.body} END`;
}

function phraseScoreSql(phrase: string): string {
  return `CASE WHEN ${containsSql('s.names', phrase)} THEN ${PHRASE_SCORES.name}
    WHEN ${containsSql('s.summary', phrase)} THEN ${PHRASE_SCORES.summary}
    WHEN ${containsSql('b.body', phrase)} THEN ${PHRASE_SCORES.body} ELSE 0 END`;
}
