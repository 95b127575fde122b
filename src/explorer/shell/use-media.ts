import { useSyncExternalStore } from 'react';

/** Whether a media query holds, followed as it changes. */
export const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    (notify) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', notify);
      return () => media.removeEventListener('change', notify);
    },
    () => window.matchMedia(query).matches,
  );

/** Whether the page is as narrow as a phone; the style sheets use the same width. */
export const useIsNarrow = (): boolean => useMedia('(max-width: 47.99em)');
