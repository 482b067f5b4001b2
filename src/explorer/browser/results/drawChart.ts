import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Scale } from '../../answers/amounts.ts';
import type { ChartData, ChartType } from '../../answers/chartData.ts';
import type { Language } from '../../contract/terms.ts';

use([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, TitleComponent, TooltipComponent, SVGRenderer]);

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
const COLOURS = ['#1a56a8', '#c2410c', '#0f766e', '#86198f', '#a16207', '#475569', '#be123c', '#15803d'];
const FONT = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif';
const LONG = 6;

/** Draws a chart that follows the size of its place. */
export function drawChart(place: HTMLElement, chart: Chart): DrawnChart {
  const drawn = init(place, null, { renderer: 'svg', locale: chart.language === 'zh' ? 'ZH' : 'EN' });
  drawn.setOption(optionsOf(chart));
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

function optionsOf({ data, type, by, value, scale, source, language }: Chart) {
  // Long names are read from left to right, beside their bars.
  const isSideways = type === 'bar' && data.categories.some((name) => name.length > LONG);
  const names = isSideways ? data.categories.toReversed() : data.categories;
  const scaled = (number: number | null) => (number === null ? null : number / 10 ** scale.power);
  const number = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { maximumFractionDigits: 4 });
  const hasLegend = data.series.length > 1;
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
    title: { text: source, left: 8, bottom: 4, textStyle: { fontSize: 11, fontWeight: 'normal' as const, color: '#465063' } },
    tooltip: {
      trigger: 'axis' as const,
      axisPointer: { type: type === 'bar' ? ('shadow' as const) : ('line' as const) },
      valueFormatter: (each: unknown) => (typeof each === 'number' ? number.format(each) : '–'),
    },
    ...(hasLegend && { legend: { type: 'plain' as const, top: 4, textStyle: { color: '#1c2430' } } }),
    grid: { left: 16, right: 28, top: hasLegend ? 70 : 46, bottom: isSideways ? 52 : 64, containLabel: true },
    xAxis: isSideways ? valueAxis : categoryAxis,
    yAxis: isSideways ? categoryAxis : valueAxis,
    series: data.series.map(({ name, values }) => {
      const shown = (isSideways ? values.toReversed() : values).map(scaled);
      return type === 'bar'
        ? { type: 'bar' as const, name: name || value, data: shown, barMaxWidth: 46 }
        : { type: 'line' as const, name: name || value, data: shown, symbolSize: 7, connectNulls: false };
    }),
  };
}
