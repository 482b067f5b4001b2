/** Articles, documents and editions: works, which have a version, a licence and sources of their own. */
import type {
  Audience,
  CreativeWork,
  CreativeWorkLeaf,
  DigitalDocument,
  DigitalDocumentLeaf,
  ImageObject,
  Legislation,
  MediaObject,
  NewsArticle,
  PublicationIssue,
  QuantitativeValue,
  WithContext,
} from 'schema-dts';
import type { LiveRecord } from '../../records/registry.ts';
import { labelOf } from '../labelOf.ts';
import { pageUrl, recordUrl, type Site } from '../site.ts';
import { isoDate, isoPeriod } from './dates.ts';
import {
  identifiersOf,
  linkIf,
  linkTo,
  type Node,
  organizationNamed,
  personNamed,
  some,
  sourcesOf,
  versionOf,
} from './links.ts';

const CONTEXT = 'https://schema.org';

const common = (record: LiveRecord, site: Site) =>
  ({
    '@context': CONTEXT,
    '@id': recordUrl(site, record.id),
    url: pageUrl(site, record.id),
    identifier: identifiersOf(record.id),
    inLanguage: 'zh-CN',
    ...versionOf(site, record),
  }) satisfies Partial<WithContext<CreativeWorkLeaf>>;

export function articleNode(article: LiveRecord<'Article'>, site: Site): WithContext<Node<NewsArticle>> {
  const { byline, reprintOf, edition, page, sources } = article;
  const people = (...roles: readonly string[]) =>
    some(byline.filter(({ role }) => roles.includes(role)).map((each) => personNamed(site, each)));
  const reprinted: Node<CreativeWork> | undefined = reprintOf && {
    '@type': 'CreativeWork',
    url: reprintOf.url,
    publisher: { '@type': 'Organization', name: reprintOf.outlet },
  };
  return {
    ...common(article, site),
    '@type': 'NewsArticle',
    name: article.title,
    headline: article.headline ?? article.title,
    alternativeHeadline: some([article.kicker, article.deck].filter((line) => line !== undefined)),
    abstract: article.summary,
    articleBody: article.body,
    articleSection: some([article.section, article.column].filter((name) => name !== undefined)),
    genre: labelOf('ArticleGenre', article.genre, 'zh'),
    keywords: some(article.topics),
    datePublished: isoDate(article.publishedOn),
    isPartOf: linkIf(site, edition),
    ...(page !== undefined && { printPage: String(page) }),
    author: people('REPORTER', 'CORRESPONDENT'),
    editor: people('EDITOR'),
    contributor: people('PHOTOGRAPHER', 'OTHER'),
    image: some(article.images.map(imageNode)),
    mentions: some(article.mentions.map((id) => linkTo(site, id))),
    isBasedOn: some([...(reprinted ? [reprinted] : []), ...(sourcesOf(site, sources) ?? [])]),
  };
}

function imageNode(image: LiveRecord<'Article'>['images'][number]): Node<ImageObject> {
  const pixels = (value: number | undefined): Node<QuantitativeValue> | undefined =>
    value === undefined ? undefined : { '@type': 'QuantitativeValue', value, unitCode: 'E37' };
  return {
    '@type': 'ImageObject',
    contentUrl: image.url,
    caption: image.caption,
    description: image.alternativeText,
    creditText: image.credit,
    encodingFormat: image.mediaType,
    width: pixels(image.width),
    height: pixels(image.height),
  };
}

type DocumentRecord = LiveRecord<'Document'>;

const FORCE = { IN_FORCE: 'InForce', EXPIRED: 'NotInForce', REPEALED: 'NotInForce' } as const;

/** A document that begins or ends to be in force is legislation; a letter or a notice is a document. */
export function documentNode(
  document: DocumentRecord,
  site: Site,
): WithContext<Node<DigitalDocument>> | WithContext<Node<Legislation>> {
  const { validity, effectiveOn, expiresOn, documentNumber, indexNumber, issuers, attachments, basis } = document;
  const registers = [
    ...(documentNumber === undefined ? [] : [{ scheme: '文号', identifier: documentNumber }]),
    ...(indexNumber === undefined ? [] : [{ scheme: '索引号', identifier: indexNumber }]),
  ];
  const work = {
    ...common(document, site),
    name: document.title,
    identifier: identifiersOf(document.id, registers),
    abstract: document.summary,
    text: document.body,
    publisher: some(issuers.map((issuer) => organizationNamed(site, issuer))),
    audience: some(document.addressees.map(audienceNode)),
    dateCreated: isoDate(document.writtenOn),
    datePublished: isoDate(document.releasedOn),
    expires: isoDate(expiresOn),
    sameAs: document.url,
    citation: some(basis.map((each) => basisNode(each, site))),
    associatedMedia: some(attachments.map(attachmentNode)),
    isBasedOn: sourcesOf(site, document.sources),
  } satisfies Partial<WithContext<DigitalDocumentLeaf>>;
  const replaced = some(document.replaces.map((id) => linkTo(site, id)));
  if (validity === undefined && !effectiveOn && !expiresOn) {
    // No property says of a plain document that it takes the place of others.
    return { ...work, '@type': 'DigitalDocument', mentions: replaced };
  }
  return {
    ...work,
    '@type': 'Legislation',
    legislationIdentifier: documentNumber,
    legislationDate: isoDate(document.writtenOn),
    legislationDateOfApplicability: isoDate(effectiveOn),
    legislationLegalForce: validity && FORCE[validity],
    legislationRepeals: replaced,
  };
}

const audienceNode = (name: string): Node<Audience> => ({ '@type': 'Audience', name });

const basisNode = ({ title, document }: DocumentRecord['basis'][number], site: Site): Node<CreativeWork> => ({
  '@type': 'CreativeWork',
  name: title,
  ...linkIf(site, document),
});

const attachmentNode = ({ name, url, mediaType, size }: DocumentRecord['attachments'][number]): Node<MediaObject> => ({
  '@type': 'MediaObject',
  name,
  contentUrl: url,
  encodingFormat: mediaType,
  ...(size !== undefined && { contentSize: `${size} B` }),
});

export const editionNode = (edition: LiveRecord<'Edition'>, site: Site): WithContext<Node<PublicationIssue>> => ({
  ...common(edition, site),
  '@type': 'PublicationIssue',
  name: edition.title,
  isPartOf: { '@type': 'Newspaper', name: edition.newspaper },
  datePublished: isoDate(edition.date),
  temporalCoverage: isoPeriod(edition.date),
  issueNumber: edition.issueNumber,
  ...(edition.pageCount !== undefined && { pageStart: 1, pageEnd: edition.pageCount }),
  keywords: some(edition.sections),
  sameAs: edition.url,
});
