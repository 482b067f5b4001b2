/** 文件: an official document. Catalogue fields after 政府信息公开目录 (the disclosure catalogue of public bodies). */
import { z } from 'zod';
import { linkTo } from '../ids.ts';
import { type Attribute, byLinks, defineKind, type ListFamily, textsOf } from '../kind.ts';
import { identifierKey } from '../names.ts';
import { partialDate } from '../partialDate.ts';
import { namedOrganization } from '../people.ts';
import { linksOfSources, source } from '../source.ts';
import { body, line, many, mediaType, paragraph, webAddress } from '../text.ts';

/** 有效, 失效, 废止. */
export const DOCUMENT_VALIDITIES = ['IN_FORCE', 'EXPIRED', 'REPEALED'] as const;

const shape = z.strictObject({
  title: line,
  /** 文号, with the brackets 〔〕 of official numbers. */
  documentNumber: line.optional(),
  /** 索引号. */
  indexNumber: line.optional(),
  /** 发布机构, of 联合发文 several: full names as printed, and records. */
  issuers: many(namedOrganization),
  /** 成文日期. */
  writtenOn: partialDate.optional(),
  /** 发布日期. */
  releasedOn: partialDate.optional(),
  /** 生效日期. */
  effectiveOn: partialDate.optional(),
  /** 失效日期. */
  expiresOn: partialDate.optional(),
  validity: z.enum(DOCUMENT_VALIDITIES).optional(),
  /** 主送. */
  addressees: many(line),
  /** 依据: what it is based on, as printed, and the document where it is a record. */
  basis: many(z.strictObject({ title: line, document: linkTo('Document').optional() })),
  /** 正文. */
  body: body.optional(),
  attachments: many(
    z.strictObject({
      name: line,
      url: webAddress.optional(),
      mediaType: mediaType.optional(),
      /** Bytes. */
      size: z.int().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
    }),
  ),
  /** 替代: documents that are not in force any more because of it. */
  replaces: many(linkTo('Document')),
  summary: paragraph.optional(),
  url: webAddress.optional(),
  sources: many(source),
});

export type DocumentContent = z.output<typeof shape>;

/** 发布的文件: the documents that an organization issued. */
export const documentsOfIssuer: ListFamily<DocumentContent> = {
  name: 'Document/issuer',
  order: 'date',
  memberships: (it) => byLinks(it.issuers.map(({ organization }) => organization)),
};

/** 替代本文的文件: the documents that replace a document. */
export const documentsReplacing: ListFamily<DocumentContent> = {
  name: 'Document/replaces',
  order: 'date',
  memberships: (it) => byLinks(it.replaces),
};

/** An official number normalized for comparison as identifiers are, and regardless of brackets. */
export function numberKey(number: string): string {
  return identifierKey(number)
    .replace(/[[(【〈《〖]/g, '〔')
    .replace(/[\])】〉》〗]/g, '〕');
}

/** 按文号. */
export const documentNumber: Attribute<DocumentContent> = {
  name: 'Document/number',
  values: (it) => [it.documentNumber && numberKey(it.documentNumber)],
};

/** 按有效性. */
export const documentValidity: Attribute<DocumentContent> = {
  name: 'Document/validity',
  values: (it) => [it.validity],
};

/** 按索引号. */
export const documentIndexNumber: Attribute<DocumentContent> = {
  name: 'Document/index-number',
  values: (it) => [it.indexNumber && numberKey(it.indexNumber)],
};

export const Document = defineKind({
  kind: 'Document',
  term: '文件',
  shape,
  title: (it) => it.title,
  date: (it) => it.releasedOn ?? it.writtenOn,
  links: (it) => [
    ...it.issuers.map(({ organization }, at) => ({ field: `issuers[${at}].organization`, id: organization })),
    ...it.basis.map(({ document }, at) => ({ field: `basis[${at}].document`, id: document })),
    ...it.replaces.map((id, at) => ({ field: `replaces[${at}]`, id })),
    ...linksOfSources(it.sources),
  ],
  organizationShorthand: { issuers: 'list' },
  lists: [documentsOfIssuer, documentsReplacing],
  names: (it) => [it.title],
  texts: (document) => [
    ...textsOf('name', 'title', document.title),
    ...textsOf('name', 'documentNumber', document.documentNumber),
    ...textsOf('summary', 'summary', document.summary),
    ...textsOf('body', 'body', document.body),
    ...textsOf('body', 'basis', ...document.basis.map(({ title }) => title)),
    ...textsOf('body', 'addressees', ...document.addressees),
    ...textsOf('body', 'attachments', ...document.attachments.map(({ name }) => name)),
    ...textsOf('body', 'issuers', ...document.issuers.map(({ name }) => name)),
    ...textsOf('body', 'indexNumber', document.indexNumber),
  ],
  attributes: [documentNumber, documentIndexNumber, documentValidity],
});
