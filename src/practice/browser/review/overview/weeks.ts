import { t, type Locale } from '../../../../i18n/i18n.ts';
import type { WeekTally } from '../../../../review/counting.ts';
import type { Drawing } from '../chart/chart.ts';

/** How many weeks are drawn; the table has all. */
const most = 26;

/** What a bar chart takes for no bar. */
const nothing = '-';

/** A Monday as an axis names it: `11/16`. */
export const weekWords = (monday: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { month: 'numeric', day: 'numeric', timeZone: 'UTC' }).format(Date.parse(`${monday}T00:00:00Z`));

/** How many began and finished in each of the last weeks, side by side. */
export function weeksDrawing(weeks: readonly WeekTally[], locale: Locale): Drawing {
  const shown = weeks.slice(-most);
  return ({ ink, soft, line, calm, warm, card, family, small, moves }) => ({
    animation: moves,
    textStyle: { fontFamily: family, fontSize: small, color: soft },
    grid: { left: 4, right: 8, top: 10, bottom: 4, containLabel: true },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      backgroundColor: card,
      borderColor: line,
      textStyle: { color: ink, fontSize: small },
    },
    xAxis: {
      type: 'category',
      data: shown.map(({ monday }) => weekWords(monday, locale)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: line } },
      axisLabel: { color: soft, fontSize: small, hideOverlap: true },
    },
    yAxis: { type: 'value', minInterval: 1, splitLine: { lineStyle: { color: line } }, axisLabel: { color: soft, fontSize: small } },
    series: [
      {
        type: 'bar',
        name: t('overview.begun'),
        data: shown.map(({ begun }) => begun || nothing),
        barMaxWidth: 22,
        itemStyle: { color: card, borderColor: warm, borderWidth: 2, borderRadius: [3, 3, 0, 0] },
      },
      {
        type: 'bar',
        name: t('overview.finished'),
        data: shown.map(({ finished }) => finished || nothing),
        barMaxWidth: 22,
        itemStyle: { color: calm, borderRadius: [3, 3, 0, 0] },
      },
    ],
  });
}
