/**
 * Reads an article for projects: segment by segment it knows which project is spoken of, and gathers what is said of it. A
 * project is what a name says; 该项目 and a segment without a subject speak of the one before.
 */
import type { PrintedOn } from '../../records/printed/index.ts';
import { enterprisesIn } from '../marks/bodies.ts';
import { type CapacityMark, capacitiesIn } from '../marks/capacities.ts';
import { expectationIn } from '../marks/expectations.ts';
import { milestoneVerbsIn } from '../marks/milestones.ts';
import { investmentsIn, type MoneyMark } from '../marks/money.ts';
import { type ProjectNameMark, projectNamesIn } from '../marks/projectNames.ts';
import { isSameProject, shareName } from '../marks/sameProject.ts';
import type { Segment } from '../marks/segments.ts';
import type { Passage } from '../text/passage.ts';
import { listedNames, speaksOfSeveral } from './projectLists.ts';
import { type MilestoneMark, milestoneOf, placedDates, type SentenceSoFar } from './projectMilestones.ts';
import { isSectionOnly, type SpokenName, spokenOf } from './projectSubjects.ts';

/** What an article says of a project. */
export interface ProjectTopic {
  /** As printed, in their order. */
  readonly names: Passage[];
  readonly investments: MoneyMark[];
  readonly capacities: CapacityMark[];
  readonly milestones: MilestoneMark[];
  /** The segments that speak of it. */
  readonly segments: Segment[];
  /** Those that say that it is to be built: 还将配套建设…. */
  readonly plans: Segment[];
}

