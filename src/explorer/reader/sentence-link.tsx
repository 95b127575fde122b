import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { addressOfPassage } from '../../views/reader-address.ts';
import type { Active } from './statements.ts';

/** How a sentence stands on the page. */
export interface SentenceState {
  /** Its full ref. */
  passage: string;
  /** Whether it is the one in the address, or in the paragraph there. */
  isChosen: boolean;
  isActive: boolean;
  /** Whether anything is said about it. */
  isCited: boolean;
  onActivate(active: Active | null): void;
}

/** A sentence, by its words or its number: a link to its own address, which shows what is said about it. */
export const SentenceLink = ({
  state: { passage, isChosen, isActive, isCited, onActivate },
  hasWords,
  label,
  children,
}: {
  state: SentenceState;
  hasWords: boolean;
  /** For screen readers, if it is shown as a number. */
  label?: string;
  children: ReactNode;
}) => {
  const activate = () => onActivate({ passage, statement: null, refs: [] });
  return (
    <Link
      href={addressOfPassage(passage) ?? ''}
      className="sentence"
      aria-label={label}
      data-ref={passage}
      data-words={hasWords ? '' : undefined}
      data-active={isActive ? '' : undefined}
      data-cited={isCited ? '' : undefined}
      aria-current={isChosen ? 'true' : undefined}
      onPointerEnter={activate}
      onPointerLeave={() => onActivate(null)}
      onFocus={activate}
      onBlur={() => onActivate(null)}
    >
      {children}
    </Link>
  );
};
