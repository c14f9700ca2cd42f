import type { Slide } from '../../../slides/kinds.ts';
import { faceUrl } from '../../parts/picture.ts';

const most = 4;

/** Where the faces are of the customers a course can leave content: each once, in the order of the course. */
export function contentFaces(slides: readonly Slide[]): readonly string[] {
  const faces = new Map<string, string>();
  for (const slide of slides) {
    if (slide.type !== 'roleplay' || faces.has(slide.customer)) continue;
    const good = slide.endings.find(({ outcome }) => outcome === 'resolved');
    if (good) faces.set(slide.customer, faceUrl(slide.customer, good.mood));
  }
  return [...faces.values()].slice(0, most);
}

/** The drawings that can be had; browsers that cannot draw a picture without a size of its own give it none. */
export async function loadFaces(urls: readonly string[]): Promise<readonly HTMLImageElement[]> {
  const loaded = await Promise.all(urls.map((url) => loadFace(url).catch(() => undefined)));
  return loaded.flatMap((image) => (image && image.naturalWidth > 0 ? image : []));
}

async function loadFace(url: string): Promise<HTMLImageElement> {
  const image = new Image(size, size);
  image.src = url;
  await image.decode();
  return image;
}

const size = 360;
