import type { Register } from '../../../model/registers/register.ts';
import type { ActorType } from '../found.ts';
import { KNOWN_ORGANIZATIONS } from './words/known-organizations.ts';

/** A name of an actor that is known before the text is read. */
export interface KnownName {
  name: string;
  actor: KnownActor;
}

export interface KnownActor {
  type: Exclude<ActorType, 'COUNTRY'>;
  /** The reference of its entry; null if no register has it. */
  ref: string | null;
  name: string;
  kind: string | null;
}

/** An organization or a grouping may have either kind of name, but people and countries have others. */
const LISTS = [
  ['organizations', 'ORGANIZATION'],
  ['groupings', 'GROUPING'],
  ['people', 'PERSON'],
] as const;

/** The names of the registers' organizations, groupings and people: all that they have, and all that briefs use. */
export const registerNames = (registers: readonly Register[]): KnownName[] => {
  const byRef = new Map<string, KnownActor>();
  const names: KnownName[] = [];
  const entries = registers.flatMap(({ namespace, actors }) =>
    LISTS.flatMap(([list, type]) =>
      (actors?.[list] ?? []).map((entry) => ({ entry, type, ref: qualify(namespace, entry.slug) })),
    ),
  );
  const refs = new Set(entries.map(({ ref }) => ref));
  for (const { entry, type, ref } of entries) {
    // What two catalogs declare to be the same is the one of them that comes first.
    const same = (entry.sameAs ?? []).find((other) => refs.has(other));
    const known = byRef.get(same ?? '');
    const all = [...Object.values(entry.names), ...entry.aliases];
    const kind = 'kind' in entry ? String(entry.kind) : null;
    const actor: KnownActor = known ?? { type, ref, name: entry.names.en ?? all[0] ?? entry.slug, kind };
    byRef.set(ref, actor);
    for (const name of all) names.push({ name, actor });
  }
  for (const { namespace, briefs } of registers)
    for (const brief of briefs)
      for (const [list] of LISTS)
        for (const mention of brief[list]) {
          const actor = byRef.get(qualify(namespace, mention.actor)) ?? byRef.get(mention.actor);
          if (actor && actor.type === LISTS.find(([other]) => other === list)?.[1])
            for (const name of mention.names) if (isOwnName(name, actor)) names.push({ name, actor });
        }
  return names;
};

/** A reference of another catalog has its namespace already. */
const qualify = (namespace: string | null, slug: string): string =>
  namespace === null || slug.includes('/') ? slug : `${namespace}/${slug}`;

/** A brief also says "the Institute" or "Lee"; only the names that say who it is are looked for elsewhere. */
const isOwnName = (name: string, { type }: KnownActor): boolean => {
  const plain = name.replace(/^(?:the|this|our|its|a) /i, '');
  if (/\p{Lu}[\p{Lu}\d]|[\p{Script=Han}\p{Script=Hangul}]/u.test(plain)) return true;
  return type !== 'GROUPING' && /^\p{Lu}.* /u.test(plain);
};

/** The names of organizations that texts everywhere mention. */
export const wellKnownNames = (): KnownName[] =>
  KNOWN_ORGANIZATIONS.flatMap(({ name, kind, names }) => {
    const actor: KnownActor = { type: 'ORGANIZATION', ref: null, name, kind };
    return names.map((other) => ({ name: other, actor }));
  });
