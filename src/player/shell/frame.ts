import { html } from 'lit';
import { say, spoken, t } from '../../i18n/i18n.ts';
import { entryOf, languageOfTitle } from '../../course/outline.ts';
import { noticeBar } from './notices.ts';
import type { Player } from './player.ts';
import { primaryOf } from './primary.ts';
import { givenOf, placeOf } from './screen.ts';

/** Everything the player shows, from where its machine stands. */
export function frame(player: Player) {
  const end = player.rest?.ending(player);
  if (end) return html`<main>${end}</main>`;
  return html`<div class="frame">
    ${top(player)} ${noticeBar(player)}
    <main tabindex="-1">${stage(player)}</main>
    ${player.rest?.narration(player)}
    ${bottom(player)}
    <div class="unseen" aria-live="polite" role="status">${player.spoken}</div>
    ${player.rest?.drawer(player)}
  </div>`;
}

function top(player: Player) {
  const { context } = player.shot;
  const { outline } = context.journey;
  return html`<parley-top .code=${outline.code} .heading=${outline.title} .language=${languageOfTitle(outline, outline)} .share=${placeOf(context).share} .narrated=${player.narrating} .locale=${player.locale}
    @top-menu=${() => (player.menuOpen = true)} @top-narration=${() => (player.narrating = !player.narrating)}>
    <button class="skip" slot="skip" @click=${() => player.renderRoot.querySelector('main')?.focus()}>${t('shell.skip')}</button>
    <div slot="save">${light(player)}</div>
    <div slot="settings">${settings(player)}</div>
  </parley-top>`;
}

/** Whether the answers are saved. */
export function light(player: Player) {
  const { context } = player.shot;
  const { port, writes } = context.input.link;
  return html`<parley-save-light .saved=${writes ? context.saved : 'readonly'} .savedAt=${context.savedAt} .keeps=${port.keeps} .kept=${context.keptHere} .locale=${player.locale}
    @save-retry=${() => player.send({ type: 'save' })}></parley-save-light>`;
}

function stage(player: Player) {
  const { shot } = player;
  const { context } = shot;
  const { at, outline } = context.journey;
  if (shot.matches('stuck')) return player.rest?.panel(player, 'stuck');
  const broken = context.broken[at];
  if (broken !== undefined) return player.rest?.panel(player, 'broken', `${at}: ${broken}`);
  const given = givenOf(context, spoken());
  if (!given) return html`<p class="loading" role="status">${t('shell.loading')}</p>`;
  const { section } = placeOf(context);
  const entry = entryOf(outline, at);
  const { locale: own, direction, tag } = entry;
  const [before, after] = t('shell.section', { number: section.number, title: '|' }).split('|');
  const title = html`${before}<span lang=${languageOfTitle(outline, section)}>${section.title}</span>${after}`;
  return html`<parley-stage .given=${given} .section=${title} .language=${own ?? outline.locale} .titleLanguage=${languageOfTitle(outline, entry)} .direction=${direction} .tag=${tag} .untranslated=${outline.untranslated?.includes(at) ? outline.locales[0] : ''}
      @slide-act=${(event: CustomEvent<unknown>) => player.send({ type: 'answer', event: event.detail })}
      @slide-ask=${player.hear}
      @slide-broken=${(event: CustomEvent<string>) => player.send({ type: 'slide.broken', slide: at, what: event.detail })}></parley-stage>`;
}

function bottom(player: Player) {
  const { context } = player.shot;
  const place = placeOf(context);
  const primary = primaryOf(context);
  return html`<parley-bottom .at=${place.at} .count=${place.count} .finished=${place.finished} .minutes=${place.minutes} .first=${place.first}
    .label=${say(primary.label)} .why=${primary.why ? say(primary.why) : ''} .more=${player.more()} .locale=${player.locale}
    @bottom-back=${() => player.send({ type: 'move', step: -1 })} @bottom-primary=${(event: CustomEvent<MouseEvent>) => player.press(event.detail)} @bottom-wait=${() => player.wait()}
    @bottom-more=${() => player.goFurther()}></parley-bottom>`;
}

/** What can be set. */
export const settings = (player: Player, checks = false) =>
  html`<parley-settings .locale=${player.turning ?? player.locale} .busy=${player.turning !== undefined} .languages=${player.shot.context.journey.outline.locales} .size=${player.size} .checks=${checks}></parley-settings>`;
