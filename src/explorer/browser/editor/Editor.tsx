import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, indentOnInput } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { Annotation, EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { graphql } from 'cm6-graphql';
import { useEffect, useRef } from 'react';
import { schema } from '../schema.ts';
import { colours, theme } from './theme.ts';

interface Props {
  readonly value: string;
  readonly kind: 'graphql' | 'json';
  readonly label: string;
  readonly hint?: string;
  readonly onChange: (value: string) => void;
  readonly onRun: () => void;
}

// Tells a change that comes from the page from one that comes from the keyboard.
const fromPage = Annotation.define<boolean>();

/** An editor that wraps long lines. Tab leaves it, so that the keyboard is not caught in it. */
export default function Editor({ value, kind, label, hint = '', onChange, onRun }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const latest = useRef({ onChange, onRun });
  latest.current = { onChange, onRun };

  useEffect(() => {
    if (!place.current) return;
    const made = new EditorView({
      parent: place.current,
      state: EditorState.create({ doc: value, extensions: extensions() }),
    });
    view.current = made;
    return () => {
      made.destroy();
      view.current = null;
    };

    function extensions(): Extension[] {
      const run = () => {
        latest.current.onRun();
        return true;
      };
      return [
        keymap.of([{ key: 'Mod-Enter', run }, ...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap]),
        keymap.of([...completionKeymap, ...lintKeymap]),
        history(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        autocompletion(),
        EditorView.lineWrapping,
        placeholder(hint),
        EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
        ...(kind === 'graphql' ? [lineNumbers(), ...graphql(schema)] : [json()]),
        theme,
        colours,
        EditorView.updateListener.of((update) => {
          const isOurs = update.transactions.some((each) => each.annotation(fromPage));
          if (update.docChanged && !isOurs) latest.current.onChange(update.state.doc.toString());
        }),
      ];
    }
    // Made once for each kind and label: later values are put into it below.
  }, [kind, label, hint]);

  useEffect(() => {
    const shown = view.current;
    const text = shown?.state.doc.toString();
    if (!shown || text === value) return;
    shown.dispatch({
      changes: { from: 0, to: shown.state.doc.length, insert: value },
      selection: { anchor: 0 },
      annotations: fromPage.of(true),
      // What is new begins at its beginning: an editor that stays scrolled looks empty.
      effects: EditorView.scrollIntoView(0),
    });
  }, [value]);

  return <div className="editor" ref={place} />;
}
