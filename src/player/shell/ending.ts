import { html } from 'lit';
import type { PanelKind } from './panel.ts';
import type { Player } from './player.ts';

/** What is shown when the course is being left, or has been. */
export function ending(player: Player) {
  const kind = endOf(player);
  return kind && panel(player, kind);
}

function endOf({ shot }: Player): PanelKind | undefined {
  if (shot.matches('leaving')) return shot.matches({ leaving: 'refused' }) ? 'refused' : 'saving';
  if (!shot.matches('left')) return undefined;
  const { saved, input } = shot.context;
  if (!input.link.writes) return 'left-readonly';
  return saved === 'saved' ? 'left' : 'left-unsaved';
}

/** What stands in a slide's place. */
export function panel(player: Player, kind: PanelKind, detail = '') {
  const { context } = player.shot;
  const reload = () => (kind === 'stuck' ? player.send({ type: 'reload' }) : location.reload());
  return html`<parley-panel .kind=${kind} .detail=${detail} .again=${context.input.link.port.keeps === 'browser'} .kept=${context.keptHere} .locale=${player.locale}
    @panel-again=${reload} @panel-stay=${() => player.send({ type: 'stay' })} @panel-abandon=${() => player.send({ type: 'abandon' })}></parley-panel>`;
}
