import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { ExplainContext, type Mark } from '../parts/explained.tsx';
import { useAddress } from './address.ts';

/** In pixels: how wide an explanation may be, and how far it stays from the edges of the page. */
const WIDTH = 320;
const MARGIN = 12;

/** Explains the marks of the page in a popover, one at a time. The texts are loaded when somebody asks first. */
export const Explanations = ({ children }: { children: ReactNode }) => {
  const [text, setText] = useState<string | null>(null);
  const popover = useRef<HTMLDivElement>(null);
  const beside = useRef<HTMLElement>(null);

  const address = useAddress().href({});
  // On another page, its mark is gone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the address changes.
  useEffect(() => setText(null), [address]);

  const explain = useCallback(async ({ of, value }: Mark, mark: HTMLElement) => {
    beside.current = mark;
    const { explanations } = await import('../texts/explanations.ts');
    setText(explanations[of]?.[value] ?? null);
  }, []);

  // Before the next key is handled: the listener of an explanation that is gone would take an Escape that is for the panel.
  // A text that is set again, of the same value, has to be shown beside another mark.
  useLayoutEffect(() => {
    const [shown, mark] = [popover.current, beside.current];
    if (text === null || !shown || !mark) return;
    const { left, bottom } = mark.getBoundingClientRect();
    shown.style.left = `${Math.max(MARGIN, Math.min(left, window.innerWidth - WIDTH - MARGIN))}px`;
    shown.style.top = `${bottom + 4}px`;
    shown.showPopover?.();
    const hide = () => setText(null);
    const hideIfClosed = (event: Event) => (event as ToggleEvent).newState === 'closed' && hide();
    shown.addEventListener('toggle', hideIfClosed);
    // Before the panel of an entry, which Escape closes too.
    const hideOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      hide();
    };
    window.addEventListener('keydown', hideOnEscape, { capture: true });
    // It would stay where it is while its mark moves.
    window.addEventListener('scroll', hide, { capture: true, passive: true });
    return () => {
      shown.removeEventListener('toggle', hideIfClosed);
      window.removeEventListener('keydown', hideOnEscape, { capture: true });
      window.removeEventListener('scroll', hide, { capture: true });
    };
  }, [text]);

  return (
    <ExplainContext value={explain}>
      {children}
      <div role="status">
        {text !== null && (
          <div className="explanation" popover="auto" ref={popover}>
            {text}
          </div>
        )}
      </div>
    </ExplainContext>
  );
};
