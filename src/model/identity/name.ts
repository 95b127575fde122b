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

/**
 * What `sameAs` lists: references to entries of other catalogs, and ids that others gave. There a slug without a namespace
 * is always the commons'. Each id has one spelling, so that equal ids are equal text.
 */
export type SameAs =
  | { kind: 'name'; name: Name }
  | { kind: 'external'; id: string }
  /** Neither; what is wrong, and how it is written. */
  | { kind: 'mistake'; message: string };

interface Scheme {
  /** Its ids. */
  id: RegExp;
  example: string;
  /** The site whose addresses name things by these ids, if all of them do. */
  site?: string;
  /** Brings an id in another spelling into this one. */
  respell(id: string): string;
}

const SCHEMES: Readonly<Record<string, Scheme>> = {
  wikidata: { id: /^Q[1-9]\d*$/, example: 'Q884', site: 'wikidata.org', respell: (id) => id.toUpperCase() },
  ror: { id: /^0[a-z0-9]{6}\d{2}$/, example: '01an7q238', site: 'ror.org', respell: (id) => id.toLowerCase() },
  isni: {
    id: /^\d{15}[\dX]$/,
    example: '0000000121032683',
    site: 'isni.org',
    respell: (id) => id.replace(/[\s-]/g, '').toUpperCase(),
  },
  doi: {
    id: /^10\.\d{4,9}(?:\.\d+)*\/[^\sA-Z]+$/,
    example: '10.1000/182',
    site: 'doi.org',
    respell: (id) => id.toLowerCase(),
  },
  // The site of EUR-Lex has other addresses too, such as those of ELI.
  celex: {
    id: /^[0-9CE]\d{4}[A-Z]{1,2}\d{4}[A-Z0-9()/_-]*$/,
    example: '32016R0679',
    respell: (id) => id.toUpperCase(),
  },
};

/** The names among what `sameAs` lists. */
export const namesIn = (sameAs: readonly string[] = []): readonly string[] =>
  sameAs.flatMap((text) => {
    const parsed = parseSameAs(text);
    return parsed.kind === 'name' ? formatName(parsed.name) : [];
  });

export const parseSameAs = (text: string): SameAs => {
  if (text.includes(':')) return parseExternalId(text);
  const name = parseName(text);
  return name ? { kind: 'name', name } : mistake(text, EXPECTED);
};

const EXPECTED = `expected a reference such as "commons/slug" or "namespace/slug", ${Object.entries(SCHEMES)
  .map(([prefix, { example }]) => `"${prefix}:${example}"`)
  .join(', ')}, or a web address (https://…)`;

const mistake = (text: string, advice: string): SameAs => ({
  kind: 'mistake',
  message: `${quote(text)} is not valid; ${advice}`,
});

const parseExternalId = (text: string): SameAs => {
  if (/^https?:/i.test(text)) return parseAddress(text);
  const [prefix = ''] = text.split(':', 1);
  const scheme = Object.hasOwn(SCHEMES, prefix) ? SCHEMES[prefix] : undefined;
  if (!scheme) return mistake(text, EXPECTED);
  const id = text.slice(prefix.length + 1);
  return scheme.id.test(id) ? { kind: 'external', id: text } : mistake(text, adviseOn(prefix, scheme, id));
};

const parseAddress = (text: string): SameAs => {
  if (!URL.canParse(text)) return mistake(text, EXPECTED);
  const { hostname, pathname, href } = new URL(text);
  for (const [prefix, scheme] of Object.entries(SCHEMES))
    if (scheme.site && (hostname === scheme.site || hostname.endsWith(`.${scheme.site}`)))
      return mistake(
        text,
        adviseOn(prefix, scheme, prefix === 'doi' ? pathname.slice(1) : pathname.replace(/^.*\//, '')),
      );
  return { kind: 'external', id: href };
};

/** How an id is written: as it was meant, if that can be seen. */
const adviseOn = (prefix: string, scheme: Scheme, id: string): string => {
  const respelt = scheme.respell(id);
  return scheme.id.test(respelt) ? `write "${prefix}:${respelt}"` : `it is written as in "${prefix}:${scheme.example}"`;
};
