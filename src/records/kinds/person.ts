/** 人物: a person in a public role, with nothing personal beyond what was printed. */
import { z } from 'zod';
import { linkTo } from '../ids.ts';
import { byLinks, defineKind, type ListFamily, textsOf } from '../kind.ts';
import { otherNames } from '../names.ts';
import { linksOfSources, source } from '../source.ts';
import { line, many } from '../text.ts';

const shape = z.strictObject({
  name: line,
  otherNames,
  /** 职务, in the order printed; `organization` where it is a record. */
  posts: many(z.strictObject({ position: line, organization: linkTo('Organization').optional() })),
  sources: many(source),
});

export type PersonContent = z.output<typeof shape>;

/** 人物名录: all people by name. */
export const peopleByName: ListFamily<PersonContent> = {
  name: 'Person/name',
  order: 'name',
  memberships: () => [{ key: '' }],
};

/** 任职人员: the people who hold a post in an organization. */
export const peopleOfOrganization: ListFamily<PersonContent> = {
  name: 'Person/organization',
  order: 'name',
  memberships: (it) =>
    byLinks(it.posts.map(({ organization, position }) => ({ id: organization, edge: { position } }))),
};

export const Person = defineKind({
  kind: 'Person',
  term: '人物',
  shape,
  title: (it) => it.name,
  date: () => undefined,
  links: (it) => [
    ...it.posts.map(({ organization }, at) => ({ field: `posts[${at}].organization`, id: organization })),
    ...linksOfSources(it.sources),
  ],
  lists: [peopleByName, peopleOfOrganization],
  texts: (it) => [
    ...textsOf('name', 'name', it.name),
    ...textsOf('name', 'otherNames', ...it.otherNames),
    ...textsOf('summary', 'positions', ...it.posts.map(({ position }) => position)),
  ],
  names: (it) => [it.name, ...it.otherNames],
});
