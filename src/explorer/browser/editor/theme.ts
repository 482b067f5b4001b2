import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The editor's shapes. */
export const theme = EditorView.theme({
  '&': { height: '100%', fontSize: '13px', backgroundColor: '#fff' },
  '&.cm-focused': { outline: '2px solid #1a56a8', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.55', overflow: 'auto' },
  '.cm-gutters': { backgroundColor: '#f7f8fa', color: '#596273', border: 'none', borderRight: '1px solid #e3e7ee' },
  '.cm-content': { padding: '8px 0' },
  '.cm-tooltip': { border: '1px solid #c9d0db', borderRadius: '6px', overflow: 'hidden' },
  '.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)' },
  '.cm-completionInfo': { maxWidth: '340px', padding: '8px 10px', fontSize: '12px' },
  '.cm-diagnostic': { fontSize: '12px' },
  '.cm-placeholder': { color: '#596273' },
});

/** The editor's colours, each at least 4.5 to 1 on white. */
export const colours = syntaxHighlighting(
  HighlightStyle.define([
    { tag: [tags.keyword, tags.definitionKeyword, tags.modifier], color: '#a3162e' },
    { tag: [tags.propertyName, tags.attributeName], color: '#174a8c' },
    { tag: [tags.variableName, tags.special(tags.variableName), tags.definition(tags.variableName)], color: '#8a4b00' },
    { tag: [tags.typeName, tags.atom, tags.bool, tags.null], color: '#6b2f91' },
    { tag: [tags.string], color: '#1d6b3a' },
    { tag: [tags.number, tags.integer, tags.float], color: '#0b6470' },
    { tag: tags.comment, color: '#596273', fontStyle: 'italic' },
  ]),
);
