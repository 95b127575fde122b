import { entryKeyAt, pathOfEntry } from './entry-address.ts';
import { isNamedType, PASSAGES } from './index-types.ts';
import type { ViewName } from './view.ts';
import { placeAt } from './view-places.ts';

/** The addresses of feeds, which are beside those of pages: `/claims.atom?publisher=asan-institute`. */

export const FEED_FORMATS = [
  { ending: 'atom', type: 'application/atom+xml', name: 'Atom' },
  { ending: 'feed.json', type: 'application/feed+json', name: 'JSON Feed' },
] as const;

/** The parameters that say what a feed has, by the view; those of an entry are `brief` alone. All others say how a page shows it. */
const PARAMETERS: Partial<Record<ViewName, string>> = {
  overview: 'brief',
  briefs: 'publisher author year issue actor q',
  timeline: 'brief actor issue kind modality from to told',
  arguments: 'brief actor',
  ledger: 'brief publisher author outcome recorded foreseen',
  index: 'type brief',
  search: 'q type publisher source about issue year modality',
  changes: 'brief',
  claims: 'type concerns actor issue instrument about publisher author brief',
};

/** A feed: the path to which its format is added, and what its address has after that. */
export interface FeedAddress {
  path: string;
  params: URLSearchParams;
}

/** The feed of the page at an address; null if it has none: its list has no dates of its own, or there is nothing to search for. */
export const feedAt = (pathname: string, search: URLSearchParams): FeedAddress | null => {
  const key = entryKeyAt(pathname);
  const view = placeAt(pathname);
  const names = key === null ? view && PARAMETERS[view.name] : 'brief';
  if (!names || key?.startsWith('Paragraph:')) return null;
  const params = new URLSearchParams([...search].filter(([name, value]) => value && names.split(' ').includes(name)));
  const type = params.get('type') ?? '';
  if (view?.name === 'search' && !params.get('q')?.trim()) return null;
  // A feed of recommendations cannot be narrowed by how they are stated.
  if (view?.name === 'arguments' && search.get('advice')) return null;
  if (view?.name === 'index' && type !== 'EVENT' && (isNamedType(type) || type === PASSAGES)) return null;
  return { path: view?.path ?? pathOfEntry(key as string), params };
};

/** The address of a feed in a format. */
export const addressOfFeed = ({ path, params }: FeedAddress, ending: string): string =>
  `${path}.${ending}${params.size > 0 ? `?${params.toString().replaceAll('%3A', ':').replaceAll('%2F', '/')}` : ''}`;
