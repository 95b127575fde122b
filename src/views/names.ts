import { toGlobalId } from './entry-address.ts';
import { ExplorerNamesDocument, type ExplorerNamesQuery, type ExplorerNamesQueryVariables } from './generated/views.ts';
import { readParams } from './parameters.ts';

/** The types that each parameter may name. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  of: ['Organization', 'Person', 'Grouping'],
  actor: ['Organization', 'Person', 'Grouping'],
  author: ['Person'],
  issue: ['Issue'],
};

/** The slugs of actors have four letters at least, so that a code is always that of a country. */
const CODE = /^[a-z]{2,3}$/i;

/** As many as can be asked for at once. */
const MOST_IDS = 100;

/** The query for the names that a page has besides those in its own answer. */
export const names = {
  document: ExplorerNamesDocument,
  variables: (params: URLSearchParams): ExplorerNamesQueryVariables => ({ ids: idsIn(params).slice(0, MOST_IDS) }),
};

/** The global ids that the values in an address may stand for: a slug does not say what kind of actor it is. */
const idsIn = (params: URLSearchParams): string[] =>
  Object.entries(TYPES).flatMap(([name, types]) =>
    (readParams(params, name) ?? []).flatMap((value) => {
      if (value.includes(':')) return toGlobalId(value);
      const isCode = CODE.test(value) && types.length > 1;
      return isCode
        ? toGlobalId(`Country:${value.toUpperCase()}`)
        : types.map((type) => toGlobalId(`${type}:${value}`));
    }),
  );

/** The name or title of the value of a parameter; undefined if nothing has it, or if the parameter has other values. */
export const nameIn = (data: ExplorerNamesQuery | undefined, parameter: string, value: string): string | undefined => {
  const types = TYPES[parameter];
  const node = (data?.nodes ?? []).find(
    (one) =>
      one &&
      'slug' in one &&
      one.slug.toLowerCase() === value.toLowerCase() &&
      (types?.includes(one.__typename) || (one.__typename === 'Country' && types?.length !== 1)),
  );
  if (!node || !('slug' in node)) return undefined;
  return 'title' in node ? node.title : node.name;
};
