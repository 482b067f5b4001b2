/** The enterprises that an article names, with their short forms, honours and figures. */
import type { PageArticle } from '../article.ts';
import type { DraftContext } from '../draftContext.ts';
import { organizationsIn } from '../marks/bodies.ts';
import { type Segment, segmentsOf } from '../marks/segments.ts';
import type { RecordDraft } from '../recordDraft.ts';
import type { Passage } from '../text/passage.ts';
import { type DraftedEnterprise, enterprisesNamedIn, type NamedEnterprise } from './enterpriseNames.ts';
import { draftHonours } from './enterpriseHonours.ts';
import { draftEnterpriseFigures } from './enterpriseFigures.ts';
import { sourceOf } from './sources.ts';

export function draftEnterprises(article: PageArticle, own: RecordDraft, context: DraftContext): void {
  const segments = segmentsOf(article);
  const enterprises = enterprisesNamedIn(segments).map((named): DraftedEnterprise => {
    const known = [named.name, ...named.otherNames]
      .map(({ text }) => context.find('Enterprise', text))
      .find((each) => each !== undefined);
    const draft = known ?? context.named('Enterprise', named.name);
    for (const name of named.otherNames) addOtherName(draft, name, context);
    draftPark(draft, named, segments, context);
    sourceOf(draft, own, named.name);
    return { ...named, draft };
  });
  draftHonours(segments, enterprises, context);
  draftEnterpriseFigures(segments, enterprises, context);
}

/** 位于河湾产业园的云海集团: the park that it is in. */
function draftPark(
  draft: RecordDraft,
  { name, otherNames }: NamedEnterprise,
  segments: readonly Segment[],
  context: DraftContext,
): void {
  if (draft.fields['park'] !== undefined) return;
  for (const { passage } of segments) {
    for (const park of organizationsIn(passage)) {
      const [before, after] = [passage.text.slice(0, park.start), passage.text.slice(park.end)];
      const isIts = [name, ...otherNames].some(
        ({ text }) => after.startsWith(`的${text}`) || after.startsWith(`内的${text}`),
      );
      if (!isIts || !IN.test(before) || !PARK.test(park.name.text)) continue;
      draft.printed(['park', 'name'], park.name);
      draft.derived(['park', 'organization'], context.link('Organization', park.name), park.name, 'link');
      return;
    }
  }
}

const IN = /(?:位于|坐落于|落户|入驻|地处)$/u;
const PARK = /(?:园区?|开发区|高新区|经开区|新区|保税区)$/u;

function addOtherName(draft: RecordDraft, name: Passage, context: DraftContext): void {
  const names = [draft.naming.name, ...((draft.fields['otherNames'] as string[] | undefined) ?? [])];
  if (names.includes(name.text)) return;
  draft.printed(['otherNames', draft.next('otherNames')], name);
  context.remember(draft, name.text);
}
