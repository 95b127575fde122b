import type { View, ViewName } from './view.ts';

/** Where the views are, without what they ask: pages need it before they load a view. */
export interface ViewPlace extends Pick<View, 'path' | 'isUnlisted' | 'isInFooter'> {
  name: ViewName;
}

/** All views, in the order of the navigation. */
export const VIEW_PLACES: readonly ViewPlace[] = [
  { name: 'overview', path: '/overview' },
  { name: 'briefs', path: '/briefs' },
  { name: 'timeline', path: '/timeline' },
  { name: 'arguments', path: '/arguments' },
  { name: 'ledger', path: '/ledger' },
  { name: 'actors', path: '/actors' },
  { name: 'matrix', path: '/matrix' },
  { name: 'about', path: '/about', isInFooter: true },
  { name: 'changes', path: '/changes', isInFooter: true },
  { name: 'index', path: '/index', isInFooter: true },
  { name: 'map', path: '/map', isInFooter: true },
  { name: 'search', path: '/search', isUnlisted: true },
  { name: 'compare', path: '/compare', isUnlisted: true },
  { name: 'claims', path: '/claims', isUnlisted: true },
];

/** The view at a path; `/` is the overview. */
export const placeAt = (pathname: string): ViewPlace | null =>
  VIEW_PLACES.find(({ path }) => path === (pathname === '/' ? '/overview' : pathname)) ?? null;
