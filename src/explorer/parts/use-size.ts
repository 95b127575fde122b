import { type RefObject, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';

/** Whether a media query matches; follows changes. */
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

/** In pixels: graphics are laid out again only when the width changes noticeably. */
const STEP = 20;

/**
 * The width of an element in CSS pixels, rounded down to steps, and the ref for the element; 0 until it is measured.
 * Graphics are laid out for this width instead of being scaled, so that their text always has the same size.
 */
export const useWidth = <Kind extends HTMLElement>(): [RefObject<Kind | null>, number] => {
  const element = useRef<Kind>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setWidth(Math.floor((element.current?.clientWidth ?? 0) / STEP) * STEP);
    measure();
    const observer = new ResizeObserver(measure);
    if (element.current) observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
};
