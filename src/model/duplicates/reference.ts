import { findCountry } from '../country.ts';
import { MATCHED_TYPES, type MatchedType } from './entry.ts';
import { type Register, recordsOf } from './register.ts';

/** Entries that share a set of slugs: all actors do. */
export type Domain = 'actor' | 'event' | 'issue';

export const domainOf = (type: MatchedType): Domain =>
  type === 'Event' ? 'event' : type === 'Issue' ? 'issue' : 'actor';

/** What names entries of catalogs without a namespace in those that have one. */
export const COMMONS = 'commons';

/** `commons/slug` is another way to write the slug of an entry without a namespace. */
export const withoutCommons = (ref: string): string =>
  ref.startsWith(`${COMMONS}/`) ? ref.slice(COMMONS.length + 1) : ref;

/** The key of what a reference in a register names: `actor:namespace/slug`, or `country:KR`. */
export type ResolveRef = (register: number, domain: Domain, ref: string) => string;

/** A bare reference names an entry of its own register, else one of those without a namespace. */
export const createResolver = (registers: readonly Register[]): ResolveRef => {
  const own = registers.map(
    (register) =>
      new Set(
        MATCHED_TYPES.flatMap((type) => recordsOf(register, type).map(({ slug }) => `${domainOf(type)}:${slug}`)),
      ),
  );
  return (register, domain, text) => {
    const ref = withoutCommons(text);
    const country = domain === 'actor' && ref.length <= 3 ? findCountry(ref) : undefined;
    if (country) return `country:${country.alpha2}`;
    const namespace = registers[register]?.namespace;
    return namespace && own[register]?.has(`${domain}:${ref}`) ? `${domain}:${namespace}/${ref}` : `${domain}:${ref}`;
  };
};
