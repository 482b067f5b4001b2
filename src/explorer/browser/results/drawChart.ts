import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Scale } from '../../answers/amounts.ts';
import type { ChartData, ChartType } from '../../answers/chartData.ts';
import type { Language } from '../../contract/terms.ts';

use([
  BarChart,
  LineChart,
  AriaComponent,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
  SVGRenderer,
]);

export interface Chart {
  readonly data: ChartData;
  readonly type: ChartType;
  readonly by: string;
  readonly value: string;
  readonly scale: Scale;
  readonly source: string;
  readonly language: Language;
}

export interface DrawnChart {
  readonly svg: () => string;
  readonly end: () => void;
}

// Told apart also by those who see red and green alike; each at least 3 to 1 on white.
const COLOURS = '#1a56a8 #d9730d #0f8a7e #8b2c8f #b08900 #51607a #c2183c #3f7d20 #5b8fd6 #9a4a0c #35696a #b867bd'.split(
  ' ',
);
// Without quotation marks, which would end the attribute of the SVG that they stand in.
const FONT = 'PingFang SC, Microsoft YaHei, Noto Sans CJK SC, Noto Sans SC, system-ui, sans-serif';
const LONG = 6;

/** Draws a chart that follows the size of its place. */
export function drawChart(place: HTMLElement, chart: Chart): DrawnChart {
  const drawn = init(place, null, { renderer: 'svg', locale: chart.language === 'zh' ? 'ZH' : 'EN' });
  drawn.setOption(optionsOf(chart, place.clientWidth));
  const observer = new ResizeObserver(() => {
    drawn.resize();
  });
  observer.observe(place);
  return {
    svg: () => drawn.renderToSVGString(),
    end: () => {
      observer.disconnect();
      drawn.dispose();
    },
  };
}

function optionsOf({ data, type, by, value, scale, source, language }: Chart, width: number) {
  // Long names are read from left to right, beside their bars.
  const isSideways = type === 'bar' && data.categories.some((name) => name.length > LONG);
  const names = isSideways ? data.categories.toReversed() : data.categories;
  const scaled = (number: number | null) => (number === null ? null : number / 10 ** scale.power);
  const number = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { maximumFractionDigits: 4 });
  const hasLegend = data.series.length > 1;
  const legendWidth = data.series.reduce(
    (sum, { name }) => sum + 40 + name.replace(/[^\x20-\x7e]/g, '..').length * 6,
    0,
  );
  const legendHeight = hasLegend ? Math.ceil(legendWidth / (width - 40)) * 24 + 10 : 0;
  const isStacked = hasLegend && data.additive;
  const categoryAxis = {
    type: 'category' as const,
    data: [...names],
    name: by,
    nameLocation: isSideways ? ('end' as const) : ('middle' as const),
    nameGap: isSideways ? 12 : 34,
    axisTick: { alignWithLabel: true },
    axisLabel: { color: '#1c2430', ...(isSideways && { width: 180, overflow: 'truncate' as const }) },
    nameTextStyle: { color: '#465063' },
  };
  const valueAxis = {
    type: 'value' as const,
    name: value,
    nameLocation: isSideways ? ('middle' as const) : ('end' as const),
    nameGap: isSideways ? 30 : 14,
    nameTextStyle: { color: '#465063', ...(!isSideways && { align: 'left' as const, padding: [0, 0, 0, -30] }) },
    axisLabel: { color: '#1c2430', formatter: (each: number) => number.format(each) },
    splitLine: { lineStyle: { color: '#e3e7ee' } },
  };
  return {
    animation: false,
    aria: { enabled: true },
    backgroundColor: '#ffffff',
    color: COLOURS,
    textStyle: { fontFamily: FONT },
    // The source stands below, where printed charts have it.
    title: {
      text: source,
      left: 8,
      bottom: 4,
      textStyle: { fontSize: 11, fontWeight: 'normal' as const, color: '#465063' },
    },
    tooltip: {
      trigger: 'axis' as const,
      axisPointer: { type: type === 'bar' ? ('shadow' as const) : ('line' as const) },
      valueFormatter: (each: unknown) => (typeof each === 'number' ? number.format(each) : '–'),
    },
    ...(hasLegend && {
      legend: { type: 'plain' as const, top: 8, left: 16, right: 16, textStyle: { color: '#1c2430' } },
    }),
    grid: { left: 16, right: 28, top: legendHeight + 40, bottom: isSideways ? 52 : 64, containLabel: true },
    xAxis: isSideways ? valueAxis : categoryAxis,
    yAxis: isSideways ? categoryAxis : valueAxis,
    series: data.series.map(({ name, values }) => {
      const shown = (isSideways ? values.toReversed() : values).map(scaled);
      return type === 'bar'
        ? {
            type: 'bar' as const,
            name: name || value,
            data: shown,
            barMaxWidth: 46,
            ...(isStacked && { stack: 'all' }),
          }
        : { type: 'line' as const, name: name || value, data: shown, symbolSize: 7, connectNulls: false };
    }),
  };
}
