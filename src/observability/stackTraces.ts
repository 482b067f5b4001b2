/**
 * Stack traces that lead to the source. Bundles are minified, with a source map beside each; Node.js's own
 * `--enable-source-maps` would read them all whenever a process starts. Here one is read when a fault is logged.
 */
import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { fileURLToPath } from 'node:url';
import { LRUCache } from 'lru-cache';

/** A map of a large bundle takes some tens of megabytes once it is read. */
const MOST_MAPS = 3;
const MOST_FRAMES = 30;

interface Mapped {
  /** Undefined: there is none, or it cannot be read. */
  readonly map: SourceMap | undefined;
}

const maps = new LRUCache<string, Mapped>({ max: MOST_MAPS });

/** The frames of a stack, without the message before them, where they can be mapped with the places in the source. */
export function mappedStack(stack: string): string {
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return frames
    .slice(0, MOST_FRAMES)
    .map((frame) => frame.trim().replace(/(?:file:\/\/)?\/[^():]+\.mjs:\d+:\d+/, mappedPlace))
    .join('\n');
}

/** @param place `path:line:column` */
function mappedPlace(place: string): string {
  const [, url = '', line, column] = /^(.*):(\d+):(\d+)$/.exec(place) ?? [];
  try {
    const path = url.startsWith('file:') ? fileURLToPath(url) : url;
    const entry = mapOf(path)?.findEntry(Number(line) - 1, Number(column) - 1);
    if (!entry || !('originalSource' in entry)) return place;
    // Sources are named from where the bundle lies: what is left is their path in the repository.
    const source = entry.originalSource.replace(/^(\.\.\/)+/, '');
    return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  } catch {
    return place;
  }
}

function mapOf(path: string): SourceMap | undefined {
  const known = maps.get(path);
  if (known) return known.map;
  const map = readMap(`${path}.map`);
  maps.set(path, { map });
  return map;
}

function readMap(path: string): SourceMap | undefined {
  try {
    return new SourceMap(JSON.parse(readFileSync(path, 'utf8')) as SourceMapPayload);
  } catch {
    return undefined;
  }
}
