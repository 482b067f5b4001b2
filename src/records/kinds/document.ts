/** 文件: an official document. Catalogue fields after 政府信息公开目录 (the disclosure catalogue of public bodies). */
import { z } from 'zod';
import { type Attribute, byLinks, defineKind, type ListFamily, textsOf } from '../kind.ts';
import { identifierKey } from '../names.ts';
import { partialDate } from '../partialDate.ts';
import { namedOrganization } from '../people.ts';
import { linksOfSources, source } from '../source.ts';
import { line, many, paragraph, webAddress } from '../text.ts';

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
    ...linksOfSources(it.sources),
  ],
  organizationShorthand: { issuers: 'list' },
  lists: [documentsOfIssuer],
  names: (it) => [it.title],
  texts: (document) => [
    ...textsOf('name', 'title', document.title),
    ...textsOf('name', 'documentNumber', document.documentNumber),
    ...textsOf('summary', 'summary', document.summary),
    ...textsOf('body', 'issuers', ...document.issuers.map(({ name }) => name)),
    ...textsOf('body', 'indexNumber', document.indexNumber),
  ],
  attributes: [documentNumber, documentIndexNumber],
});
