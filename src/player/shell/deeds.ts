import { html, nothing } from 'lit';
import type { Message } from '../../core/kind.ts';
import { say } from '../../i18n/i18n.ts';
import type { Player } from './player.ts';

/** What can be done about a notice: its words, and the event that tells of it. */
const known: Readonly<Record<string, Message & { type: 'notice-rejoin' | 'setting-locale' }>> = {
  'told.anew': { key: 'told.rejoin', type: 'notice-rejoin' },
  'told.language': { key: 'language.again', type: 'setting-locale' },
};

/** What can be done about the notices on screen; it comes with what does it, so that no press is lost. */
export const deeds = (player: Player) => player.notices.map((notice) => deed(player, notice));

function deed(player: Player, { key, values }: Message) {
  const one = known[key];
  if (!one) return nothing;
  const tell = () => player.dispatchEvent(new CustomEvent(one.type, { detail: values?.['locale'], bubbles: true, composed: true }));
  return html`<button class="plain" @click=${tell}>${say(one)}</button>`;
}
