/**
 * Reads an article for projects: segment by segment it knows which project is spoken of, and gathers what is said of it. A
 * project is what a name says; 该项目 and a segment without a subject speak of the one before.
 */
import type { PrintedOn } from '../../records/printed/index.ts';
import { type CapacityMark, capacitiesIn } from '../marks/capacities.ts';
import { expectationIn } from '../marks/expectations.ts';
import { milestoneVerbsIn } from '../marks/milestones.ts';
import { investmentsIn, type MoneyMark } from '../marks/money.ts';
import { type ProjectNameMark, projectNamesIn } from '../marks/projectNames.ts';
import { isSameProject } from '../marks/sameProject.ts';
import type { Segment } from '../marks/segments.ts';
import type { Passage } from '../text/passage.ts';
import { listedNames, speaksOfSeveral } from './projectLists.ts';
import { type MilestoneMark, milestoneOf, placedDates, type SentenceSoFar } from './projectMilestones.ts';

/** What an article says of a project. */
export interface ProjectTopic {
  /** As printed, in their order. */
  readonly names: Passage[];
  readonly investments: MoneyMark[];
  readonly capacities: CapacityMark[];
  readonly milestones: MilestoneMark[];
  /** The segments that speak of it. */
  readonly segments: Segment[];
}

/** 该项目, 项目, 二期项目, 工程, 该工厂: at the beginning of a segment. */
const POINTS_BACK =
  /^(?:[“"]|目前|其中|据悉|同时|此外|整个|上述|全部|届时|由于|因|为)*(?:该|本|这个|这项|此|整个|上述)?(?:项目|工程|基地|工厂|新工厂|新厂|厂区|园区|线路|道路|路段|大桥|隧道|生产线|电站|一期|二期|三期|首期|全线|全长|该厂|公路|铁路|规划线路|路线)/u;
/** A phase by name: what is said of it is not said of the whole. */
const PHASE = /(?:[一二三四]期|首期)/u;

export class ProjectReader {
  readonly topics: ProjectTopic[] = [];
  readonly #day: PrintedOn | undefined;
  #topic: ProjectTopic | undefined;
  #place: Segment | undefined;
  #soFar: SentenceSoFar = {};

  constructor(day: PrintedOn | undefined) {
    this.#day = day;
  }

  read(segment: Segment, next: Segment | undefined): void {
    this.#enter(segment);
    const marks = projectNamesIn(segment.passage).filter(({ isNamed }) => isNamed);
    const listed = listedNames(segment.passage);
    const spoken = listed.length > 0 ? [] : spokenOf(segment.passage.text, marks);
    const targets = listed.length > 0 ? listed.map((name) => this.#topicOf(name, '')) : this.#targets(segment, spoken);
    for (const each of targets) each.segments.push(segment);
    if (targets.length === 1) this.#figures(segment, targets[0], next);
    this.#milestones(segment, targets, marks);
    const own = expectationIn(segment.passage);
    if (own) this.#soFar.expectation = own;
  }

  /** A paragraph forgets what the one before spoke of, a sentence what the one before expected. */
  #enter(segment: Segment): void {
    const place = this.#place;
    this.#place = segment;
    const isNewParagraph = segment.paragraph !== place?.paragraph;
    if (segment.sentence !== place?.sentence) {
      this.#soFar = { lastDay: isNewParagraph ? undefined : this.#soFar.lastDay };
    }
    if (isNewParagraph && !segment.isHeadline) this.#topic = undefined;
    for (const { mark, at } of placedDates(segment.passage, this.#day)) {
      if (/当日|当天|同日/u.test(mark.passage.text)) continue;
      if (segment.inSentence === 0 && at <= 1) this.#soFar.opening = mark;
      if (/[日号天]/u.test(mark.passage.text)) this.#soFar.lastDay = mark;
    }
  }

  #targets(segment: Segment, spoken: readonly ProjectNameMark[]): ProjectTopic[] {
    const { text } = segment.passage;
    if (spoken.length > 0) {
      const targets = [...new Set(spoken.map(({ name, end }) => this.#topicOf(name, text.slice(end))))];
      this.#topic = targets.length === 1 ? targets[0] : undefined;
      return targets;
    }
    if (speaksOfSeveral(text)) this.#topic = undefined;
    else if (POINTS_BACK.test(text)) this.#topic ??= this.#only();
    return this.#topic ? [this.#topic] : [];
  }

  /** 该项目 at the beginning of a paragraph is the one that the article is about. */
  #only(): ProjectTopic | undefined {
    return this.topics.length === 1 ? this.topics[0] : this.topics.find(({ segments }) => segments[0]?.isHeadline);
  }

  #topicOf(name: Passage, behind: string): ProjectTopic {
    const known =
      this.topics.find(({ names }) => names.some(({ text }) => text === name.text)) ??
      this.topics.find(({ names }) => names.some(({ text }) => isSameProject(text, name.text, behind)));
    const topic = known ?? { names: [], investments: [], capacities: [], milestones: [], segments: [] };
    if (!known) this.topics.push(topic);
    if (topic.names.every(({ text }) => text !== name.text)) topic.names.push(name);
    return topic;
  }

  #figures({ passage }: Segment, topic: ProjectTopic | undefined, next: Segment | undefined): void {
    if (!topic) return;
    const phase = PHASE.exec(passage.text)?.[0];
    const isOfPhase = phase !== undefined && !topic.names.some(({ text }) => text.includes(phase));
    if (!isOfPhase) topic.investments.push(...investmentsIn(passage, next?.passage.text));
    topic.capacities.push(...capacitiesIn(passage));
  }

  #milestones(segment: Segment, targets: readonly ProjectTopic[], marks: readonly ProjectNameMark[]): void {
    const starts = marks.map(({ start }) => start);
    let from = 0;
    for (const verb of milestoneVerbsIn(segment.passage, starts)) {
      const object = marks.find(({ start }) => start >= verb.end && start - verb.end <= OBJECT_DISTANCE);
      const of = object && targets.length < 2 ? [this.#topicOf(object.name, '')] : targets;
      const milestone = milestoneOf(segment, verb, from, this.#soFar, this.#day);
      from = verb.end;
      for (const each of of) each.milestones.push(milestone);
    }
  }
}

const OBJECT_DISTANCE = 8;

/** Between two names of a list. */
const AND = /^(?:、|和|及|与|以及|暨|,|，)$/u;

/** The names that the segment is about: its subject, or what is built; with those that stand beside it in a list. */
function spokenOf(text: string, marks: readonly ProjectNameMark[]): ProjectNameMark[] {
  const first =
    marks.find(({ standing }) => standing === 'SUBJECT' || standing === 'SCENE') ??
    marks.find(({ standing }) => standing === 'OBJECT') ??
    marks.find(({ standing }) => standing === 'DESCRIBED');
  if (!first) return [];
  const spoken = [first];
  for (const mark of marks.slice(marks.indexOf(first) + 1)) {
    const last = spoken.at(-1);
    if (!last || !AND.test(text.slice(last.end, mark.start))) break;
    spoken.push(mark);
  }
  return spoken;
}
