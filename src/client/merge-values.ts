/**
 * Two answers about one thing, which may have been asked for different fields: together where all that both hold is
 * alike. Where something differs, the data has changed in between: then the later answer stands alone, for a date of
 * yesterday must not be shown with a label of today. Lists are merged item by item, where they are equally long.
 */
export const mergeValues = (known: unknown, asked: unknown): unknown => mergeAlike(known, asked) ?? asked;

/** Both together; undefined where they differ. */
const mergeAlike = (known: unknown, asked: unknown): unknown => {
  if (Object.is(known, asked)) return asked;
  if (Array.isArray(known) && Array.isArray(asked)) {
    if (known.length !== asked.length) return undefined;
    const items = asked.map((item, index) => mergeAlike(known[index], item));
    return items.includes(undefined) ? undefined : items;
  }
  if (!isObject(known) || !isObject(asked)) return undefined;
  // Apollo Client's reference to an entity, and an object that stands for itself, are not one.
  if ('__ref' in known || '__ref' in asked) return known.__ref === asked.__ref ? asked : undefined;
  const merged = { ...known };
  for (const [field, value] of Object.entries(asked)) {
    const together = Object.hasOwn(known, field) ? mergeAlike(known[field], value) : value;
    if (together === undefined) return undefined;
    merged[field] = together;
  }
  return merged;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
