import { exampleOf, types, type Walk } from '../walks.ts';

const walks = new Map<string, readonly Walk[]>(types.map((type) => [type, exampleOf(type).walks]));

/** The example walks of a slide type, read once. */
export const walksOf = (type: string): readonly Walk[] => walks.get(type) ?? [];
