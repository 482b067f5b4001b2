/** 报纸期次: what was printed together: an issue of a newspaper or one page of it. */
import { z } from 'zod';
import { type Attribute, defineKind, textsOf } from '../kind.ts';
import { partialDate } from '../partialDate.ts';
import { line, many, webAddress } from '../text.ts';

const shape = z.strictObject({
  title: line,
  /** The newspaper, as it calls itself. */
  newspaper: line,
  date: partialDate,
  /** 期号. */
  issueNumber: line.optional(),
  pageCount: z.int().min(1).max(999).optional(),
  /** 栏目, in the order of print. */
  sections: many(line),
  url: webAddress.optional(),
});

export type EditionContent = z.output<typeof shape>;

/** 按报纸. */
export const editionNewspaper: Attribute<EditionContent> = {
  name: 'Edition/newspaper',
  values: (it) => [it.newspaper],
};

export const Edition = defineKind({
  kind: 'Edition',
  term: '报纸期次',
  shape,
  title: (it) => it.title,
  date: (it) => it.date,
  links: () => [],
  lists: [],
  names: (it) => [it.title],
  texts: (edition) => [
    ...textsOf('name', 'title', edition.title),
    ...textsOf('summary', 'newspaper', edition.newspaper),
    ...textsOf('body', 'issueNumber', edition.issueNumber),
    ...textsOf('body', 'sections', ...edition.sections),
  ],
  attributes: [editionNewspaper],
});
