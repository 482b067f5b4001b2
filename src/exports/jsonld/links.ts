/** Records that a record links to, and what all kinds say of themselves. */
import type {
  CreativeWork,
  CreativeWorkLeaf,
  IdReference,
  Organization,
  Person,
  PropertyValue,
  Quotation,
  WebPage,
} from 'schema-dts';
import type { NamedOrganization } from '../../records/people.ts';
import type { LiveRecord } from '../../records/registry.ts';
import type { Source } from '../../records/source.ts';
import { pageUrl, recordUrl, type Site } from '../site.ts';

/** All objects of this data, so that none is a text. */
export type Node<Type> = Exclude<Type, string>;

export const linkTo = (site: Site, id: string): IdReference => ({ '@id': recordUrl(site, id) });

/** None where there is none. */
export const linkIf = (site: Site, id: string | undefined): IdReference | undefined =>
  id === undefined ? undefined : linkTo(site, id);

/** A list for a property; undefined: the property is left out. */
export const some = <Value>(values: readonly Value[]): readonly Value[] | undefined =>
  values.length === 0 ? undefined : values;

export function organizationNamed(site: Site, { name, organization }: NamedOrganization): Node<Organization> {
  return { '@type': 'Organization', ...(name !== undefined && { name }), ...linkIf(site, organization) };
}

/** With the name as printed, and nothing else of the person. */
export function personNamed(
  site: Site,
  { name, person }: { readonly name: string; readonly person?: string | undefined },
): Node<Person> {
  return { '@type': 'Person', name, ...linkIf(site, person) };
}

interface Identifier {
  readonly scheme: string;
  readonly identifier: string;
}

/** Its id here, and those in registers. */
export const identifiersOf = (id: string, others: readonly Identifier[] = []): Node<PropertyValue>[] =>
  [{ scheme: 'Gongkai', identifier: id }, ...others].map(({ scheme, identifier }) => ({
    '@type': 'PropertyValue',
    propertyID: scheme,
    value: identifier,
  }));

/** The article, the page of an edition or the address on which a statement stands, with the words. */
function sourceNode(site: Site, { article, edition, page, quote, url }: Source): Node<CreativeWork> {
  const places = [linkIf(site, article), linkIf(site, edition)].filter((place) => place !== undefined);
  const pagination = page === undefined ? undefined : String(page);
  const quotation: Node<Quotation> = {
    '@type': 'Quotation',
    text: quote,
    isPartOf: some(places),
    ...(pagination !== undefined && { position: pagination }),
    url,
  };
  if (quote !== undefined) return quotation;
  return { '@type': 'CreativeWork', isPartOf: some(places), position: pagination, url };
}

/** Sources of the record and of its values, each once. */
export function sourcesOf(
  site: Site,
  sources: readonly (Source | undefined)[],
): readonly Node<CreativeWork>[] | undefined {
  const nodes = sources.flatMap((source) => (source === undefined ? [] : [sourceNode(site, source)]));
  return some([...new Map(nodes.map((node) => [JSON.stringify(node), node])).values()]);
}

/** What the page of the record is: when it changed, its revision, licence and sources, which only works have of their own. */
export function pageOf(site: Site, record: LiveRecord, sources: readonly (Source | undefined)[]): Node<WebPage> {
  return {
    '@type': 'WebPage',
    url: pageUrl(site, record.id),
    inLanguage: 'zh-CN',
    ...versionOf(site, record),
    isBasedOn: sourcesOf(site, sources),
  };
}

/** For works. */
export function versionOf(site: Site, { revision, firstPublishedAt, updatedAt }: LiveRecord) {
  return {
    version: revision,
    sdDatePublished: firstPublishedAt,
    dateModified: updatedAt,
    license: site.license,
    sdLicense: site.license,
  } satisfies Partial<CreativeWorkLeaf>;
}
