import { useLocation, useRouter, useSearch } from 'wouter';
import { usePathname } from 'wouter/use-browser-location';
import { entryKeyAt, pathOfEntry } from '../../views/entry-address.ts';
import { knownParameters } from '../../views/parameters.ts';
import { placeAt } from '../../views/view-places.ts';

/** New values of parameters by name; null removes a parameter. */
export type Changes = Readonly<Record<string, string | readonly string[] | null>>;

/** The address of the page, which determines everything that the page shows. */
export interface Address {
  path: string;
  params: URLSearchParams;
  /** The address with changed parameters, at this path or another. */
  href(changes: Changes, path?: string): string;
  /** The address with this entry open beside the view; on the page of an entry and in the index, the address of the entry's page. */
  entryHref(key: string, changes?: Changes): string;
  go(href: string, options?: { replace?: boolean }): void;
}

export const useAddress = (): Address => {
  // Not decoded, unlike the path that the router returns.
  const path = usePathname(useRouter());
  const [, go] = useLocation();
  const params = knownParameters(new URLSearchParams(useSearch()));
  const href = (changes: Changes, to = path) => `${to}${formatSearch(change(params, changes))}`;
  return {
    path,
    params,
    href,
    entryHref: (key, changes = {}) => {
      // The index leads to the page of each entry, without what the index is narrowed to.
      if (placeAt(path)?.name === 'index')
        return `${pathOfEntry(key)}${formatSearch(change(new URLSearchParams(), changes))}`;
      return entryKeyAt(path) === null
        ? href({ sentence: null, ...changes, open: key })
        : href({ sentence: null, ...changes, open: null }, pathOfEntry(key));
    },
    go,
  };
};

/** Parameters with changes. */
const change = (params: URLSearchParams, changes: Changes): URLSearchParams => {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changes)) {
    next.delete(name);
    for (const one of value === null ? [] : [value].flat()) next.append(name, one);
  }
  return next;
};

/** The parameters as they are written after a path, with `?` if there are any. Keys in them stay readable. */
export const formatSearch = (params: URLSearchParams): string =>
  params.size === 0 ? '' : `?${params.toString().replaceAll('%3A', ':').replaceAll('%2F', '/')}`;

/** Goes back to the first page of a list, for example after a change of filters. */
export const firstPage: Changes = { after: null, before: null, row: null };
