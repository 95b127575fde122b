import { uniqueScheme } from '../external-id.ts';
import { type Comparison, evidence } from './evidence.ts';

/** Compares external ids. */
export const compareIds: Comparison = (a, b) => {
  const shared = a.ids.find((id) => b.ids.includes(id));
  if (shared) return evidence(uniqueScheme(shared) ? 12 : 8, `the same external id: ${shared}`);
  for (const id of a.ids) {
    const scheme = uniqueScheme(id);
    const other = scheme === null ? undefined : b.ids.find((candidate) => uniqueScheme(candidate) === scheme);
    if (other) return evidence(-10, `but other external ids: ${id} and ${other}`);
  }
  return null;
};
