import { type RefObject, useEffect, useRef } from 'react';

/** An element that takes the focus when what had it went away with a change: who uses the keyboard goes on there. */
export const useFocusIfLost = <E extends HTMLElement>(change: unknown): RefObject<E | null> => {
  const element = useRef<E>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked for after each change.
  useEffect(() => {
    if (document.activeElement === document.body) element.current?.focus();
  }, [change]);
  return element;
};
