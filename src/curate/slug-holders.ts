import { scopeOf } from '../model/identity/entry.ts';
import { REGISTER_TYPES, type RegisterType } from '../model/node-types.ts';
import { type Register, recordsOf } from '../model/registers/register.ts';

/** An entry of a register, by its position. */
export interface SlugHolder {
  register: number;
  type: RegisterType;
  index: number;
}

/** The entries whose slugs a new entry of a catalog may not have: its own and those of the commons, where names are shared. */
export const findSlugHolders = (
  registers: readonly Register[],
  type: RegisterType,
  namespace: string | null,
): ReadonlyMap<string, SlugHolder> => {
  const types = REGISTER_TYPES.filter((other) => scopeOf(other) === scopeOf(type));
  return new Map(
    registers.flatMap((register, position) =>
      register.namespace === namespace || register.namespace === null
        ? types.flatMap((other) =>
            recordsOf(register, other).map(
              ({ slug }, index) => [slug, { register: position, type: other, index }] as const,
            ),
          )
        : [],
    ),
  );
};
