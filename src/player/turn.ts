import type { Outline } from '../course/outline.ts';
import type { recast } from '../machine/recast.ts';
import { learn, localeFor, speak, spoken, t } from '../i18n/i18n.ts';
import { choiceFor, courseLocale } from './course-locale.ts';
import { pageOutline } from './course-files.ts';
import { applyLanguage, remember } from './preferences.ts';
import type { Player } from './shell/player.ts';

/** Says everything in another language, once all of it is there; where something cannot be had, nothing changes and the learner is told. */
export async function turnTo(player: Player, tag: string): Promise<void> {
  const locale = choiceFor(player.shot.context.journey.outline, tag);
  if (!locale) return;
  player.turning = locale;
  player.notices = player.notices.filter(({ key }) => key !== 'told.language');
  player.announce(t('shell.loading'));
  try {
    await turn(player, locale);
  } catch {
    if (player.turning === locale) player.notices = [...player.notices, { key: 'told.language', values: { locale } }];
  }
  if (player.turning === locale) player.turning = undefined;
}

/** The interface keeps its language where it has not the one that is wanted. */
async function turn(player: Player, locale: string): Promise<void> {
  const own = localeFor(locale);
  const words = own ?? localeFor(spoken()) ?? 'en';
  const [into] = await Promise.all([translated(player, locale), learn(words)]);
  await learn(words);
  if (player.turning !== locale || !player.isConnected) return;
  await speak(words);
  if (into) player.send({ type: 'recast', into });
  remember('locale', own ? locale : `${locale} ${words}`);
  applyLanguage(player.shot.context.journey.outline);
  player.locale = locale;
  const language = new Intl.DisplayNames([words], { type: 'language' }).of(locale) ?? locale;
  player.announce(own ? t('language.turned') : t('language.changed', { language }));
}

/** Takes the course as it was edited meanwhile: place and answers stay. Rejects where a file of it cannot be had. */
export async function reread(player: Player, edited: Outline): Promise<void> {
  const carried = document.querySelector('#outline');
  if (carried) carried.textContent = JSON.stringify(edited);
  await follow(player);
}

/** Takes the course that the page carries, in the language on screen; once more where that was changed meanwhile. */
async function follow(player: Player): Promise<void> {
  const wanted = () => courseLocale(pageOutline(document), player.locale);
  const locale = wanted();
  const into = await recastTo(player, locale);
  if (locale !== wanted()) return follow(player);
  player.send({ type: 'recast', into });
}

/** What the situation becomes in the language that was chosen; nothing where the course is in it already, or has it not. */
async function translated(player: Player, locale: string) {
  const { outline } = player.shot.context.journey;
  const wanted = courseLocale(outline, locale);
  return wanted === outline.locale ? undefined : recastTo(player, wanted);
}

/** What the situation becomes with the course that the page carries, in one of its languages; once more where it was edited meanwhile. */
async function recastTo(player: Player, wanted: string): Promise<ReturnType<typeof recast>> {
  const { shot } = player;
  const carried = carriedText();
  const { journey, slides, input } = shot.context;
  const { outline, at } = journey;
  const source = { ...pageOutline(document), navigation: outline.navigation };
  const loaded = source.slides.filter(({ id }) => id === at || Object.hasOwn(slides, id));
  const ofEach = source.sections.flatMap(({ id }) => loaded.find(({ section }) => section === id)?.id ?? []);
  const { translation } = await import('./languages.ts');
  const loading = translation(source, wanted, ofEach, input.load);
  await Promise.allSettled([loading]);
  return carried === carriedText() ? loading : recastTo(player, wanted);
}

const carriedText = () => document.querySelector('#outline')?.textContent;
