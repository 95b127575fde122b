import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { FoundWords } from '../../text/copy/find-words.ts';

/** What was found in the copies of texts that the reader of the page has, by the slugs of the briefs. */
interface OwnCopies {
  copies: ReadonlyMap<string, FoundWords>;
  set(brief: string, copy: FoundWords | null): void;
}

const OwnCopiesContext = createContext<OwnCopies>({ copies: new Map(), set: () => {} });

/** Keeps them in memory, for as long as the page is open. */
export const KeepOwnCopies = ({ children }: { children: ReactNode }) => {
  const [copies, setCopies] = useState<ReadonlyMap<string, FoundWords>>(new Map());
  const set = useCallback((brief: string, copy: FoundWords | null) => {
    setCopies((before) => {
      const others = [...before].filter(([slug]) => slug !== brief);
      return new Map(copy ? [...others, [brief, copy]] : others);
    });
  }, []);
  const value = useMemo(() => ({ copies, set }), [copies, set]);
  return <OwnCopiesContext value={value}>{children}</OwnCopiesContext>;
};

/** The copy of one brief's text; null if there is none. */
export const useOwnCopy = (brief: string): [FoundWords | null, (copy: FoundWords | null) => void] => {
  const { copies, set } = useContext(OwnCopiesContext);
  return [copies.get(brief) ?? null, (copy) => set(brief, copy)];
};
