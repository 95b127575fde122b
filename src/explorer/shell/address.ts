import { useLocation, useSearch } from 'wouter';
import { usePathname } from 'wouter/use-browser-location';
import { entryKeyAt, pathOfEntry } from '../../views/entry-address.ts';

/** Parameters by name: null takes one away. */
export type Changes = Readonly<Record<string, string | readonly string[] | null>>;

/** The address of the page: all that it shows follows from it. */
export interface Address {
  path: string;
  params: URLSearchParams;
  /** The address with some parameters changed, at this path or another. */
  href(changes: Changes, path?: string): string;
  /** The address with the entity of this key open beside the view; its own page where there is no view. */
  entryHref(key: string, changes?: Changes): string;
  go(href: string, options?: { replace?: boolean }): void;
}

export const useAddress = (): Address => {
  // As it stands in the address: the router's own is decoded already.
  const path = usePathname();
  const [, go] = useLocation();
  const params = new URLSearchParams(useSearch());
  const href = (changes: Changes, to = path) => {
    const next = new URLSearchParams(params);
    for (const [name, value] of Object.entries(changes)) {
      next.delete(name);
      for (const one of value === null ? [] : [value].flat()) next.append(name, one);
    }
    const search = next.toString().replaceAll('%3A', ':');
    return search ? `${to}?${search}` : to;
  };
  return {
    path,
    params,
    href,
    entryHref: (key, changes = {}) =>
      entryKeyAt(path) === null
        ? href({ sentence: null, ...changes, open: key })
        : href({ sentence: null, ...changes, open: null }, pathOfEntry(key)),
    go,
  };
};

/** What a change of a filter takes away: a page of the list that was before. */
export const firstPage: Changes = { after: null, before: null };
