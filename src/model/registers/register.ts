import { findCountry } from '../countries/country.ts';
import { type NameScope, scopeOf } from '../identity/entry.ts';
import { formatName, resolveName } from '../identity/name.ts';
import { pluralOf, REGISTER_TYPES, type RegisterType } from '../node-types.ts';
import type { ActorsFile } from '../records/actor-records.ts';
import type { BriefFile } from '../records/brief-records.ts';
import type { Corroboration, EventsFile } from '../records/event-records.ts';

/** The files of one catalog as they are written. They have been checked. */
export interface Register {
  /** What begins the references of other catalogs to its entries; null if it has none. */
  namespace: string | null;
  actors: ActorsFile | null;
  events: EventsFile | null;
  briefs: readonly BriefFile[];
}

/** The order in which a brief of a catalog is looked up in registers: its own catalog, the commons, those of other institutes. */
export const lookUpRank = (namespace: string | null, register: string | null): number =>
  register === namespace ? 0 : register === null ? 1 : 2;

/** What the records of all types that are matched may have. */
export interface RegisterRecord {
  slug: string;
  names?: Readonly<Record<string, string>>;
  title?: string;
  aliases?: readonly string[];
  kind?: string;
  country?: string | undefined;
  jurisdiction?: string | undefined;
  partOf?: string | undefined;
  corroborations?: readonly Corroboration[];
  /** References to entries of other catalogs, and external ids. */
  sameAs?: readonly string[] | undefined;
  withdrawn?: boolean | undefined;
}

/** The records of a type, in the order of their file. */
export const recordsOf = ({ actors, events }: Register, type: RegisterType): readonly RegisterRecord[] => {
  const lists: { [list in string]?: unknown } = { ...actors, ...events };
  return (lists[pluralOf(type)] ?? []) as readonly RegisterRecord[];
};

/** The key of what a reference in a register names: `Actor:namespace/slug`, or `country:KR`. */
export type ResolveRef = (register: number, space: NameScope, ref: string) => string;

/** The key of an entry by its name. */
export const keyOf = (space: NameScope, name: string): string => `${space}:${name}`;

/** A bare reference names an entry of its own register, else one of those without a namespace. */
export const createResolver = (registers: readonly Register[]): ResolveRef => {
  const known = new Set(
    registers.flatMap((register) =>
      REGISTER_TYPES.flatMap((type) =>
        recordsOf(register, type).map(({ slug }) =>
          keyOf(scopeOf(type), formatName({ namespace: register.namespace, slug })),
        ),
      ),
    ),
  );
  return (register, space, text) => {
    const country = space === 'Actor' && text.length <= 3 ? findCountry(text) : undefined;
    if (country) return `country:${country.alpha2}`;
    const namespace = registers[register]?.namespace ?? null;
    return keyOf(
      space,
      resolveName(namespace, text, (name) => known.has(keyOf(space, name))),
    );
  };
};
