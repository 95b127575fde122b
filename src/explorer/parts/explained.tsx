import { type ReactNode, useContext } from 'react';
import { ServerPageContext } from '../shell/server-page.ts';
import type { explanations } from '../texts/en/explanations.ts';
import { labelOf, texts } from '../texts/texts.ts';

/** What a mark is about: a vocabulary, and a value of it. */
interface Mark {
  of: keyof typeof explanations;
  value: string;
}

interface ExplainedProps extends Mark {
  className?: string;
  /** Its label, if that is not the label of the value. */
  children?: ReactNode;
  [attribute: `data-${string}`]: string | undefined;
}

/**
 * A mark on a statement. Clicked, tapped or activated by keyboard, it says what it means, in a popover that the browser opens. The
 * popovers of a page come with it from the server, one for each value; those of what is shown later are made when somebody asks.
 */
export const Explained = ({ of, value, className = 'badge', children, ...data }: ExplainedProps) => {
  useContext(ServerPageContext)?.explain(of, value);
  return (
    <button
      type="button"
      className={`${className} explained`}
      title={texts.explain}
      popoverTarget={explanationId(of, value)}
      onClick={({ currentTarget }) => void explain({ of, value }, currentTarget)}
      {...data}
    >
      {children ?? labelOf(labelsOf(of), value)}
    </button>
  );
};

const labelsOf = (of: Mark['of']): Readonly<Record<string, string>> => (of === 'mark' ? {} : texts[of]);

/** The id of the popover that explains a value. */
export const explanationId = (of: string, value: string): string => `explain-${of}-${value}`;

const explain = async ({ of, value }: Mark, source: HTMLElement): Promise<void> => {
  const id = explanationId(of, value);
  if (document.getElementById(id)) return;
  const { explanations } = await import('../texts/explanations.ts');
  const text = explanations[of]?.[value];
  // It may have been clicked twice while the texts were loaded.
  if (text === undefined || document.getElementById(id)) return;
  const popover = Object.assign(document.createElement('div'), { id, className: 'explanation', role: 'status' });
  popover.popover = 'auto';
  popover.textContent = text;
  // Outside of what React renders, as those from the server.
  document.body.append(popover);
  popover.showPopover({ source });
};
