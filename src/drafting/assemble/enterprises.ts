/** The enterprises that an article names, with their short forms, honours and figures. */
import type { PageArticle } from '../article.ts';
import type { DraftContext } from '../draftContext.ts';
import { segmentsOf } from '../marks/segments.ts';
import type { RecordDraft } from '../recordDraft.ts';
import type { Passage } from '../text/passage.ts';
import { enterprisesNamedIn, type NamedEnterprise } from './enterpriseNames.ts';
import { draftHonours } from './enterpriseHonours.ts';
import { draftEnterpriseFigures } from './enterpriseFigures.ts';
import { sourceOf } from './sources.ts';

export interface DraftedEnterprise extends NamedEnterprise {
  readonly draft: RecordDraft;
}

export function draftEnterprises(article: PageArticle, own: RecordDraft, context: DraftContext): void {
  const segments = segmentsOf(article);
  const enterprises = enterprisesNamedIn(segments).map((named): DraftedEnterprise => {
    const known = [named.name, ...named.otherNames]
      .map(({ text }) => context.find('Enterprise', text))
      .find((each) => each !== undefined);
    const draft = known ?? context.named('Enterprise', named.name);
    for (const name of named.otherNames) addOtherName(draft, name, context);
    sourceOf(draft, own, named.name);
    return { ...named, draft };
  });
  draftHonours(segments, enterprises, context);
  draftEnterpriseFigures(segments, enterprises, context);
}

function addOtherName(draft: RecordDraft, name: Passage, context: DraftContext): void {
  const names = [draft.naming.name, ...((draft.fields['otherNames'] as string[] | undefined) ?? [])];
  if (names.includes(name.text)) return;
  draft.printed(['otherNames', draft.next('otherNames')], name);
  context.remember(draft, name.text);
}