/** 该项目, 项目, 二期项目, 工程, 该工厂: at the beginning of a segment. */
const POINTS_BACK =
  /^(?:[“"]|目前|其中|据悉|同时|此外|整个|上述|全部|届时|由于|因|为|我们的?|公司的?|企业的?)*(?:该|本|这个|这项|此|整个|上述)?(?:项目|工程|基地|工厂|新工厂|新厂|厂区|园区|线路|道路|路段|大桥|隧道|生产线|电站|一期|二期|三期|首期|全线|全长|该厂|公路|铁路|规划线路|路线)/u;
/** A phase by name: what is said of it is not said of the whole. */
const PHASE = /(?:[一二三四]期|首期)/u;

export class ProjectReader {
  readonly topics: ProjectTopic[] = [];
  readonly #day: PrintedOn | undefined;
  #topic: ProjectTopic | undefined;
  readonly #spoken: ProjectTopic[] = [];
  /** At the end of the segment before: 这是…的甲电站,目前一期已投产. */
  #lastName: { readonly name: Passage; readonly sentence: number } | undefined;
  #place: Segment | undefined;
  #soFar: SentenceSoFar = {};
  /** 出资2亿元,建设…: money that the next segment says what it is for. */
  #pending: readonly MoneyMark[] = [];

  constructor(day: PrintedOn | undefined) {
    this.#day = day;
  }

  read(segment: Segment, next: Segment | undefined): void {
    this.#enter(segment);
    const { passage } = segment;
    const marks = projectNamesIn(passage).filter(({ isNamed }) => isNamed);
    this.#soFar.names = marks;
    const listed = listedNames(passage);
    const spoken = listed.length > 0 ? [] : spokenOf(passage.text, marks);
    const targets =
      listed.length > 0 ? listed.map(({ name }) => this.#topicOf(name, '', segment)) : this.#targets(segment, spoken);
    for (const each of targets) each.segments.push(segment);
    if (spoken[0]?.standing === 'OBJECT' && this.#isPlan(passage, spoken[0]))
      for (const each of targets) each.plans.push(segment);
    this.#figures(segment, targets, next);
    this.#milestones(segment, targets, listed.length > 0 ? listed : marks);
    const last = marks.at(-1);
    this.#lastName = last?.end === passage.length ? { name: last.name, sentence: segment.sentence } : undefined;
    const own = expectationIn(passage, passage.length, marks);
    if (own) this.#soFar.expectation = own;
    // 5月20日,记者获悉: the day of the news, not of what it tells.
    if (REPORTED.test(passage.text)) this.#soFar.opening = undefined;
  }

  /** A paragraph forgets what the one before spoke of, a sentence what the one before expected. */
  #enter(segment: Segment): void {
    const place = this.#place;
    this.#place = segment;
    const isNewParagraph = segment.paragraph !== place?.paragraph;
    if (segment.sentence !== place?.sentence) {
      this.#soFar = { lastDay: isNewParagraph ? undefined : this.#soFar.lastDay };
      this.#pending = [];
    }
    if (isNewParagraph && !segment.isHeadline) this.#topic = undefined;
    for (const { mark, at } of placedDates(segment.passage, this.#day)) {
      if (/当日|当天|同日/u.test(mark.passage.text)) continue;
      const isFirst = /^(?:[“"]|从|自|早在|在|截至|到|于|至)?$/u.test(segment.passage.text.slice(0, at));
      const isAlone = segment.passage.length - mark.passage.length <= MARGIN;
      if (isFirst && (segment.inSentence === 0 || isAlone)) this.#soFar.opening = mark;
      if (/[日号天]/u.test(mark.passage.text)) this.#soFar.lastDay = mark;
    }
  }

  #targets(segment: Segment, spoken: readonly SpokenName[]): ProjectTopic[] {
    const { text } = segment.passage;
    const [first] = spoken;
    // 甲路是…。今年实施的乙至丙段: a section of it.
    if (first && spoken.length === 1 && this.#topic && isSectionOnly(first.name.text)) return [this.#topic];
    if (first) {
      const targets = [...new Set(spoken.map(({ name, end }) => this.#topicOf(name, text.slice(end), segment)))];
      this.#topic = targets.length === 1 ? targets[0] : undefined;
      if (this.#topic) this.#spoken.push(this.#topic);
      return targets;
    }
    if (speaksOfSeveral(text) || this.#isOfOther(segment.passage)) this.#topic = undefined;
    else if (POINTS_BACK.test(text)) this.#topic ??= this.#mentioned(segment) ?? this.#lastTold();
    return this.#topic ? [this.#topic] : [];
  }

  /** An enterprise that the sentence begins with, and that the project does not bear the name of. */
  #isOfOther(passage: Passage): boolean {
    const [first] = enterprisesIn(passage);
    const isSubject = first !== undefined && first.isFull && first.start <= 1;
    return isSubject && !(this.#topic?.names.some(({ text }) => text.startsWith(first.name.text)) ?? false);
  }

  #isPlan(passage: Passage, { start }: SpokenName): boolean {
    const expectation = expectationIn(passage, start, this.#soFar.names) ?? this.#soFar.expectation;
    return (
      TO_BE_BUILT.test(passage.text.slice(0, start)) &&
      expectation?.state === 'EXPECTED' &&
      !DEMANDED.test(expectation.word.text)
    );
  }

  #mentioned(segment: Segment): ProjectTopic | undefined {
    const last = this.#lastName;
    return last?.sentence === segment.sentence ? this.#topicOf(last.name, '', segment) : undefined;
  }

  /** 该项目 at the beginning of a paragraph is the one of which something was said before it. */
  #lastTold(): ProjectTopic | undefined {
    const told = ({ investments, milestones, plans }: ProjectTopic): boolean =>
      investments.length + milestones.length + plans.length > 0;
    return this.#spoken.findLast(told) ?? this.#spoken.at(-1);
  }

  #topicOf(name: Passage, behind: string, segment: Segment): ProjectTopic {
    const known =
      this.topics.find(({ names }) => names.some(({ text }) => text === name.text)) ??
      this.topics.find(({ names }) => names.some(({ text }) => isSameProject(text, name.text, behind))) ??
      (segment.isHeadline ? undefined : (this.#ofHeadline(name) ?? this.#newWorksAt(name)));
    const topic = known ?? { names: [], investments: [], capacities: [], milestones: [], segments: [], plans: [] };
    if (!known) this.topics.push(topic);
    if (topic.names.every(({ text }) => text !== name.text)) topic.names.push(name);
    return topic;
  }

  /** The headline says it in other words: the only one that it names, until the text names it. */
  #ofHeadline(name: Passage): ProjectTopic | undefined {
    const [first, ...others] = this.topics;
    const isOfHeadline = first?.segments.every(({ isHeadline }) => isHeadline) ?? false;
    return first && others.length === 0 && isOfHeadline && first.names.some(({ text }) => shareName(text, name.text))
      ? first
      : undefined;
  }

  /** 乙国新工厂 is the one that was told of before: 将在乙国投资新建工厂. */
  #newWorksAt(name: Passage): ProjectTopic | undefined {
    const place = /^(\p{Script=Han}{2,6})新(?:工厂|厂)$/u.exec(name.text)?.[1];
    if (place === undefined) return undefined;
    return this.topics.find(({ segments }) =>
      segments.some(({ passage }) => new RegExp(`[在于]${place}`, 'u').test(passage.text)),
    );
  }

  #figures({ passage }: Segment, targets: readonly ProjectTopic[], next: Segment | undefined): void {
    const [topic] = targets;
    const investments = investmentsIn(passage, next?.passage.text);
    if (!topic) this.#pending = investments;
    if (!topic || targets.length > 1) return;
    const phase = PHASE.exec(passage.text)?.[0];
    const isOfPhase = phase !== undefined && !topic.names.some(({ text }) => text.includes(phase));
    if (!isOfPhase) topic.investments.push(...this.#pending, ...investments);
    this.#pending = [];
    topic.capacities.push(...capacitiesIn(passage));
  }

  #milestones(
    segment: Segment,
    targets: readonly ProjectTopic[],
    names: readonly Pick<ProjectNameMark, 'name' | 'start' | 'end'>[],
  ): void {
    let from = 0;
    for (const verb of milestoneVerbsIn(segment.passage, names)) {
      const object = names.find(({ start }) => start >= verb.end && start - verb.end <= OBJECT_DISTANCE);
      const of = object && targets.length < 2 ? [this.#topicOf(object.name, '', segment)] : targets;
      const milestone = milestoneOf(segment, verb, from, this.#soFar, this.#day);
      from = verb.end;
      for (const each of of) each.milestones.push(milestone);
    }
  }
}

/** 要建设…: a meeting demands it, and nobody plans it yet. */
const DEMANDED = /^(?:要|确保|力争|争取|希望)$/u;
const REPORTED = /获悉|了解到|消息|报道|看到|介绍|透露|宣布|见到|来到/u;
const OBJECT_DISTANCE = 8;
/** 从今年开始: the date and little more. */
const MARGIN = 3;
/** 还将建设…, 计划投资建设…: it is to be built. */
const TO_BE_BUILT = /(?:建设|新建|兴建|建立|修建|建造)(?:一个|一座|一条)?(?:[^，。]{0,12}的)?[“"]?$/u;
