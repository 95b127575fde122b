import { COMMONS } from '../identity/name.ts';
import type { Entry } from './entry.ts';

/**
 * What `sameAs` of the second entry lists once it is declared the same as the first; null if both are of one namespace, in
 * which nothing can be declared the same.
 */
export const proposeSameAs = (first: Entry, second: Entry): readonly string[] | null => {
  if (first.namespace === second.namespace) return null;
  return [...second.sameAs, first.namespace === null ? `${COMMONS}/${first.ref}` : first.ref];
};
