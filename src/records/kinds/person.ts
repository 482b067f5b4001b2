/** 人物: a person in a public role, with no personal data other than what was printed. */
import { z } from 'zod';
import { linkTo } from '../ids.ts';
import { byLinksWith, defineKind, type ListFamily, textsOf } from '../kind.ts';
import { otherNames } from '../names.ts';
import { partialDate } from '../partialDate.ts';
import { linksOfSources, source } from '../source.ts';
import { line, many } from '../text.ts';

const shape = z.strictObject({
  name: line,
  otherNames,
  /** 任职, in the order printed, after Popolo's Membership; `organization` if it is a record. */
  memberships: many(
    z.strictObject({
      position: line,
      organization: linkTo('Organization').optional(),
      startedOn: partialDate.optional(),
      endedOn: partialDate.optional(),
    }),
  ),
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
    byLinksWith(
      'positions',
      it.memberships.map(({ organization, position }) => ({ id: organization, note: position })),
    ),
};

export const Person = defineKind({
  kind: 'Person',
  term: '人物',
  shape,
  title: (it) => it.name,
  date: () => undefined,
  links: (person) => [
    ...person.memberships.map(({ organization }, at) => ({
      field: `memberships[${at}].organization`,
      id: organization,
    })),
    ...linksOfSources(person.sources),
  ],
  lists: [peopleByName, peopleOfOrganization],
  texts: (person) => [
    ...textsOf('name', 'name', person.name),
    ...textsOf('name', 'otherNames', ...person.otherNames),
    ...textsOf('summary', 'positions', ...person.memberships.map(({ position }) => position)),
  ],
  names: (it) => [it.name, ...it.otherNames],
  nameReading: 'person',
});
