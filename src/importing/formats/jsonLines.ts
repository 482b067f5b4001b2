/** The lines of the values in a JSON file. Places are read when a line is needed, of one record at a time. */
import { itemsIn, type JsonPlace, placesIn } from './jsonScan.ts';
import { LineIndex } from './lineIndex.ts';

/** In a longer record, which no kind allows, only its first line is known. */
const MAX_RECORD_LENGTH = 2 ** 20;

type Path = readonly PropertyKey[];

interface Outline {
  readonly lines: LineIndex;
  readonly root: JsonPlace;
  /** Where the records begin: the items of the file's list, or of its field `records`. */
  readonly records: readonly number[];
}

export class JsonLines {
  readonly #text: string;
  #outline: Outline | undefined;
  /** The record in which a line was looked up last. */
  #record: JsonPlace | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The line of what is at the path or, if there is nothing, of the nearest above it. */
  lineOf(path: Path): number {
    const { lines, root, records } = (this.#outline ??= outlineOf(this.#text));
    const [at, inRecord] = root.inner?.has('records') ? [path[1], path.slice(2)] : [path[0], path.slice(1)];
    const isOne = root.inner?.has('id') === true;
    const from = isOne ? root.offset : typeof at === 'number' ? records[at] : undefined;
    if (from === undefined) return lines.lineAt(offsetOf(root, path));
    const to = isOne ? this.#text.length : (records[Number(at) + 1] ?? this.#text.length);
    if (to - from > MAX_RECORD_LENGTH) return lines.lineAt(from);
    if (this.#record?.offset !== from) this.#record = placesIn(this.#text, from);
    return lines.lineAt(offsetOf(this.#record, isOne ? path : inRecord));
  }
}

function outlineOf(text: string): Outline {
  const start = text.search(/\S/);
  const root = placesIn(text, start, text[start] === '{' ? 1 : 0);
  const list = text[start] === '[' ? root : root.inner?.get('records');
  return { lines: new LineIndex(text), root, records: list ? itemsIn(text, list.value) : [] };
}

/** The offset of what is at the path or, if there is nothing, of the nearest above it. */
function offsetOf(place: JsonPlace, path: Path): number {
  let nearest = place;
  for (const step of path) {
    const next = nearest.inner?.get(step);
    if (!next) break;
    nearest = next;
  }
  return nearest.offset;
}
