import type { ColumnView } from '../../answers/cells.ts';
import { useLanguage } from '../state/language.ts';
import type { Explorer } from '../state/useExplorer.ts';
import { Cell } from './Cell.tsx';

/** One object: its fields, one below the other. */
export function SingleTable({
  views,
  explorer,
  caption,
}: {
  views: ColumnView[];
  explorer: Explorer;
  caption: string;
}) {
  const { t } = useLanguage();
  return (
    <table className="single">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.field}</th>
          <th scope="col">{t.value}</th>
        </tr>
      </thead>
      <tbody>
        {views.map((view) => (
          <tr key={view.column.id}>
            <th scope="row">{view.title}</th>
            <td>
              <Cell view={view} row={0} explorer={explorer} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
