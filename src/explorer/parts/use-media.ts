import { useSyncExternalStore } from 'react';

/**
 * Whether a media query matches; follows changes. It is false on the server and while a page is hydrated, so what the page looks like has to be
 * decided by style sheets.
 */
export const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    (notify) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', notify);
      return () => media.removeEventListener('change', notify);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
