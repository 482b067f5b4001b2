/** The catalogue of the dumps for data portals (DCAT 3), as JSON-LD whose context needs no other file. */
import { KINDS } from '../../records/registry.ts';
import { KIND_LABELS } from '../../records/labels.ts';
import { listings } from '../../../resolvers/index.ts';
import type { Site } from '../site.ts';
import { type DumpFile, GZIP, pathOf } from './dumpFile.ts';

export const CATALOG = 'catalog.jsonld';
export const RECORDS_DUMP = 'records.ndjson.gz';
const CSV_ENDING = '.csv.gz';

/** The name of a kind's CSV: `projects.csv.gz`. */
export const csvName = (list: string): string => `${list}${CSV_ENDING}`;

const IANA = 'https://www.iana.org/assignments/media-types/';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

interface Texts {
  readonly zh: string;
  readonly en: string;
}

/** What the catalogue says of all files. */
export interface Described {
  readonly number: number;
  /** ISO time of that publication; undefined: nothing was published. */
  readonly publishedAt: string | undefined;
  readonly files: readonly DumpFile[];
}

type Node = Readonly<Record<string, unknown>>;

export function dcatCatalog(site: Site, { number, publishedAt, files }: Described): Node {
  const common: Node = {
    ...(publishedAt !== undefined && { 'dct:modified': typed('dateTime', publishedAt) }),
    ...(site.license !== undefined && { 'dct:license': { '@id': site.license } }),
  };
  const catalog = `${site.url}/${pathOf(CATALOG)}`;
  const datasets = datasetsOf(files).map(({ file, title, format }) => ({
    '@id': `${catalog}#${file.name.slice(0, file.name.indexOf('.'))}`,
    '@type': 'dcat:Dataset',
    'dct:title': inBoth(title),
    'dcat:version': String(number),
    ...common,
    'dcat:distribution': distribution(site, file, title, format, common),
  }));
  return {
    '@context': CONTEXT,
    '@id': catalog,
    '@type': 'dcat:Catalog',
    'dct:title': inBoth({ zh: '公开信息全部数据', en: 'All public records' }),
    'dct:description': inBoth({
      zh: `截至第 ${number} 号发布的全部公开记录`,
      en: `Every record that is public as of publication ${number}`,
    }),
    'dct:language': ['zh', 'en'],
    // The number of the publication that the files stand at.
    'dcat:version': String(number),
    ...common,
    'dcat:dataset': datasets,
  };
}

interface Dataset {
  readonly file: DumpFile;
  readonly title: Texts;
  /** Of what is packed. */
  readonly format: Node;
}

function datasetsOf(files: readonly DumpFile[]): Dataset[] {
  const titles = new Map<string, Texts>(KINDS.map((kind) => [csvName(listings[kind].names.field), KIND_LABELS[kind]]));
  return files.flatMap((file): Dataset[] => {
    if (file.name === RECORDS_DUMP) {
      // IANA knows no type for JSON lines, which DCAT's mediaType asks for.
      const format = { 'dct:format': { '@type': 'dct:MediaTypeOrExtent', 'rdfs:label': 'application/x-ndjson' } };
      return [{ file, title: { zh: '全部记录', en: 'All records' }, format }];
    }
    const title = titles.get(file.name);
    return title ? [{ file, title, format: { 'dcat:mediaType': { '@id': `${IANA}text/csv` } } }] : [];
  });
}

function distribution(site: Site, file: DumpFile, title: Texts, format: Node, common: Node): Node {
  const url = `${site.url}/${pathOf(file.name)}`;
  return {
    '@id': url,
    '@type': 'dcat:Distribution',
    'dct:title': inBoth(title),
    'dcat:accessURL': { '@id': url },
    'dcat:downloadURL': { '@id': url },
    ...format,
    'dcat:compressFormat': { '@id': `${IANA}${GZIP}` },
    'dcat:byteSize': typed('nonNegativeInteger', String(file.byteSize)),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': typed('hexBinary', file.sha256),
    },
    ...common,
  };
}

const typed = (type: string, value: string): Node => ({ '@type': `xsd:${type}`, '@value': value });

const inBoth = ({ zh, en }: Texts): readonly Node[] => [
  { '@language': 'zh', '@value': zh },
  { '@language': 'en', '@value': en },
];
