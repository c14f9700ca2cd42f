import { BarChart, LineChart, SankeyChart, type BarSeriesOption, type LineSeriesOption, type SankeySeriesOption } from 'echarts/charts';
import { GridComponent, TooltipComponent, type GridComponentOption, type TooltipComponentOption } from 'echarts/components';
import { init, use, type ComposeOption } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

/** What a chart can be made of: bars, lines, flows, with axes and words at the pointer. */
export type ChartOption = ComposeOption<
  BarSeriesOption | LineSeriesOption | SankeySeriesOption | GridComponentOption | TooltipComponentOption
>;

/** A chart on the page. */
export interface Drawn {
  show(option: ChartOption): void;
  resize(): void;
  remove(): void;
}

use([BarChart, LineChart, SankeyChart, GridComponent, TooltipComponent, CanvasRenderer]);

/** Draws on canvas, as SVG would need style attributes, which the pages' content security policy forbids. */
export function draw(room: HTMLElement): Drawn {
  const chart = init(room, undefined, { renderer: 'canvas' });
  return {
    show: (option) => chart.setOption(option, { notMerge: true }),
    resize: () => chart.resize(),
    remove: () => chart.dispose(),
  };
}
