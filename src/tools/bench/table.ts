import { manyTimes } from '../large-course.ts';
import { grows, isOver, ratioOf, type Figure } from './figures.ts';

/** The figures in columns, under a heading; `!` stands where a goal is missed, `↑` where the large course takes too much more. */
export function table(heading: string, figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    `${isOver(figure) ? '!' : ' '}${grows(figure) ? '↑' : ' '} ${figure.name}`,
    amount(figure.one, figure.unit),
    amount(figure.large, figure.unit),
    ratioOf(figure)?.toFixed(2) ?? '',
    figure.goal === undefined ? '' : `≤ ${figure.goal}`,
  ]);
  const lines = [[heading, 'course', `${manyTimes} times`, 'ratio', 'goal'], ...rows];
  return lines.map(([name = '', ...cells]) => `${name.padEnd(54)}${cells.map((cell) => cell.padStart(11)).join('')}`).join('\n');
}

function amount(value: number | undefined, unit: Figure['unit']): string {
  if (value === undefined) return '–';
  return `${unit === 'kB' ? value.toFixed(1) : Math.round(value)}${unit ? ` ${unit}` : ''}`;
}
