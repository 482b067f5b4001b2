/**
 * A link to a tab. Its operation is in the address, readable; one that is too long for an address is compressed into the
 * fragment, which browsers never send: it needs no server that remembers it, and works for as long as the API does.
 */
export type View = 'table' | 'chart' | 'json';

export interface Shared {
  readonly query: string;
  readonly variables?: string;
  readonly view?: View;
  /** The path of the table that is shown. */
  readonly table?: string;
  /** What the chart shows, `bar:by:value:split`. */
  readonly chart?: string;
}

// Programs that people send links with cut them at about this length.
const MAX_ADDRESS = 2_000;
const NAMES = ['query', 'variables', 'view', 'table', 'chart'] as const;

/** @param page the address of the explorer. */
export async function linkTo(shared: Shared, page: string): Promise<string> {
  const address = new URL('/', page);
  for (const name of NAMES) {
    const value = shared[name];
    if (value !== undefined && value !== '') address.searchParams.set(name, value);
  }
  if (address.href.length <= MAX_ADDRESS) return address.href;
  return new URL(`/#${await packed(JSON.stringify(shared))}`, page).href;
}

/** What a link opens; undefined if it is none, or a broken one. */
export async function readLink(href: string): Promise<Shared | undefined> {
  const { searchParams, hash } = new URL(href);
  if (searchParams.has('query')) {
    return sharedOf(Object.fromEntries(searchParams));
  }
  if (hash.length < 2) return undefined;
  try {
    return sharedOf(JSON.parse(await unpacked(hash.slice(1))) as Record<string, unknown>);
  } catch {
    return undefined;
  }
}

function sharedOf(values: Readonly<Record<string, unknown>>): Shared | undefined {
  const text = (name: string) => (typeof values[name] === 'string' ? { [name]: values[name] } : {});
  const { query, view } = values;
  if (typeof query !== 'string') return undefined;
  const isView = view === 'table' || view === 'chart' || view === 'json';
  return { query, ...text('variables'), ...text('table'), ...text('chart'), ...(isView && { view }) };
}

async function packed(text: string): Promise<string> {
  const bytes = await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(text));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

async function unpacked(code: string): Promise<string> {
  const binary = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return new TextDecoder().decode(await through(new DecompressionStream('deflate-raw'), bytes));
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
  const changed = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(changed).arrayBuffer());
}
