import { ACTOR_TYPES, type NodeType } from '../../model/node-types.ts';
import type { Check } from './check.ts';
import type { Definition } from './definitions.ts';
import { withArticle } from './reference-hint.ts';

/** A slug is unique within its type, in all folders and briefs. All types of actors share one set of slugs. */
export const checkDuplicateSlugs: Check = function* ({ definitions }) {
  const definedBySlug = new Map<string, Definition>();
  for (const definition of definitions.list) {
    const { type, slug, source, path } = definition;
    const key = `${isActor(type) ? 'Actor' : type}:${slug}`;
    const first = definedBySlug.get(key);
    if (!first) {
      definedBySlug.set(key, definition);
      continue;
    }
    const { line, column } = first.source.location(first.path);
    const owner = first.type === type ? `another ${type.toLowerCase()}` : withArticle(first.type);
    yield source.problem(path, `duplicate slug, used by ${owner} at ${first.source.file}:${line}:${column}`);
  }
};

const isActor = (type: NodeType): boolean => ACTOR_TYPES.some((actor) => actor === type);
