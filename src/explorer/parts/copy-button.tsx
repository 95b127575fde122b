import { useState } from 'react';
import { texts } from '../texts/texts.ts';

interface CopyButtonProps {
  /** What the button says until something was copied. */
  children: string;
  text(): string | Promise<string>;
}

/** Says what became of the last text that was copied: the clipboard has no other. */
let sayLast: ((outcome: 'copied' | 'failed' | null) => void) | null = null;

/** Copies a text, which may have to be fetched first, and says whether it did. */
export const CopyButton = ({ children, text }: CopyButtonProps) => {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = async () => {
    sayLast?.(null);
    // Also tells clicks apart.
    const say: typeof setOutcome = (shown) => setOutcome(shown);
    sayLast = say;
    try {
      // Some browsers let a page copy only what it promises right after the click. What is fetched late does not replace a later one.
      const blob = Promise.resolve(text()).then((copied) => {
        if (sayLast !== say) throw new Error('Something else is copied.');
        return new Blob([copied], { type: 'text/plain' });
      });
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
      if (sayLast === say) say('copied');
    } catch {
      if (sayLast === say) say('failed');
    }
  };
  return (
    <button type="button" className="link with-scripts" onClick={copy}>
      <span aria-live="polite">{outcome ? texts.copying[outcome] : children}</span>
    </button>
  );
};
