import { html, nothing } from 'lit';
import { say, t } from '../../i18n/i18n.ts';
import { slideAt } from '../../machine/situation.ts';
import { noticeBar } from './notices.ts';
import type { PanelKind } from './panel.ts';
import type { Player } from './player.ts';
import { primaryOf } from './primary.ts';
import { givenOf, placeOf } from './screen.ts';

/** Everything the player shows, from where its machine stands. */
export function frame(player: Player) {
  const { shot, locale } = player;
  const end = endOf(player);
  if (end) return html`<main>${panel(player, end)}</main>`;
  const { context } = shot;
  return html`<div class="frame">
    ${top(player)} ${noticeBar(
      player.notices,
      () => player.dismiss(),
      () => player.rejoin(),
    )}
    <main tabindex="-1">${stage(player)}</main>
    ${
      player.narrating
        ? html`<parley-narration .narration=${slideAt(context)?.narration} .language=${context.journey.outline.locale} .locale=${locale} @narration-close=${() => player.hideNarration()}></parley-narration>`
        : nothing
    }
    ${bottom(player)}
    <div class="unseen" aria-live="polite" role="status">${player.spoken}</div>
    ${menu(player)}
  </div>`;
}

/** What is shown when the course is being left, or has been. */
function endOf({ shot }: Player): PanelKind | undefined {
  if (shot.matches('leaving')) return shot.matches({ leaving: 'refused' }) ? 'refused' : 'saving';
  if (!shot.matches('left')) return undefined;
  const { saved, input } = shot.context;
  if (!input.link.writes) return 'left-readonly';
  return saved === 'saved' ? 'left' : 'left-unsaved';
}

function panel(player: Player, kind: PanelKind, detail = '') {
  const { context } = player.shot;
  const reload = () => (kind === 'stuck' ? player.send({ type: 'reload' }) : location.reload());
  return html`<parley-panel .kind=${kind} .detail=${detail} .again=${context.input.link.port.keeps === 'browser'} .kept=${context.keptHere} .locale=${player.locale}
    @panel-again=${reload} @panel-stay=${() => player.send({ type: 'stay' })} @panel-abandon=${() => player.send({ type: 'abandon' })}></parley-panel>`;
}

function top(player: Player) {
  const { context } = player.shot;
  const { outline } = context.journey;
  return html`<parley-top .code=${outline.code} .heading=${outline.title} .language=${outline.locale} .share=${placeOf(context).share} .narrated=${player.narrating} .locale=${player.locale}
    @top-menu=${() => (player.menuOpen = true)} @top-narration=${() => (player.narrating = !player.narrating)}>
    <button class="skip" slot="skip" @click=${() => player.renderRoot.querySelector('main')?.focus()}>${t('shell.skip')}</button>
    <div slot="save">${light(player)}</div>
    <div slot="settings">${settings(player)}</div>
  </parley-top>`;
}

function light(player: Player) {
  const { context } = player.shot;
  const { port, writes } = context.input.link;
  return html`<parley-save-light .saved=${writes ? context.saved : 'readonly'} .savedAt=${context.savedAt} .keeps=${port.keeps} .kept=${context.keptHere} .locale=${player.locale}
    @save-retry=${() => player.send({ type: 'save' })}></parley-save-light>`;
}

function stage(player: Player) {
  const { shot, locale } = player;
  const { context } = shot;
  const { at, outline } = context.journey;
  if (shot.matches('stuck')) return panel(player, 'stuck');
  const broken = context.broken[at];
  if (broken !== undefined) return panel(player, 'broken', `${at}: ${broken}`);
  const given = givenOf(context, locale);
  if (!given) return html`<p class="loading" role="status">${t('shell.loading')}</p>`;
  const { section } = placeOf(context);
  const title = t('shell.section', { number: section.number, title: section.title });
  return html`<parley-stage .given=${given} .section=${title} .language=${outline.locale}
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

function menu(player: Player) {
  return html`<parley-dialog place="start" .open=${player.menuOpen} .heading=${t('shell.menu')} .locale=${player.locale} @dialog-close=${() => (player.menuOpen = false)}>
    <p class="about"><span lang=${player.shot.context.journey.outline.locale}>${player.shot.context.journey.outline.title}</span> <span>${t('shell.minutesLeft', { count: placeOf(player.shot.context).minutes })}</span> ${light(player)}</p>
    ${player.menuOpen ? html`<parley-menu .journey=${player.shot.context.journey} .locale=${player.locale} @menu-go=${(event: CustomEvent<string>) => player.choose(event.detail)}></parley-menu>` : nothing}
    <div slot="foot" class="foot">${settings(player, true)}</div>
  </parley-dialog>`;
}

const settings = (player: Player, checks = false) =>
  html`<parley-settings .locale=${player.locale} .size=${player.size} .checks=${checks}></parley-settings>`;
