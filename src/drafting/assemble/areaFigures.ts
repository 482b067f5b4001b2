/** The figures of an area that an article tells: one record each, with value, period, changes and ranks. */
import { parsePrintedChange, parsePrintedRank } from '../../records/printed/index.ts';
import type { PageArticle } from '../article.ts';
import type { DraftContext } from '../draftContext.ts';
import { type AreaFigureMark, areaFiguresIn, areaIn, type AreaMark } from '../marks/areas.ts';
import { type DateMark, datesIn } from '../marks/dates.ts';
import { expectationIn } from '../marks/expectations.ts';
import { quantitiesIn } from '../marks/quantities.ts';
import { DraftLink, RecordDraft } from '../recordDraft.ts';
import type { Passage } from '../text/passage.ts';

const LINK = /^(?:预计|将|可|已|约|分别|达到|达|为|完成|实现|突破|[:：])*$/;
const BREAKS = /[，,、；;。]/g;

export function draftAreaFigures(article: PageArticle, own: RecordDraft, context: DraftContext): void {
  const titled = article.headline && areaIn(article.headline);
  let area: AreaMark | undefined = titled;
  let period: DateMark | undefined = article.headline && periodIn(article.headline, context);
  for (const sentence of article.paragraphs.flatMap((paragraph) => paragraph.sentences())) {
    area = areaIn(sentence) ?? area;
    period = periodIn(sentence, context) ?? period;
    for (const mark of areaFiguresIn(sentence)) {
      const figure = figureOf(mark);
      if (!figure) continue;
      if (area) draftFigure(figure, area, period, own, context);
      else context.doubt(mark.name, 'areaFigures: the text does not say of which area');
    }
  }
}

/** 上半年, 2022年; a day is when something was told, not what a figure covers. */
const periodIn = (passage: Passage, context: DraftContext): DateMark | undefined =>
  datesIn(passage, context.day).find(({ passage: { text } }) => !/[日号天底初末]/.test(text));

interface Figure extends AreaFigureMark {
  readonly value?: ReturnType<typeof quantitiesIn>[number] | undefined;
  readonly changes: readonly { readonly passage: Passage; readonly meaning: object }[];
  readonly ranks: readonly { readonly passage: Passage; readonly meaning: object }[];
}

/** Undefined if there is neither a value nor a change: then the name is only mentioned. */
function figureOf(mark: AreaFigureMark): Figure | undefined {
  const [first] = quantitiesIn(mark.rest);
  const value = first && LINK.test(mark.rest.text.slice(0, first.start)) ? first : undefined;
  const parts = mark.rest
    .slice(value?.end ?? 0)
    .split(BREAKS)
    .map((part) => part.trim());
  const read = (parse: (text: string) => object | undefined) =>
    parts.flatMap((passage) => {
      const meaning = parse(passage.text);
      return meaning ? [{ passage, meaning }] : [];
    });
  const [changes, ranks] = [read(parsePrintedChange), read(parsePrintedRank)];
  return value || changes.length > 0 ? { ...mark, value, changes, ranks } : undefined;
}

function draftFigure(
  { name, value, changes, ranks }: Figure,
  area: AreaMark,
  period: DateMark | undefined,
  own: RecordDraft,
  context: DraftContext,
): void {
  const whole = `${area.name.text}${name.text}`;
  const record = new RecordDraft('AreaFigure', { name: whole, day: period?.edtf });
  record.derived(['area'], new DraftLink(areaDraft(area, context)), area.name, 'link');
  record.printed(['figure', 'name'], name);
  if (value) {
    const { value: number, unit, qualifier, original } = value.quantity;
    record.derived(['figure', 'value'], number, value.passage, 'figure');
    record.derived(['figure', 'unit'], unit, value.passage, 'figure');
    if (qualifier !== 'EXACT') record.derived(['figure', 'qualifier'], qualifier, value.passage, 'word');
    record.derived(['figure', 'original'], original, value.passage, 'printed');
    const expectation = expectationIn(value.passage);
    if (expectation?.state === 'EXPECTED') record.derived(['figure', 'state'], 'EXPECTED', expectation.word, 'word');
  }
  if (period) context.date(record, ['figure', 'period'], period);
  const [change, ...further] = changes;
  if (change) record.derived(['figure', 'change'], change.meaning, change.passage, 'figure');
  further.forEach(({ meaning, passage }, at) =>
    record.derived(['figure', 'furtherChanges', at], meaning, passage, 'figure'),
  );
  ranks.forEach(({ meaning, passage }, at) => record.derived(['figure', 'ranks', at], meaning, passage, 'figure'));
  record.derived(['sources', 0, 'article'], new DraftLink(own), name, 'link');
  context.add(record);
}

function areaDraft({ name, areaType }: AreaMark, context: DraftContext): RecordDraft {
  const known = context.find('Area', name.text);
  if (known) return known;
  const area = context.named('Area', name);
  area.derived(['areaType'], areaType, name, 'word');
  if (areaType === 'PREFECTURE') context.doubt(name, 'areaType: a city may be of the second or the third level');
  return area;
}
