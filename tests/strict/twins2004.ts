import { mostPatterns } from './feedback2004.ts';

/**
 * Whether a value may not stand because of those that do (error 351):
 * an objective's id is written once and has no twin, nor has an objective of one interaction;
 * each type has so many right responses, and a choice has each but once. Moodle counts the one being written again among
 * them, so that the type has to be set again before it.
 */
export function isTaken(data: ReadonlyMap<string, string>, name: string, value: string): boolean {
  const [, list = '', index = '', field = ''] = /^(.+)\.(\d+)\.([a-z]+)$/.exec(name) ?? [];
  const standing = [...data].filter(([other]) => other.startsWith(`${list}.`) && /^\d+\.[a-z]+$/.test(other.slice(list.length + 1)));
  const values = standing.filter(([other]) => other.endsWith(`.${field}`));
  if (field === 'id' && list.endsWith('objectives')) {
    const before = data.get(name);
    const isRewritten = list === 'cmi.objectives' && before !== undefined && before !== value;
    return isRewritten || values.some(([other, id]) => other !== name && id === value);
  }
  if (field !== 'pattern') return false;
  const type = data.get(list.replace(/correct_responses$/, 'type')) ?? '';
  if (Number(index) >= mostPatterns(type)) return true;
  return type === 'choice' && values.some(([, pattern]) => sorted(pattern) === sorted(value));
}

const sorted = (choices: string) => choices.split('[,]').sort().join('[,]');
