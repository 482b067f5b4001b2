/** Parses the text of a JSON file. What is not JSON is read as YAML, whose messages say where it goes wrong. */
import type { ParseDocument } from './documentFile.ts';
import { JsonLines } from './jsonLines.ts';
import { parseStrictJson, RepeatedKey, repeatedKeyRule } from './json.ts';
import { LineIndex } from './lineIndex.ts';
import { TOO_DEEP, TooDeep } from './nesting.ts';
import { parseYaml } from './yaml.ts';

export const parseJson: ParseDocument = (text) => {
  const fault = (offset: number, rule: string) => ({ faults: [{ line: new LineIndex(text).lineAt(offset), rule }] });
  try {
    const content = parseStrictJson(text);
    const lines = new JsonLines(text);
    return { content, lineOf: (path) => lines.lineOf(path) };
  } catch (error) {
    if (error instanceof RepeatedKey) return fault(error.offset, repeatedKeyRule(error.key));
    if (error instanceof TooDeep) return fault(error.offset, TOO_DEEP);
    if (!(error instanceof SyntaxError)) throw error;
    return parseYaml(text);
  }
};
