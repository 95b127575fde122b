import type { ResolveRef } from '../duplicates/reference.ts';
import type { Register } from '../duplicates/register.ts';
import { formatName } from '../identity/name.ts';

/** Which briefs list an entry, and what they call it. */
export interface Uses {
  /** The briefs, as `slug` or `namespace/slug`. */
  briefs: readonly string[];
  names: readonly string[];
}

const NONE: Uses = { briefs: [], names: [] };

/** Collects what the briefs list; the function that it returns gives the uses of the entry with a key. */
export const collectUses = (registers: readonly Register[], resolve: ResolveRef): ((key: string) => Uses) => {
  const found = new Map<string, { briefs: Set<string>; names: Set<string> }>();
  for (const [register, { namespace, briefs }] of registers.entries())
    for (const { slug, countries, organizations, people, groupings, mentions, issues, instruments } of briefs) {
      const brief = formatName({ namespace, slug });
      const add = (key: string, names: readonly string[]) => {
        const uses = found.get(key) ?? { briefs: new Set(), names: new Set() };
        found.set(key, uses);
        uses.briefs.add(brief);
        for (const name of names) uses.names.add(name);
      };
      for (const { actor, names } of [...countries, ...organizations, ...people, ...groupings])
        add(resolve(register, 'Actor', actor), names);
      for (const { event, names } of mentions) add(resolve(register, 'Event', event), names);
      for (const { issue } of issues) add(resolve(register, 'Issue', issue), []);
      for (const { instrument, names } of instruments) add(resolve(register, 'Instrument', instrument), names);
    }
  return (key) => {
    const uses = found.get(key);
    return uses ? { briefs: [...uses.briefs], names: [...uses.names] } : NONE;
  };
};
