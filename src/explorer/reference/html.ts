/** Text of the contract as HTML. */
import { described } from '../contract/terms.ts';

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A description without its Chinese term; what is in backticks is code. */
export function prose(text: string): string {
  return escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}

/** The Chinese term of a description. */
export function term(description: string | null | undefined): string {
  const { term: chinese } = described(description);
  return chinese === '' ? '' : `<span class="term" lang="zh">${escaped(chinese)}</span>`;
}

/** The text of a description. */
export function text(description: string | null | undefined): string {
  const { text: english } = described(description);
  return english === '' ? '' : `<span class="text">${prose(english)}</span>`;
}
