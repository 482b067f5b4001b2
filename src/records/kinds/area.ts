/** 区域: a province, city, district, town or development zone, of which figures are published. */
import { z } from 'zod';
import { isAreaCode } from '../areaCode.ts';
import { linkTo } from '../ids.ts';
import { type Attribute, byLinks, defineKind, type ListFamily, textsOf } from '../kind.ts';
import { otherNames } from '../names.ts';
import { linksOfSources, source } from '../source.ts';
import { line, many, paragraph } from '../text.ts';

/** 省级, 地级, 县级, 乡级, 村级, 开发区, 其他. */
export const AREA_TYPES = [
  'PROVINCE',
  'PREFECTURE',
  'COUNTY',
  'TOWNSHIP',
  'VILLAGE',
  'DEVELOPMENT_ZONE',
  'OTHER',
] as const;

const shape = z.strictObject({
  name: line,
  otherNames,
  areaType: z.enum(AREA_TYPES),
  /** 行政区划代码; a development zone may have none. */
  code: z
    .string()
    .refine(isAreaCode, 'must be a code of GB/T 2260 in quotes: 6, 9 or 12 digits, like "320300"')
    .optional(),
  /** The area that it is part of. */
  partOf: linkTo('Area').optional(),
  /** 管理机构. */
  administration: linkTo('Organization').optional(),
  summary: paragraph.optional(),
  sources: many(source),
});

export type AreaContent = z.output<typeof shape>;

/** 区域名录: all areas by name. */
export const areasByName: ListFamily<AreaContent> = {
  name: 'Area/name',
  order: 'name',
  memberships: () => [{ key: '' }],
};

/** 下辖区域: the areas within an area, one level down. */
export const areasWithin: ListFamily<AreaContent> = {
  name: 'Area/part-of',
  order: 'name',
  memberships: (it) => byLinks([it.partOf]),
};

/** 管理的区域: the areas that an organization administers. */
export const areasOfAdministration: ListFamily<AreaContent> = {
  name: 'Area/administration',
  order: 'name',
  memberships: (it) => byLinks([it.administration]),
};

/** 按区域类型. */
export const areaType: Attribute<AreaContent> = { name: 'Area/areaType', values: (it) => [it.areaType] };

/** 按行政区划代码. */
export const areaCode: Attribute<AreaContent> = { name: 'Area/code', values: (it) => [it.code] };

export const Area = defineKind({
  kind: 'Area',
  term: '区域',
  shape,
  title: (it) => it.name,
  date: () => undefined,
  links: (it) => [
    { field: 'partOf', id: it.partOf },
    { field: 'administration', id: it.administration },
    ...linksOfSources(it.sources),
  ],
  lists: [areasByName, areasWithin, areasOfAdministration],
  names: (it) => [it.name, ...it.otherNames],
  texts: (area) => [
    ...textsOf('name', 'name', area.name),
    ...textsOf('name', 'otherNames', ...area.otherNames),
    ...textsOf('summary', 'summary', area.summary),
    ...textsOf('body', 'code', area.code),
  ],
  attributes: [areaType, areaCode],
});
