import type { Course } from '../journeys/course.ts';
import type { VirtualClock } from './clock.ts';
import type { Device } from './device.ts';
import type { Plan, Profile } from './profiles.ts';
import type { Host } from './sending.ts';
import type { Launching, Learner, Sitting } from './sitting.ts';
import { watched, type Watched } from './watched.ts';
import type { Stride } from './way.ts';

/** Everything that lasts as long as a journey. */
export interface World {
  course: Course;
  clock: VirtualClock;
  host: Host;
  learner: Learner;
  devices: Readonly<Record<'desk' | 'phone', Device>>;
  /** A number in [0, 1). */
  chance(): number;
}

const day = 86_400_000;

/** The notice that offers what the device laid aside; a learner takes it. */
const offer = 'told.anew';

/** One launch by its plan: opened, walked through, and ended. Its sittings, one a tab, join those before it. */
export async function launch(world: World, profile: Profile, plan: Plan, way: readonly Stride[], sittings: Watched[]): Promise<void> {
  const { course, clock, devices, learner, chance } = world;
  const device = devices[plan.device ?? 'desk'];
  prepare(world, device, plan);
  const open = async () => {
    const before = sittings.flatMap((one) => one.given());
    const join = (sitting: Sitting) => sittings.push(watched(course, clock, sitting, sittings.length, before));
    const first = await learner.launch(device, launchingOf(world.host, profile, plan));
    join(first);
    if (first.notices.some(({ key }) => key === offer)) join(await first.rejoin());
    return sittings.slice(-1);
  };
  const tabs = await open();
  for (const [at, { step, rest }] of way.entries()) {
    if (plan.twice && at === Math.floor(way.length / 3)) tabs.push(...(await open()));
    await tabs[Math.floor(chance() * tabs.length)]?.act(step);
    await clock.pass(rest);
  }
  await end(world, plan, tabs);
  world.host.server = { ...world.host.server, outages: [] };
}

function prepare({ clock, host }: World, device: Device, { cleared, storing = 'fine', outage, jump }: Plan): void {
  if (cleared) device.texts.clear();
  Object.assign(device, { storing, ahead: 0 });
  if (jump) clock.setTimeout(() => Object.assign(device, { ahead: jump.days * day }), jump.at * 1000);
  if (!outage) return;
  const { is, from, until = Infinity } = outage;
  const start = clock.now();
  host.server = { ...host.server, outages: [{ is, from: start + from * 1000, until: start + until * 1000 }] };
}

const launchingOf = (host: Host, { habits = 'honest', unsupported = [] }: Profile, { faults = [], mode, late = 0 }: Plan): Launching => ({
  host,
  habits,
  unsupported,
  faults,
  late: late * 1000,
  ...(mode ? { mode } : {}),
});

/** A page that is told of its end was looked at for a while before, also after an outage; a page that is killed at any moment was not. */
async function end({ clock, host }: World, { end: how = 'closed' }: Plan, tabs: readonly Sitting[]): Promise<void> {
  const over = Math.max(0, ...host.server.outages.map(({ until }) => (until === Infinity ? 0 : until - clock.now())));
  if (how !== 'killed') await clock.pass(over + 30_000);
  for (const tab of tabs) {
    if (how === 'hidden') tab.hide();
    if (how === 'closed') tab.close();
    else tab.kill();
  }
}
