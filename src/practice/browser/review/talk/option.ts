import type { SankeySeriesOption } from 'echarts/charts';
import type { ChartOption } from '../chart/engine.ts';
import type { Palette } from '../chart/palette.ts';
import { roomsOf, type Knot, type Lanes } from './lanes.ts';

/** How good a reply was; nothing for what is no reply. */
export type Verdict = 'best' | 'acceptable' | 'poor';

/** Something the customer says, or how it ended. */
export interface Stop {
  id: string;
  /** What stands beside it. */
  words: string;
  /** What is told at the pointer. */
  told: string;
  /** Of all people, 0 to 1. */
  share: number;
  ends: 'well' | 'badly' | 'open' | undefined;
}

/** What people replied, from one stop to another. */
export interface Band {
  from: string;
  to: string;
  people: number;
  verdict: Verdict | undefined;
  /** What is written on it: its sign and the share of those who heard the customer; nothing where it is too narrow. */
  words: string;
  /** What is told at the pointer. */
  told: string;
}

/** The signs of verdicts, so that colour says nothing alone. */
export const verdictSigns = { best: '✓', acceptable: '～', poor: '!' } as const satisfies Record<Verdict, string>;

/** A talk as a river from top to bottom: bars for what the customer says, bands for the replies. */
export function riverOption(lanes: Lanes, palette: Palette): ChartOption {
  const { knots, pieces } = lanes;
  const { ink, soft, card, line, port, calm, warm, heat, good, family, small, width, moves } = palette;
  const colours = { best: calm, acceptable: warm, poor: heat } as const satisfies Record<Verdict, string>;
  const endings = { well: good, badly: heat, open: port } as const;
  const told = new Map(knots.map(({ id, stop }) => [id, stop?.told ?? '']));
  const rooms = roomsOf(lanes, width - 2 * edge, gap);
  const endingsInOrder = knots.filter(({ stop }) => stop?.ends);
  const labelOf = (knot: Knot, stop: Stop) => {
    const row = stop.ends ? endingsInOrder.indexOf(knot) % 2 : 0;
    return {
      formatter: () => stop.words,
      position: [0, thickness + 4 + row * small * 1.4],
      width: Math.max(small * 3, Math.min((rooms.get(knot.id) ?? 0) - 8, Math.max(stop.share * width, small * 18))),
      ...(stop.ends && { fontWeight: 'bold' as const }),
    };
  };
  const letters = { color: ink, fontFamily: family, fontSize: small, textBorderColor: card, textBorderWidth: 3 };
  const series: SankeySeriesOption = {
    type: 'sankey',
    orient: 'vertical',
    nodeAlign: 'left',
    draggable: false,
    left: edge,
    right: edge,
    top: edge,
    bottom: 52,
    nodeWidth: thickness,
    nodeGap: gap,
    layoutIterations: 0,
    emphasis: { lineStyle: { opacity: 0.75 } },
    label: { ...letters, show: true, align: 'left', verticalAlign: 'top', overflow: 'truncate' },
    edgeLabel: { ...letters, show: true },
    lineStyle: { curveness: 0.5, opacity: veil },
    data: knots.map((knot) => {
      const { id, stop, verdict } = knot;
      if (stop) return { name: id, itemStyle: { color: stop.ends ? endings[stop.ends] : ink, borderWidth: 0 }, label: labelOf(knot, stop) };
      return { name: id, itemStyle: { color: verdict ? colours[verdict] : port, opacity: veil, borderWidth: 0 }, label: { show: false } };
    }),
    links: pieces.map(({ from, to, people, verdict, words }) => ({
      source: from,
      target: to,
      value: people,
      lineStyle: { color: verdict ? colours[verdict] : port },
      edgeLabel: { show: words !== '', formatter: () => words },
    })),
  };
  return {
    animation: moves,
    animationDuration: 300,
    textStyle: { fontFamily: family, fontSize: small, color: soft },
    tooltip: {
      trigger: 'item',
      renderMode: 'richText',
      confine: true,
      backgroundColor: card,
      borderColor: line,
      textStyle: { color: ink, fontFamily: family, fontSize: small },
      formatter: (item) => {
        if (Array.isArray(item)) return '';
        return (item.dataType === 'edge' ? pieces[item.dataIndex]?.told : told.get(item.name)) ?? '';
      },
    },
    series: [series],
  };
}

/** How thick the bars are, how far they stand apart, and from the edge, in px. */
const thickness = 9;
const gap = 14;
const edge = 4;

/** How much of a band's colour is seen. */
const veil = 0.4;
