import { build, isStale, playerBuild, practiceBuild, reviewBuild } from '../../src/tools/build.ts';

/** Builds once what the files, two at a time, would else build beside each other. */
export default async function setup(): Promise<void> {
  for (const one of [playerBuild, practiceBuild, reviewBuild].filter(isStale)) await build(one);
}
