import { stylePage } from '../../parts/page-style.ts';

const rules = `
.printed-card { display: none; }
@media print {
  @page { size: A4 landscape; margin: 0; }
  html, body { height: auto; background: none; }
  body > :not(.printed-card) { display: none !important; }
  .printed-card { display: block; width: 100vw; max-height: 100vh; object-fit: contain; break-inside: avoid; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}`;

let clear: (() => void) | undefined;

/** Prints a drawing alone, on a sheet of its own. */
export function printDrawing(drawing: HTMLCanvasElement): void {
  clear?.();
  const copy = document.createElement('canvas');
  [copy.width, copy.height, copy.className] = [drawing.width, drawing.height, 'printed-card'];
  copy.getContext('2d')?.drawImage(drawing, 0, 0);
  document.body.append(copy);
  const unstyle = stylePage(rules);
  clear = () => {
    copy.remove();
    unstyle();
    clear = undefined;
  };
  addEventListener('afterprint', () => clear?.(), { once: true });
  print();
}
