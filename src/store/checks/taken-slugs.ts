import { ACTOR_TYPES, type NodeType } from '../../model/reference.ts';
import type { Check } from './check.ts';
import type { Definition } from './definitions.ts';

/** A slug names one row: of its type, over all folders and briefs; and of all actors, which share their slugs. */
export const checkTakenSlugs: Check = function* ({ definitions }) {
  const taken = new Map<string, Definition>();
  for (const definition of definitions.list) {
    const { type, slug, source, path } = definition;
    const key = `${isActor(type) ? 'Actor' : type}:${slug}`;
    const first = taken.get(key);
    if (!first) {
      taken.set(key, definition);
      continue;
    }
    const { line, column } = first.source.place(first.path);
    const owner = first.type === type ? `another ${type.toLowerCase()}` : `the ${first.type.toLowerCase()}`;
    yield source.problem(path, `the slug is taken by ${owner} at ${first.source.file}:${line}:${column}`);
  }
};

const isActor = (type: NodeType): boolean => ACTOR_TYPES.some((actor) => actor === type);
