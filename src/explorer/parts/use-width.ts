import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Pictures are laid out anew only when there is noticeably more or less room. */
const STEP = 20;

/**
 * The width of an element in CSS pixels, in steps, and the ref that it takes; 0 before it is known. Pictures are laid
 * out for their width, so that their type is as large everywhere.
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
