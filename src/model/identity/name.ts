import { GREATEST_TEXT } from '../greatest-lengths.ts';

/** Names of entries: a slug of the commons, such as `camp-david-summit-2023`, or `namespace/slug` of another catalog. */

export interface Name {
  /** Null for the commons, and for folders without a namespace. */
  namespace: string | null;
  slug: string;
}

/** Lower-case letters, digits and single hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Stands for the commons where a namespace is written. No catalog may have it as its namespace. */
export const COMMONS = 'commons';

/** Parses `slug`, `commons/slug` or `namespace/slug`; null for any other text. */
export const parseName = (text: string): Name | null => {
  const slash = text.indexOf('/');
  const slug = text.slice(slash + 1);
  if (slug.length > GREATEST_TEXT.slug || !SLUG.test(slug)) return null;
  if (slash < 0) return { namespace: null, slug };
  const namespace = text.slice(0, slash);
  if (namespace === COMMONS) return { namespace: null, slug };
  return isNamespace(namespace) ? { namespace, slug } : null;
};

const isNamespace = (text: string): boolean =>
  text.length >= 2 && text.length <= GREATEST_TEXT.namespace && SLUG.test(text);

/** The name as ids and addresses show it: `slug` or `namespace/slug`. */
export const formatName = ({ namespace, slug }: Name): string => (namespace === null ? slug : `${namespace}/${slug}`);

/**
 * The name that a reference in a catalog stands for: `commons/slug` is the commons' entry, `namespace/slug` is that
 * catalog's, and a slug is the catalog's own entry if it has one, else the commons'.
 */
export const resolveName = (namespace: string | null, text: string, isEntry: (name: string) => boolean): string => {
  if (text.startsWith(`${COMMONS}/`)) return text.slice(COMMONS.length + 1);
  if (namespace === null || text.includes('/')) return text;
  const own = `${namespace}/${text}`;
  return isEntry(own) ? own : text;
};

/** What is wrong with a reference that can be no name; null if it may be one, or if a list of names says more. */
export const findNameMistake = (text: string): string | null => {
  if (text.includes(':')) return `${quote(text)} has a type where only a slug is expected`;
  return text.includes('/') && !parseName(text)
    ? `${quote(text)} is not a name; an entry of another catalog is written as namespace/slug`
    : null;
};

/** A text as messages show it. */
export const quote = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
