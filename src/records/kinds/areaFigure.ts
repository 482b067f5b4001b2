/** 区域数据: one figure of an area for one period, such as the gross product of a zone in a half-year. */
import { z } from 'zod';
import { indicator } from '../figures.ts';
import { linkTo } from '../ids.ts';
import { type Attribute, byLinks, defineKind, type ListFamily, textsOf } from '../kind.ts';
import { linksOfSources, source, sourceLinks } from '../source.ts';
import { many } from '../text.ts';

const shape = z.strictObject({
  area: linkTo('Area'),
  figure: indicator,
  sources: many(source),
});

export type AreaFigureContent = z.output<typeof shape>;

/** 区域的数据: the figures of an area, newest period first. */
export const figuresOfArea: ListFamily<AreaFigureContent> = {
  name: 'AreaFigure/area',
  order: 'date',
  memberships: (it) => byLinks([it.area]),
};

/** 按指标名称. */
export const areaFigureName: Attribute<AreaFigureContent> = {
  name: 'AreaFigure/name',
  values: (it) => [it.figure.name],
};

/** 按状态: actual or expected. */
export const areaFigureState: Attribute<AreaFigureContent> = {
  name: 'AreaFigure/state',
  values: (it) => [it.figure.state],
};

export const AreaFigure = defineKind({
  kind: 'AreaFigure',
  term: '区域数据',
  shape,
  title: (it) => it.figure.name,
  date: (it) => it.figure.period,
  links: (it) => [
    { field: 'area', id: it.area },
    ...sourceLinks(it.figure.source, 'figure.source'),
    ...linksOfSources(it.sources),
  ],
  lists: [figuresOfArea],
  texts: (it) => textsOf('name', 'figure', it.figure.name),
  attributes: [areaFigureName, areaFigureState],
});
