/**
 * Merges two answers about the same value, from queries that may have selected different fields. If they differ in a field
 * that both have, the data has changed in between, and the later answer replaces the earlier one: a merged date could have
 * the day of one revision and the label of another. Lists of equal length are merged item by item.
 */
export const mergeValues = (existing: unknown, incoming: unknown): unknown =>
  mergeIfConsistent(existing, incoming) ?? incoming;

/** The merged value; undefined if the two differ. */
const mergeIfConsistent = (existing: unknown, incoming: unknown): unknown => {
  if (Object.is(existing, incoming)) return incoming;
  if (Array.isArray(existing) && Array.isArray(incoming)) {
    if (existing.length !== incoming.length) return undefined;
    const items = incoming.map((item, index) => mergeIfConsistent(existing[index], item));
    return items.includes(undefined) ? undefined : items;
  }
  if (!isObject(existing) || !isObject(incoming)) return undefined;
  // Apollo Client's reference to an entity cannot be merged with an object.
  if ('__ref' in existing || '__ref' in incoming) return existing.__ref === incoming.__ref ? incoming : undefined;
  const merged = { ...existing };
  for (const [field, value] of Object.entries(incoming)) {
    const mergedValue = Object.hasOwn(existing, field) ? mergeIfConsistent(existing[field], value) : value;
    if (mergedValue === undefined) return undefined;
    merged[field] = mergedValue;
  }
  return merged;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
