/** Who owns a project, invests in it or builds it, as far as an enterprise of the page is named for it. */
import type { DraftContext } from '../draftContext.ts';
import { coreOf } from '../marks/sameProject.ts';
import type { Segment } from '../marks/segments.ts';
import { DraftLink, type RecordDraft } from '../recordDraft.ts';
import type { Passage } from '../text/passage.ts';
import type { ProjectTopic } from './projectTopics.ts';

export interface BodyName {
  readonly name: string;
  readonly draft: RecordDraft;
}

/** All names of the enterprises that were drafted, the longest first. */
export function enterpriseNames({ records }: DraftContext): BodyName[] {
  return records
    .filter(({ kind }) => kind === 'Enterprise')
    .flatMap((draft) =>
      [draft.naming.name, ...((draft.fields['otherNames'] as string[] | undefined) ?? [])].map((name) => ({
        name,
        draft,
      })),
    )
    .toSorted((a, b) => b.name.length - a.name.length);
}

interface Found {
  readonly body: BodyName;
  readonly passage: Passage;
}

/** Behind the enterprise, when it is the one that builds for itself. */
const OWNS =
  /^(?:[(（][^()（）]*[)）])?(?:[^，。]{0,16}?)(?:投资建设|投资兴建|投资新建|出资|斥资|投资|新建|兴建|建设|开发|策划实施|负责实施|实施|配套建设|建立|打造)/u;
const BUILDS = /^(?:承建|负责施工|施工|总承包|负责承建)/u;
const AND = /^(?:与|和|及|、)/u;

export function draftParties(
  { names, segments }: ProjectTopic,
  all: readonly Segment[],
  project: RecordDraft,
  bodies: readonly BodyName[],
): void {
  const sentences = new Set(segments.map(({ sentence }) => sentence));
  const cores = names
    .map(({ text }) => coreOf(text.replace(/[“”]/gu, '')))
    .filter(({ length }) => length >= SHORTEST_CORE);
  const near = all.filter(
    ({ sentence, passage }) => sentences.has(sentence) || cores.some((core) => passage.text.includes(core)),
  );
  const contractor = near.flatMap(({ passage }) => builderIn(passage, bodies))[0];
  const owner = ownerByName(names, bodies) ?? ownerNear(near, all, bodies);
  if (owner && project.fields['owner'] === undefined) {
    project.derived(['owner'], new DraftLink(owner.body.draft), owner.passage, 'link');
    for (const investor of near.flatMap(({ passage }) => partnersIn(passage, owner.body, bodies)))
      putParty(project, 'INVESTOR', investor);
  }
  if (contractor && contractor.body.draft !== owner?.body.draft) putParty(project, 'CONTRACTOR', contractor);
}

const SHORTEST_CORE = 3;

function putParty(project: RecordDraft, role: 'INVESTOR' | 'CONTRACTOR', { body, passage }: Found): void {
  const known = (project.fields['parties'] as { name?: string }[] | undefined) ?? [];
  if (known.some(({ name }) => name === passage.text)) return;
  const at = ['parties', project.next('parties')] as const;
  project.derived([...at, 'role'], role, passage, 'word');
  project.printed([...at, 'name'], passage);
  project.derived([...at, 'body'], new DraftLink(body.draft), passage, 'link');
}

/** A project that bears its owner's name. */
function ownerByName(names: readonly Passage[], bodies: readonly BodyName[]): Found | undefined {
  for (const name of names) {
    const body = bodies.find((each) => name.text.startsWith(each.name) && name.length > each.name.length);
    if (body) return { body, passage: name.slice(0, body.name.length) };
  }
  return undefined;
}

function placesIn(passage: Passage, bodies: readonly BodyName[]): (Found & { at: number; end: number })[] {
  const found: (Found & { at: number; end: number })[] = [];
  for (const body of bodies) {
    const at = passage.text.indexOf(body.name);
    const end = at + body.name.length;
    if (at < 0 || found.some((each) => at < each.end && end > each.at)) continue;
    found.push({ body, passage: passage.slice(at, end), at, end });
  }
  return found.toSorted((a, b) => a.at - b.at);
}

function ownerIn(passage: Passage, bodies: readonly BodyName[]): Found[] {
  return placesIn(passage, bodies).filter(({ end }) => {
    const after = passage.text.slice(end);
    return OWNS.test(after) && !BUILDS.test(after);
  });
}

/** The one that builds, or the subject of the words before: 甲公司昨日宣布,将投资建设…. */
function ownerNear(near: readonly Segment[], all: readonly Segment[], bodies: readonly BodyName[]): Found | undefined {
  for (const segment of near) {
    const [own] = ownerIn(segment.passage, bodies);
    if (own) return own;
    const before = all[all.indexOf(segment) - 1];
    const isSaid = before?.sentence === segment.sentence && /(?:宣布|表示|公告|透露|称)$/u.test(before.passage.text);
    if (!before || !isSaid || !OWNS.test(segment.passage.text)) continue;
    const subject = placesIn(before.passage, bodies).at(0);
    if (subject) return subject;
  }
  return undefined;
}

const builderIn = (passage: Passage, bodies: readonly BodyName[]): Found[] =>
  placesIn(passage, bodies).filter(
    ({ at, end }) => passage.text.slice(0, at).endsWith('由') && BUILDS.test(passage.text.slice(end)),
  );

/** 由甲与乙合资建设: those beside the owner. */
function partnersIn(passage: Passage, owner: BodyName, bodies: readonly BodyName[]): Found[] {
  const places = placesIn(passage, bodies);
  const own = places.findIndex(({ body }) => body.draft === owner.draft);
  const [one, other] = [places[own], places[own + 1]];
  if (!one || !other || other.body.draft === owner.draft) return [];
  const between = passage.text.slice(one.end, other.at);
  const after = passage.text.slice(other.end);
  return AND.test(between) &&
    between.length <= 2 &&
    /^[^，]{0,10}(?:合资|合作|共同|联合)?(?:投资|出资|建设|建立)/u.test(after)
    ? [other]
    : [];
}
