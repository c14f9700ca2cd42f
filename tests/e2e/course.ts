import { type Browser, chromium } from 'playwright';
import type { Outline, SectionFile } from '../../src/course/outline.ts';
import type { Slide } from '../../src/slides/kinds.ts';
import { browserArguments, findBrowser } from '../../src/tools/browser.ts';
import type { Slides } from './play.ts';

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: [...browserArguments] });
}

/** The outline and all slides in a language that a package at the address carries. */
export async function loadCourse(packageAddress: string, locale = 'zh-CN'): Promise<{ outline: Outline; slides: Slides }> {
  const read = async <T>(path: string): Promise<T> => (await fetch(`${packageAddress}/course/${path}`)).json();
  const page = await (await fetch(`${packageAddress}/index.html`)).text();
  const outline: Outline = JSON.parse(/<script type="application\/json" id="outline">(.*?)<\/script>/s.exec(page)?.[1] ?? '');
  const files = await Promise.all(
    outline.sections.map((section) => read<SectionFile<Slide>>(`${locale.toLowerCase()}/${section.id}.json`)),
  );
  return { outline, slides: Object.assign({}, ...files.map((file) => file.slides)) };
}
