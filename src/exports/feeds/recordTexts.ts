/** What a feed shows of a record beside its title: who wrote it, what it is about, and its text. */
import { KIND_LABELS } from '../../records/labels.ts';
import { contentOf, dateOf, type LiveRecord } from '../../records/registry.ts';
import type { Locale } from '../format.ts';
import { labelOf } from '../labelOf.ts';
import { paragraphs } from './html.ts';

interface RecordTexts {
  readonly authors?: readonly string[];
  /** Beside the kind. */
  readonly categories?: readonly (string | undefined)[];
  readonly summary?: string | undefined;
  /** The paragraphs of its text. */
  readonly text?: readonly (string | undefined)[];
}

export function authorsOf(record: LiveRecord): readonly string[] {
  return [...new Set(textsOf(record, 'zh').authors)];
}

export function categoriesOf(record: LiveRecord, locale: Locale): readonly string[] {
  const own = textsOf(record, locale).categories ?? [];
  return [...new Set([KIND_LABELS[record.kind][locale], ...own])].filter((each) => each !== undefined);
}

export const summaryOf = (record: LiveRecord): string | undefined => textsOf(record, 'zh').summary;

/** HTML: the date as printed and the text; undefined if the record has neither. */
export function htmlOf(record: LiveRecord, locale: Locale): string | undefined {
  const { summary, text = [] } = textsOf(record, locale);
  const date = dateOf(contentOf(record));
  return paragraphs([date?.original ?? date?.edtf, ...(text.length === 0 ? [summary] : text)]);
}

function textsOf(record: LiveRecord, locale: Locale): RecordTexts {
  switch (record.kind) {
    case 'Article':
      return {
        authors: record.byline.map(({ name }) => name),
        categories: [record.section, labelOf('ArticleGenre', record.genre, locale), ...record.topics],
        summary: record.summary ?? record.deck,
        text: record.body === undefined ? [] : [record.kicker, record.deck, record.body, ...captionsOf(record)],
      };
    case 'Meeting':
      return {
        categories: [labelOf('MeetingType', record.meetingType, locale)],
        summary: record.summary,
        text: record.agendaItems.flatMap(({ subject, directives }) => [subject, ...directives.map(({ text }) => text)]),
      };
    case 'Project':
      return {
        categories: [labelOf('ProjectStatus', record.status, locale)],
        summary: record.summary ?? record.purpose,
        text: [
          ...(record.summary === undefined ? [] : [record.summary, record.purpose]),
          ...record.progress.map(({ date, text }) => `${date.original ?? date.edtf} ${text}`),
        ],
      };
    case 'Document':
      return {
        authors: record.issuers.flatMap(({ name }) => name ?? []),
        summary: record.summary ?? record.documentNumber,
        text: record.body === undefined ? [] : [record.documentNumber, record.body],
      };
    case 'Enterprise':
    case 'Organization':
    case 'Area':
      return { summary: record.summary };
    case 'Person':
      return { summary: record.memberships.map(({ position }) => position).join('\n') || undefined };
    case 'Edition':
      return { authors: [record.newspaper], summary: record.issueNumber };
    case 'AreaFigure': {
      const { original, value, unit = '' } = record.figure;
      return { summary: original ?? (value === undefined ? undefined : `${value}${unit}`) };
    }
  }
}

const captionsOf = ({ images }: LiveRecord<'Article'>) => images.map(({ caption }) => caption);
