/** What the server must know of one built file to serve it. */
export interface ExplorerFile {
  /** The content type, with the charset where there is one. */
  readonly type: string;
  /** The size of the file as built, before any compression. */
  readonly bytes: number;
  /** Whether a compressed sibling, named by `brotliName`, lies beside the file. */
  readonly brotli: boolean;
}

/** A page keeps its name from build to build; its hash tells whether a browser has the latest. */
interface ExplorerPage extends ExplorerFile {
  readonly name: string;
  readonly hash: string;
}

/** The list of what the build made. The server serves these names and no other. */
export interface ExplorerManifest {
  /** The pages, by their paths: `/`, `/docs`, `/docs/errors`. */
  readonly pages: Readonly<Record<string, ExplorerPage>>;
  /** What the pages load, under names that hold a hash of the content. */
  readonly files: Readonly<Record<string, ExplorerFile>>;
}

/** The file, inside the built folder, that holds the manifest. It is not itself served. */
export const MANIFEST_NAME = 'manifest.json';

/** The path under which the built files are served. */
export const PUBLIC_PATH = '/explorer/';

/** The name of the compressed sibling of a file. */
export function brotliName(name: string): string {
  return `${name}.br`;
}
