import type { ChartChoice, ChartType } from '../../answers/chartData.ts';
import { exactTitle } from '../../answers/csv.ts';
import type { Column } from '../../answers/column.ts';
import { useLanguage } from '../state/language.ts';

interface Props {
  readonly choice: ChartChoice;
  readonly categories: readonly Column[];
  readonly numbers: readonly Column[];
  readonly onChoose: (choice: ChartChoice) => void;
}

/** What the chart shows: its form, the axis, the number, and a second category. */
export function ChartChoices({ choice, categories, numbers, onChoose }: Props) {
  const { t } = useLanguage();
  const { split, ...unsplit } = choice;
  return (
    <>
      <label>
        {t.chartType}{' '}
        <select
          value={choice.type}
          onChange={({ target }) => {
            onChoose({ ...choice, type: target.value as ChartType });
          }}
        >
          <option value="bar">{t.bar}</option>
          <option value="line">{t.line}</option>
        </select>
      </label>
      <Columns
        label={t.chartBy}
        columns={categories}
        chosen={choice.by}
        onChoose={(by) => {
          onChoose({ ...choice, by });
        }}
      />
      <Columns
        label={t.chartValue}
        columns={numbers}
        chosen={choice.value}
        onChoose={(value) => {
          onChoose({ ...choice, value });
        }}
      />
      <Columns
        label={t.chartSplit}
        columns={categories.filter(({ id }) => id !== choice.by)}
        chosen={split ?? ''}
        none={t.none}
        onChoose={(next) => {
          onChoose(next === '' ? unsplit : { ...choice, split: next });
        }}
      />
    </>
  );
}

interface ColumnsProps {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly chosen: string;
  readonly none?: string;
  readonly onChoose: (id: string) => void;
}

function Columns({ label, columns, chosen, none, onChoose }: ColumnsProps) {
  const { language } = useLanguage();
  return (
    <label>
      {label}{' '}
      <select
        value={chosen}
        onChange={({ target }) => {
          onChoose(target.value);
        }}
      >
        {none !== undefined && <option value="">{none}</option>}
        {columns.map((column) => (
          <option key={column.id} value={column.id}>
            {exactTitle(column, language)}
          </option>
        ))}
      </select>
    </label>
  );
}
