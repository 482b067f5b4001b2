/** A draft as a YAML import file: beside each value stands its quote as a comment, and at the head what is doubted. */
import { Document, isNode, isScalar } from 'yaml';
import type { DraftFile, FileDoubt, FileEvidence } from './draftFile.ts';
import { RULES } from './recordDraft.ts';

/** Longer quotes are cut: the editor knows the page. */
const MAX_QUOTE_LENGTH = 60;
const LINE_WIDTH = 120;

export function draftYaml({ records, evidence, doubts }: DraftFile): string {
  const document = new Document({ records });
  document.commentBefore = headOf(doubts);
  for (const each of evidence) {
    const at = records.findIndex(({ id }) => id === each.record);
    const node = document.getIn(['records', at, ...keysOf(each.field)], true);
    if (!isNode(node)) continue;
    const isText = isScalar(node);
    if (isText && typeof node.value === 'string' && node.value.includes('\n')) continue;
    if (isText) node.comment = commentOf(each);
    else node.commentBefore = commentOf(each);
  }
  return document.toString({ lineWidth: LINE_WIDTH, commentString: (comment) => comment.replace(/^(?=.)/gm, '# ') });
}

function headOf(doubts: readonly FileDoubt[]): string {
  const head = 'Drafted from the text of a page. Check every value; delete what the page does not say.';
  if (doubts.length === 0) return head;
  return [head, 'Doubts, which are no values:', ...doubts.map(({ quote, why }) => `- ${cut(quote)}: ${why}`)].join(
    '\n',
  );
}

const commentOf = ({ quote, rule }: FileEvidence): string =>
  rule === RULES.printed ? rule : `${cut(quote)} (${rule})`;

function cut(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length > MAX_QUOTE_LENGTH ? `${line.slice(0, MAX_QUOTE_LENGTH)}…` : line;
}

/** `participants[0].name` → participants, 0, name. */
const keysOf = (field: string): (string | number)[] =>
  [...field.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, key, index]) =>
    index === undefined ? (key ?? '') : Number(index),
  );
