import { useEffect, useMemo, useRef } from 'react';
import { viewOf } from '../../answers/cells.ts';
import { type ChartChoice, chartDataOf, categoriesOf, numbersOf, suggestChart } from '../../answers/chartData.ts';
import { chosenChart, chartText } from '../../links/chartText.ts';
import type { Table } from '../../answers/tables.ts';
import { save } from '../parts/save.ts';
import { schema } from '../schema.ts';
import type { Answer } from '../state/ask.ts';
import { useLanguage } from '../state/language.ts';
import type { Explorer } from '../state/useExplorer.ts';
import { ChartChoices } from './ChartChoices.tsx';
import { type DrawnChart, drawChart } from './drawChart.ts';
import { pngOf } from './png.ts';
import { sourceOf } from './sourceLine.ts';

interface Props {
  readonly table: Table;
  readonly explorer: Explorer;
  readonly answer: Answer;
}

/** A list as bars or lines, with axis, unit and source. */
export default function ChartView({ table, explorer, answer }: Props) {
  const { language, t } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<DrawnChart>(null);
  const choice = useMemo(
    () => chosenChart(explorer.tab.chart, table) ?? suggestChart(table),
    [explorer.tab.chart, table],
  );
  const chart = useMemo(() => {
    if (!choice) return undefined;
    const views = new Map(table.columns.map((column) => [column.id, viewOf(column, schema, language)]));
    const data = chartDataOf(table, choice, (column, row) => {
      const value = column.cells[row]?.[0];
      return value === undefined || value === null ? t.noGroup : (views.get(column.id)?.show(value) ?? String(value));
    });
    const value = views.get(choice.value);
    const by = views.get(choice.by);
    if (!data || !value || !by) return undefined;
    return {
      data,
      type: choice.type,
      by: by.title,
      value: data.summed ? `${value.title} · ${t.summed}` : value.title,
      scale: value.scale,
      source: sourceOf(answer, language, t),
      language,
    };
  }, [choice, table, language, t, answer]);

  useEffect(() => {
    if (!place.current || !chart) return;
    const made = drawChart(place.current, chart);
    drawn.current = made;
    return () => {
      made.end();
      drawn.current = null;
    };
  }, [chart]);

  if (!choice || !chart) return <p className="none">{t.noChart}</p>;
  const name = `${table.path.replaceAll('.', '-')}-chart`;
  const choose = (chosen: ChartChoice) => {
    explorer.change({ chart: chartText(chosen) });
  };
  return (
    <>
      <div className="actions">
        <ChartChoices choice={choice} categories={categoriesOf(table)} numbers={numbersOf(table)} onChoose={choose} />
        <button
          type="button"
          onClick={() => {
            if (drawn.current) save(new Blob([drawn.current.svg()], { type: 'image/svg+xml' }), `${name}.svg`);
          }}
        >
          {t.saveSvg}
        </button>
        <button
          type="button"
          onClick={() => {
            if (drawn.current)
              void pngOf(drawn.current.svg()).then((png) => {
                save(png, `${name}.png`);
              });
          }}
        >
          {t.savePng}
        </button>
      </div>
      <div className="chart" ref={place} role="img" aria-label={`${chart.value} · ${chart.by}`} />
    </>
  );
}
