import { html, nothing } from 'lit';
import { t } from '../../i18n/i18n.ts';
import { languageOfTitle } from '../../course/outline.ts';
import { light, settings } from './frame.ts';
import type { Player } from './player.ts';
import { placeOf } from './screen.ts';

/** The menu at the side: the contents, what else there is, and the settings. */
export function drawer(player: Player) {
  const { context } = player.shot;
  const { journey } = context;
  const { outline } = journey;
  return html`<parley-dialog place="start" .open=${player.menuOpen} .heading=${t('shell.menu')} .locale=${player.locale} @dialog-close=${() => (player.menuOpen = false)}>
    <p class="about"><span lang=${languageOfTitle(outline, outline)}>${outline.title}</span> <span>${t('shell.minutesLeft', { count: placeOf(context).minutes })}</span> ${light(player)}</p>
    ${player.menuOpen ? html`<parley-menu .journey=${journey} .locale=${player.locale} @menu-go=${(event: CustomEvent<string>) => player.choose(event.detail)}></parley-menu>` : nothing}
    <div slot="foot" class="foot">${settings(player, true)}</div>
  </parley-dialog>`;
}
