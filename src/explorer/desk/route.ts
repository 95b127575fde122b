import { useSyncExternalStore } from 'react';

/** Which page is shown, by the fragment of the address. */
export type Route =
  | { page: 'list' }
  | { page: 'begin' }
  | { page: 'review'; name: string }
  | { page: 'document'; name: string };

export const hrefOf = (route: Route): string => {
  if (route.page === 'list') return '#/';
  if (route.page === 'begin') return '#/begin';
  return `#/briefs/${encodeURIComponent(route.name)}${route.page === 'document' ? '/document' : ''}`;
};

export const toRoute = (hash: string): Route => {
  const [first, name, second] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decodeURIComponent);
  if (first === 'begin') return { page: 'begin' };
  if (first !== 'briefs' || !name) return { page: 'list' };
  return { page: second === 'document' ? 'document' : 'review', name };
};

const subscribe = (onChange: () => void) => {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
};

export const useRoute = (): Route => toRoute(useSyncExternalStore(subscribe, () => location.hash));
