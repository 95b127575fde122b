import { findCountry } from '../country.ts';
import { type NameSpace, nameSpaceOf } from '../identity/entry.ts';
import { formatName, resolveName } from '../identity/name.ts';
import { REGISTER_TYPES } from '../node-types.ts';
import { type Register, recordsOf } from './register.ts';

/** The key of what a reference in a register names: `Actor:namespace/slug`, or `country:KR`. */
export type ResolveRef = (register: number, space: NameSpace, ref: string) => string;

/** The key of an entry by its name. */
export const keyOf = (space: NameSpace, name: string): string => `${space}:${name}`;

/** A bare reference names an entry of its own register, else one of those without a namespace. */
export const createResolver = (registers: readonly Register[]): ResolveRef => {
  const known = new Set(
    registers.flatMap((register) =>
      REGISTER_TYPES.flatMap((type) =>
        recordsOf(register, type).map(({ slug }) =>
          keyOf(nameSpaceOf(type), formatName({ namespace: register.namespace, slug })),
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
