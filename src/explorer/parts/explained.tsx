import { createContext, type ReactNode, useContext } from 'react';
import type { explanations } from '../texts/en/explanations.ts';
import { labelOf, texts } from '../texts/texts.ts';

/** What a mark is about: a vocabulary, and a value of it. */
export interface Mark {
  of: keyof typeof explanations;
  value: string;
}

/** Shows what explains a mark beside it. */
export const ExplainContext = createContext<(mark: Mark, beside: HTMLElement) => void>(() => {});

interface ExplainedProps extends Mark {
  className?: string;
  /** Its label, if that is not the label of the value. */
  children?: ReactNode;
  [attribute: `data-${string}`]: string | undefined;
}

/** A mark on a statement. Clicked, tapped or activated by keyboard, it says what it means. */
export const Explained = ({ of, value, className = 'badge', children, ...data }: ExplainedProps) => {
  const explain = useContext(ExplainContext);
  return (
    <button
      type="button"
      className={`${className} explained`}
      title={texts.explain}
      onClick={({ currentTarget }) => explain({ of, value }, currentTarget)}
      {...data}
    >
      {children ?? labelOf(labelsOf(of), value)}
    </button>
  );
};

const labelsOf = (of: Mark['of']): Readonly<Record<string, string>> => (of === 'mark' ? {} : texts[of]);
