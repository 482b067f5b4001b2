import type { ReactNode } from 'react';
import type { ColumnView } from '../../answers/cells.ts';
import type { Scalar } from '../../answers/column.ts';
import { isRecordId } from '../../answers/keys.ts';
import { useLanguage } from '../state/language.ts';
import type { Explorer } from '../state/useExplorer.ts';
import { recordOperation } from './recordOperation.ts';

interface Props {
  readonly view: ColumnView;
  readonly row: number;
  readonly explorer: Explorer;
}

/** The values of one cell; what names a record leads to it. */
export function Cell({ view, row, explorer }: Props) {
  const { column, show } = view;
  const values = column.cells[row] ?? [];
  const record = column.records?.[row];
  if (record !== undefined && values.length === 1) {
    return <RecordLink id={record} text={show(values[0] ?? null)} explorer={explorer} />;
  }
  const shown = values.map((value) => one(value));
  if (shown.length < 2) return shown[0] ?? null;
  return (
    <ul className="values">
      {shown.map((each, index) => (
        <li key={index}>{each}</li>
      ))}
    </ul>
  );

  function one(value: Scalar): ReactNode {
    const text = String(value ?? '');
    if (column.kind === 'id' && isRecordId(value)) return <RecordLink id={value} text={value} explorer={explorer} />;
    if (column.kind === 'url' && /^https?:\/\//.test(text)) return <a href={text}>{text}</a>;
    if (column.kind === 'number') return view.scale.power > 0 ? <span title={text}>{show(value)}</span> : show(value);
    return show(value);
  }
}

function RecordLink({ id, text, explorer }: { id: string; text: string; explorer: Explorer }) {
  const { language, t } = useLanguage();
  const operation = recordOperation(id, language);
  if (!operation) return text;
  const address = `/?${new URLSearchParams({ ...operation, view: 'table' }).toString()}`;
  return (
    <a
      href={address}
      title={t.openRecord}
      onClick={(event) => {
        // With a key held down the browser opens it where it is told to.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        explorer.open({ ...operation, view: 'table' });
      }}
    >
      {text}
    </a>
  );
}
