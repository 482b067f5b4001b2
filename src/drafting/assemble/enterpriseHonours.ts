/** The honours of the enterprises of an article: who got it stands before the verb, or was named last. */
import type { DraftContext } from '../draftContext.ts';
import { organizationsIn } from '../marks/bodies.ts';
import { type HonourMark, honourOf, honoursIn } from '../marks/honours.ts';
import type { Segment } from '../marks/segments.ts';
import { DraftLink } from '../recordDraft.ts';
import type { Passage } from '../text/passage.ts';
import type { DraftedEnterprise } from './enterpriseNames.ts';

interface Found {
  readonly mark: HonourMark;
  readonly of: DraftedEnterprise;
  readonly segment: Segment;
}

export function draftHonours(
  segments: readonly Segment[],
  enterprises: readonly DraftedEnterprise[],
  context: DraftContext,
): void {
  const found: Found[] = [];
  let topic: DraftedEnterprise | undefined;
  let place: Segment | undefined;
  for (const segment of segments) {
    if (segment.paragraph !== place?.paragraph) topic = undefined;
    place = segment;
    const listed = LISTED.test(segment.passage.text) ? listIn(segment, segments) : undefined;
    const marks = [...honoursIn(segment.passage), ...(listed ? [listed] : [])];
    for (const mark of marks) {
      const before = segment.passage.text.slice(0, mark.start);
      const isMeant = enterprises.length === 1 && POINTS_BACK.test(before);
      const of = lastNamedIn(before, enterprises) ?? topic ?? (isMeant ? enterprises[0] : undefined);
      if (!of) continue;
      const at = found.findIndex((each) => each.of === of && isSame(each.mark, mark));
      const known = found[at];
      if (!known) found.push({ mark, of, segment });
      // The text says more of it than the headline.
      else if (known.segment.isHeadline && !segment.isHeadline) found[at] = { mark, of, segment };
    }
    topic = lastNamedIn(segment.passage.text, enterprises) ?? topic;
  }
  for (const each of found) putHonour(each, segments, context);
}

/** 公布了省级绿色工厂名单,云海集团榜上有名: what the list is of. */
const LISTED = /(?:榜上有名|成功入选|成功入围|位列其中|名列其中|成功上榜|入选其中)$/u;
const LIST = /(?:公布|发布|公示)了?([^，。]{4,50}?)(?:(?:公示|入选|拟认定)?名单|榜单)/u;

function listIn(segment: Segment, segments: readonly Segment[]): HonourMark | undefined {
  for (const { passage } of segments.filter(({ sentence }) => sentence === segment.sentence)) {
    const found = LIST.exec(passage.text);
    if (found?.[1] === undefined) continue;
    const at = found.index + found[0].indexOf(found[1]);
    return honourOf(passage.slice(at, at + found[1].length), segment.passage.length);
  }
  return undefined;
}

/** 公司获评…: the one that the article is about. */
const POINTS_BACK = /(?:公司|集团|企业)(?:成功|又|还|先后|再次)?$/u;

/** The headline and the text tell of one honour. */
const isSame = (one: HonourMark, other: HonourMark): boolean => {
  const [a, b] = [one.title.text, other.title.text];
  return a.includes(b) || b.includes(a);
};

function lastNamedIn(text: string, enterprises: readonly DraftedEnterprise[]): DraftedEnterprise | undefined {
  const places = enterprises.flatMap((enterprise) =>
    [enterprise.name, ...enterprise.otherNames].flatMap((name) => {
      const at = text.lastIndexOf(name.text);
      return at < 0 ? [] : [{ end: at + name.length, enterprise }];
    }),
  );
  return places.toSorted((a, b) => b.end - a.end)[0]?.enterprise;
}

function putHonour({ mark, of: { draft }, segment }: Found, segments: readonly Segment[], context: DraftContext): void {
  const at = ['honours', draft.next('honours')] as const;
  draft.printed([...at, 'title'], mark.title);
  if (mark.level) draft.printed([...at, 'level'], mark.level);
  const year = mark.year && Number(mark.year.text.slice(0, 4));
  if (mark.year && year !== undefined && year >= 1900 && year <= 2200)
    draft.derived([...at, 'year'], year, mark.year, 'date');
  const issuer = issuerOf(segment, segments);
  if (issuer) draft.derived([...at, 'issuer'], new DraftLink(context.named('Organization', issuer)), issuer, 'link');
  stepsOf(segments).forEach((step, index) => draft.printed([...at, 'steps', index], step));
}

const ISSUED = /^(?:.{0,6})?(?:组织|发布|公布|授予|评定|认定|颁发|评选|开展|公示|揭晓|主办)/u;

/** The body that gave it out: before 发布, 评定 or 授予, in the sentence. */
function issuerOf(segment: Segment, segments: readonly Segment[]): Passage | undefined {
  const near = segments.filter(({ sentence }) => sentence === segment.sentence);
  for (const { passage } of near) {
    for (const { name, end } of organizationsIn(passage)) if (ISSUED.test(passage.text.slice(end))) return name;
  }
  return undefined;
}

/** 经过机构自评、各市审核、推荐上报: the steps of an award. */
const STEPS = /(?:经过|经|历经|通过)(?=[^，。；]*(?:自评|审核|评审|复审|申报|推荐|初审|公示|考核|答辩))/u;
const STEP = /(?:自评|审核|评审|复审|申报|推荐上报|推荐|初审|公示|考核|答辩|核查|遴选|投票)$/u;

function stepsOf(segments: readonly Segment[]): Passage[] {
  for (const { passage } of segments) {
    const found = STEPS.exec(passage.text);
    if (!found) continue;
    const steps = passage
      .slice(found.index + found[0].length)
      .split(/、|和|及|等(?=环节|程序|步骤|$).*/gu)
      .filter(({ text }) => STEP.test(text) && text.length <= 20);
    if (steps.length > 1) return steps;
  }
  return [];
}
