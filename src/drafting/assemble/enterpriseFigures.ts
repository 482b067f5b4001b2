/** The figures of the enterprises of an article: each is of the enterprise that its sentence speaks of. */
import type { DraftContext } from '../draftContext.ts';
import { parsePrintedDate } from '../../records/printed/index.ts';
import type { DateMark } from '../marks/dates.ts';
import { type ExpectationMark, expectationIn } from '../marks/expectations.ts';
import { type IndicatorMark, indicatorsIn, moreThanBeforeIn } from '../marks/indicators.ts';
import type { Segment } from '../marks/segments.ts';
import type { Passage } from '../text/passage.ts';
import type { DraftedEnterprise } from './enterpriseNames.ts';
import { putIndicator } from './figures.ts';
import { placedDates } from './projectMilestones.ts';

/** 该公司, 集团, 企业, 厂区: what was named before. */
const POINTS_BACK =
  /^(?:目前|截至目前|其中|同时|据悉|据了解|[“"])?(?:该|本|这家|上述)?(?:公司|集团|企业|工厂|厂区|厂)/u;
/** A project, a region, a market, an industry: the figures after it are not of an enterprise. */
const OTHER_SUBJECT =
  /项目|工程(?!机械|技术|有限|师)|园区|达产|投产|建成|竣工|占地|基地项目|全[市省国县区]|我[市省国县区]|行业|市场|[市省县区](?:今年|去年|上半年|将|已|共)/u;

export function draftEnterpriseFigures(
  segments: readonly Segment[],
  enterprises: readonly DraftedEnterprise[],
  context: DraftContext,
): void {
  let topic: DraftedEnterprise | undefined;
  let place: Segment | undefined;
  let period: DateMark | undefined;
  let expectation: ExpectationMark | undefined;
  for (const segment of segments) {
    const { passage, paragraph, sentence } = segment;
    if (paragraph !== place?.paragraph) topic = undefined;
    if (sentence !== place?.sentence) [period, expectation] = [undefined, undefined];
    place = segment;
    const named = namedIn(passage.text, enterprises);
    if (named) topic = named;
    else if (POINTS_BACK.test(passage.text)) topic ??= mainOf(enterprises);
    if (OTHER_SUBJECT.test(withoutName(passage.text, named))) {
      topic = undefined;
      continue;
    }
    period = periodIn(passage, context) ?? period;
    const own = expectationIn(passage);
    if (topic && !segment.isHeadline) {
      const before = moreThanBeforeIn(passage);
      const marks = [...indicatorsIn(passage), ...(before ? [before] : [])];
      for (const mark of marks) {
        const expected = expectationIn(passage, mark.start + mark.original.length) ?? expectation;
        const of = lastNamedBefore(passage.text, mark.start + mark.name.length, enterprises) ?? topic;
        putIndicator(of.draft, withoutOwner(mark, of), { period, expectation: expected }, context);
      }
    }
    expectation = own ?? expectation;
  }
}

/** A year or a part of it that figures are of; 截至6月底 is when they were counted. */
function periodIn(passage: Passage, { day }: DraftContext): DateMark | undefined {
  const found = placedDates(passage, day)
    .filter(
      ({ mark, at }) =>
        /[年季月]/u.test(mark.passage.text) && !/(?:截至|截止|到|至|于)$/u.test(passage.text.slice(0, at)),
    )
    .at(-1);
  if (!found) return undefined;
  const { mark, at, end } = found;
  if (!passage.text.slice(end).startsWith('以来')) return mark;
  const since = passage.slice(at, end + '以来'.length);
  const meant = parsePrintedDate(since.text, day);
  return { passage: since, edtf: meant?.edtf, isAbsolute: parsePrintedDate(since.text) !== undefined };
}

/** The first that the segment names, by any of its names. */
function namedIn(text: string, enterprises: readonly DraftedEnterprise[]): DraftedEnterprise | undefined {
  const places = enterprises.flatMap((enterprise) =>
    [enterprise.name, ...enterprise.otherNames].flatMap((name) => {
      const at = text.indexOf(name.text);
      return at < 0 ? [] : [{ at, length: name.length, enterprise }];
    }),
  );
  return places.toSorted((a, b) => a.at - b.at || b.length - a.length)[0]?.enterprise;
}

function lastNamedBefore(
  text: string,
  end: number,
  enterprises: readonly DraftedEnterprise[],
): DraftedEnterprise | undefined {
  const before = text.slice(0, end);
  const places = enterprises.flatMap((enterprise) =>
    [enterprise.name, ...enterprise.otherNames].flatMap((name) => {
      const at = before.lastIndexOf(name.text);
      return at < 0 ? [] : [{ at, end: at + name.length, enterprise }];
    }),
  );
  return places.toSorted((a, b) => b.end - a.end || a.at - b.at)[0]?.enterprise;
}

/** 江海电池注册资本: of 江海电池, the 注册资本. */
function withoutOwner(mark: IndicatorMark, { name, otherNames }: DraftedEnterprise): IndicatorMark {
  const own = [name, ...otherNames].find(
    ({ text }) => mark.name.text.startsWith(text) && mark.name.length > text.length + 1,
  );
  if (!own) return mark;
  const rest = mark.name.slice(own.length);
  return { ...mark, name: rest.text.startsWith('的') ? rest.slice(1) : rest };
}

/** The only one of the article. */
const mainOf = (enterprises: readonly DraftedEnterprise[]): DraftedEnterprise | undefined =>
  enterprises.length === 1 ? enterprises[0] : undefined;

function withoutName(text: string, named: DraftedEnterprise | undefined): string {
  const name = named && [named.name, ...named.otherNames].find((each) => text.includes(each.text));
  return name ? text.replace(name.text, '') : text;
}
