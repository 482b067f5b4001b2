/**
 * Measures a YAML text before it is parsed: how deeply it is nested, and how many lexemes it has. The lexer is fast and keeps
 * nothing, while the parser keeps half a kilobyte of each lexeme, and is slower than linear for nested blocks.
 */
import { Lexer } from 'yaml';
import { MAX_NESTING } from './nesting.ts';

/** Words, marks, spaces and line ends: some 5,000 records, for which the parser needs less than 600 MB. */
export const MAX_YAML_LEXEMES = 500_000;

export interface YamlMeasure {
  /** Counted to one more than {@link MAX_YAML_LEXEMES}. */
  readonly lexemes: number;
  /** The first line that is nested too deeply. */
  readonly deepLine?: number;
}

/** The lexer's mark before a scalar, which could look like an indicator. */
const SCALAR = '\u001f';

export function measureYaml(text: string): YamlMeasure {
  let [lexemes, line] = [0, 1];
  /** Brackets and braces that are open; the blanks and the indicators at the beginning of the line. */
  let [brackets, indent, indicators] = [0, 0, 0];
  let [startsLine, isScalar] = [true, false];
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1;
    if (lexemes > MAX_YAML_LEXEMES) break;
    if (isScalar) {
      isScalar = false;
      line += newLinesIn(lexeme);
      continue;
    }
    const startedLine = startsLine;
    startsLine = false;
    if (lexeme === SCALAR) isScalar = true;
    else if (lexeme === '[' || lexeme === '{') brackets += 1;
    else if (lexeme === ']' || lexeme === '}') brackets = Math.max(0, brackets - 1);
    else if (brackets === 0 && (lexeme === '-' || lexeme === '?' || lexeme === ':')) indicators += 1;
    else if (startedLine && brackets === 0 && lexeme.startsWith(' ')) indent = lexeme.length;
    else if (lexeme === '' || lexeme.endsWith('\n')) {
      [startsLine, indent, indicators] = [true, 0, 0];
      line += newLinesIn(lexeme);
    } else line += newLinesIn(lexeme);
    const isIndicator = lexeme.length === 1 && '[{-?:'.includes(lexeme);
    if (isIndicator && brackets + indent + indicators > MAX_NESTING) return { lexemes, deepLine: line };
  }
  return { lexemes };
}

function newLinesIn(lexeme: string): number {
  let count = 0;
  for (let at = lexeme.indexOf('\n'); at >= 0; at = lexeme.indexOf('\n', at + 1)) count += 1;
  return count;
}
