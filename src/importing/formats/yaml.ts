/** Parses the text of a YAML file. What its parser does slowly, or could make huge, is refused before. */
import { type Document, isMap, isSeq, LineCounter, parseDocument, type ParsedNode, visit, type YAMLMap } from 'yaml';
import { isExactNumber } from '../../records/exactNumber.ts';
import { AS_NDJSON, type ParseDocument } from './documentFile.ts';
import { repeatedKeyRule } from './json.ts';
import { TOO_DEEP } from './nesting.ts';
import { MAX_YAML_LEXEMES, measureYaml } from './yamlMeasure.ts';

/** Maps, lists, texts, numbers, true, false and null, even if a file declares YAML 1.1 or has tags of other types. */
const PARSING = {
  schema: 'core',
  resolveKnownTags: false,
  prettyErrors: false,
  logLevel: 'error',
  // The parser compares each key with all others of its map.
  uniqueKeys: false,
} as const;

/** The parser catches some stack overflows itself and reports them as errors of the file. */
const isOverflow = (message: string): boolean => /call stack size|stack overflow/i.test(message);

export const parseYaml: ParseDocument = (text) => {
  const { deepLine, lexemes } = measureYaml(text);
  if (deepLine !== undefined) return { faults: [{ line: deepLine, rule: TOO_DEEP }] };
  if (lexemes > MAX_YAML_LEXEMES) {
    const rule = `has more than ${MAX_YAML_LEXEMES} words and marks of YAML`;
    return { faults: [{ line: 1, rule, hint: AS_NDJSON }] };
  }
  const lines = new LineCounter();
  const lineAt = (offset: number | undefined) => (offset === undefined ? 1 : lines.linePos(offset).line);
  try {
    const document = parseDocument(text, { lineCounter: lines, ...PARSING });
    // A warning, such as an unknown tag, also means that the file is not what was intended.
    const faults: Fault[] = [...document.errors, ...document.warnings].map(({ pos, code, message }) => ({
      offset: pos[0],
      rule: ruleOf(code, message),
    }));
    if (faults.some(({ rule }) => isOverflow(rule))) throw new RangeError('Stack overflow');
    for (const fault of readNodes(document)) faults.push(fault);
    if (faults.length > 0) return { faults: faults.map(({ offset, rule }) => ({ line: lineAt(offset), rule })) };
    const places = new Places();
    return { content: document.toJS(), lineOf: (path) => lineAt(places.offsetOf(document.contents, path)) };
  } catch (error) {
    if (!isOverflow(String(error))) throw error;
    // The parser is recursive and does not report where it stopped.
    return { faults: [{ line: 1, rule: TOO_DEEP }] };
  }
};

/** The parser's advice for several documents is about its own functions. */
const ruleOf = (code: string, message: string): string =>
  code === 'MULTIPLE_DOCS' ? 'has more than one YAML document: leave out the line "---" between records' : message;

interface Fault {
  readonly offset: number;
  readonly rule: string;
}

/**
 * The faults that the parser does not report. Aliases are not followed, because they could expand a small file into a huge one.
 * Makes NaN of numbers that a double does not hold as they are written, and of those that are not decimal (the parser reads
 * 0x7E6 as 2022): every shape refuses it by the field's name.
 */
function readNodes(document: Document.Parsed): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Alias: (_, { range }) => {
      faults.push({ offset: range?.[0] ?? 0, rule: 'aliases are not followed: write the value again' });
    },
    Map: (_, map) => {
      const keys = new Set<string>();
      for (const { key } of (map as YAMLMap<ParsedNode, ParsedNode | null>).items) {
        const name = String(key);
        if (keys.has(name)) faults.push({ offset: key.range[0], rule: repeatedKeyRule(name) });
        keys.add(name);
      }
    },
    Scalar: (_, node) => {
      if (typeof node.value === 'number' && !isExactNumber(node.source ?? '')) node.value = NaN;
    },
  });
  return faults;
}

interface Child {
  readonly node: unknown;
  readonly offset: number;
}

/** Where the values of a document are. The keys of a map are indexed once. */
class Places {
  readonly #fields = new WeakMap<object, ReadonlyMap<string, Child>>();

  /** The offset of the node at the path or, if there is none, of the nearest node above it. */
  offsetOf(contents: ParsedNode | null, path: readonly PropertyKey[]): number | undefined {
    let nearest: Child | undefined = contents === null ? undefined : { node: contents, offset: contents.range[0] };
    for (const step of path) {
      const next = this.#childOf(nearest?.node, step);
      if (!next) break;
      nearest = next;
    }
    return nearest?.offset;
  }

  #childOf(node: unknown, step: PropertyKey): Child | undefined {
    if (isSeq<ParsedNode>(node)) {
      const item = node.items[Number(step)];
      return item && { node: item, offset: item.range[0] };
    }
    if (!isMap<ParsedNode, ParsedNode | null>(node)) return undefined;
    let fields = this.#fields.get(node);
    if (!fields) {
      fields = new Map(node.items.map(({ key, value }) => [String(key), { node: value, offset: key.range[0] }]));
      this.#fields.set(node, fields);
    }
    return fields.get(String(step));
  }
}
