/** The projects of an article: those of which it says something, with their investment, capacity, milestones and parties. */
import type { PageArticle } from '../article.ts';
import type { DraftContext } from '../draftContext.ts';
import { segmentsOf } from '../marks/segments.ts';
import { RecordDraft } from '../recordDraft.ts';
import type { Passage } from '../text/passage.ts';
import { draftEnumerated } from './projectEnumerations.ts';
import { draftProjectFigures, hasArea } from './projectFigures.ts';
import { draftLocation, draftNature, draftStatus, statusWord } from './projectFacts.ts';
import { draftParties, enterpriseNames } from './projectParties.ts';
import { type MilestoneMark } from './projectMilestones.ts';
import { ProjectReader, type ProjectTopic } from './projectTopics.ts';
import { sourceOf } from './sources.ts';

export function draftProjects(article: PageArticle, own: RecordDraft, context: DraftContext): void {
  const segments = segmentsOf(article);
  const reader = new ProjectReader(context.day);
  segments.forEach((segment, at) => {
    reader.read(segment, segments[at + 1]);
  });
  const bodies = enterpriseNames(context);
  // What only the headline names is what the text names in other words.
  const isOnlyInHeadline = ({ segments: own }: ProjectTopic): boolean => own.every(({ isHeadline }) => isHeadline);
  const named = reader.topics.filter((topic) => !isOnlyInHeadline(topic));
  for (const topic of named.length > 0 ? named : reader.topics) {
    const name = nameOf(topic);
    if (!name || !saysSomething(topic, name)) continue;
    const project = projectDraft(topic, name, context);
    draftStatus(topic, name, project, context);
    draftNature(topic, project);
    draftLocation(topic, project);
    draftProjectFigures(topic, project, context);
    draftMilestones(topic, project, context);
    draftParties(topic, segments, project, bodies);
    sourceOf(project, own, name);
  }
  draftEnumerated(segments, own, context);
}

/** The longest as printed. */
const nameOf = ({ names }: ProjectTopic): Passage | undefined => names.toSorted((a, b) => b.length - a.length)[0];

/** More than that it is there; what is made there says only of a project that it is one, not of a works. */
function saysSomething(topic: ProjectTopic, name: Passage): boolean {
  const { investments, capacities, milestones, plans } = topic;
  if (investments.length + milestones.length + plans.length > 0) return true;
  return IS_WORK.test(name.text) && (capacities.length > 0 || hasArea(topic) || statusWord(topic) !== undefined);
}

const IS_WORK = /(?:项目|工程|生产线|公路|铁路|段)$/u;

/** The project of an earlier article of the page, or a new one, with the names that it goes by. */
function projectDraft({ names }: ProjectTopic, name: Passage, context: DraftContext): RecordDraft {
  const known = names.map(({ text }) => context.find('Project', text)).find((each) => each !== undefined);
  const project = known ?? context.add(new RecordDraft('Project', { name: name.text })).printed(['name'], name);
  for (const other of names) {
    const all = [project.naming.name, ...((project.fields['otherNames'] as string[] | undefined) ?? [])];
    if (all.includes(other.text)) continue;
    project.printed(['otherNames', project.next('otherNames')], other);
    context.remember(project, other.text);
  }
  return project;
}

function draftMilestones({ milestones }: ProjectTopic, project: RecordDraft, context: DraftContext): void {
  for (const { kind, verb, state, because, date, original } of withoutRepeated(milestones)) {
    const at = ['milestones', project.next('milestones')] as const;
    project.derived([...at, 'kind'], kind, verb, 'word');
    project.derived([...at, 'state'], state, because, 'word');
    if (date) context.date(project, [...at, 'date'], date);
    if (original.length <= MAX_ORIGINAL) project.printed([...at, 'original'], original);
  }
}

const MAX_ORIGINAL = 300;

/** The same milestone told again: the one that has a date, or the narrower one, is kept. */
function withoutRepeated(milestones: readonly MilestoneMark[]): MilestoneMark[] {
  const kept: MilestoneMark[] = [];
  for (const each of milestones) {
    const at = kept.findIndex((other) => other.kind === each.kind && isTold(other, each));
    const other = kept[at];
    if (!other) kept.push(each);
    else if (isBetter(each, other)) kept[at] = each;
  }
  return kept;
}

/** Of one kind, two are different only if both have dates, neither of which lies in the other. */
function isTold(one: MilestoneMark, other: MilestoneMark): boolean {
  const [a, b] = [one.date?.edtf, other.date?.edtf];
  if (a === undefined || b === undefined) return true;
  return a === b || a.startsWith(b) || b.startsWith(a);
}

function isBetter(one: MilestoneMark, other: MilestoneMark): boolean {
  const [a, b] = [one.date?.edtf, other.date?.edtf];
  if (other.isHeadline && !one.isHeadline && (a !== undefined || b === undefined)) return true;
  if (one.state !== other.state && a === undefined && b === undefined) return one.state === 'ACTUAL';
  return a !== undefined && (b === undefined || a.length > b.length);
}
