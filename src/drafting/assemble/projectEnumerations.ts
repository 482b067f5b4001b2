/** Projects that a sentence only names, one after the other: `推进甲项目、乙项目和丙项目`. One alone is named in passing, several are a list. */
import type { DraftContext } from '../draftContext.ts';
import { type ProjectNameMark, projectNamesIn } from '../marks/projectNames.ts';
import type { Segment } from '../marks/segments.ts';
import { RecordDraft } from '../recordDraft.ts';
import type { Passage } from '../text/passage.ts';
import { sourceOf } from './sources.ts';

/** 工程 would be campaigns, too: 人才强区工程、品牌提升工程. */
const PROJECT = '项目';
const BETWEEN = /^(?:、|和|及|以及)$/;
const LEAST_NAME = 6;

export function draftEnumerated(segments: readonly Segment[], own: RecordDraft, context: DraftContext): void {
  for (const { passage, isHeadline } of segments) {
    if (isHeadline) continue;
    for (const name of enumerationsIn(passage).flat()) {
      if (isKnown(name.text, context)) continue;
      const project = context.add(new RecordDraft('Project', { name: name.text })).printed(['name'], name);
      project.derived(['status'], 'OTHER', name, 'word');
      context.doubt(name, 'status: the text does not say how far the project is');
      sourceOf(project, own, name);
    }
  }
}

/** Also by a longer or a shorter form of its name. */
const isKnown = (name: string, context: DraftContext): boolean =>
  context.records.some(
    ({ kind, naming }) => kind === 'Project' && (naming.name.includes(name) || name.includes(naming.name)),
  );

function enumerationsIn(passage: Passage): Passage[][] {
  const runs: ProjectNameMark[][] = [];
  for (const mark of projectNamesIn(passage)) {
    if (!mark.isNamed || mark.name.length < LEAST_NAME || !mark.name.text.endsWith(PROJECT)) continue;
    const last = runs.at(-1)?.at(-1);
    if (last && BETWEEN.test(passage.text.slice(last.end, mark.start))) runs.at(-1)?.push(mark);
    else runs.push([mark]);
  }
  return runs.filter(({ length }) => length > 1).map((run) => run.map(({ name }) => name));
}
