import { useEffect, useRef, useState } from 'react';
import { pathOfEntry, toEntryKey } from '../../views/entry-address.ts';
import { formatSearch, useAddress } from '../shell/address.ts';
import { ErrorBoundary } from '../shell/error-boundary.tsx';
import { loadable } from '../shell/loadable.tsx';
import { texts } from '../texts/texts.ts';

/** The path of the search. Its view is loaded when it is opened. */
export const SEARCH = '/search';

const Suggested = loadable('search/suggested.tsx', () => import('./suggested.tsx'));

interface SearchBoxProps {
  /** Whether it is never folded: on the first page, where it is not in the header. */
  isOpen?: boolean;
}

/**
 * The search box, in the header of every page but the first. On a phone it is folded there, but for the page of the search. It
 * searches on submit, so that each search has an address; what is suggested while one types is loaded then.
 */
export const SearchBox = ({ isOpen = false }: SearchBoxProps) => {
  const { path, params, go } = useAddress();
  const isSearch = path === SEARCH;
  const isFolding = !isSearch && !isOpen;
  const current = (isSearch && params.get('q')) || '';
  const [typed, setTyped] = useState(current);
  const [isTyping, setTyping] = useState(false);
  const [isUnfolded, setUnfolded] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => setTyped(current), [current]);
  useEffect(() => {
    if (isUnfolded) input.current?.focus();
  }, [isUnfolded]);
  const q = typed.trim();
  const close = () => setTyping(false);
  return (
    <>
      <button
        type="button"
        className="lens search-fold with-scripts"
        hidden={!isFolding}
        aria-expanded={isUnfolded}
        aria-label={texts.search.label}
        onClick={() => setUnfolded(!isUnfolded)}
      />
      <search className="search-box" data-folded={isFolding && !isUnfolded}>
        <form
          method="get"
          action={SEARCH}
          onSubmit={(event) => {
            event.preventDefault();
            close();
            go(SEARCH + formatSearch(new URLSearchParams(q && { q })));
          }}
        >
          <input
            ref={input}
            type="search"
            name="q"
            role="combobox"
            aria-label={texts.search.label}
            aria-expanded={false}
            autoComplete="off"
            placeholder={texts.search.label}
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value);
              setTyping(true);
            }}
            onBlur={close}
          />
          <button type="submit" className="lens" aria-label={texts.search.label} />
        </form>
        {isTyping && (
          <ErrorBoundary resetKey={q} fallback={null}>
            <Suggested text={q} input={input} close={close} openEntry={(id) => go(pathOfEntry(toEntryKey(id)))} />
          </ErrorBoundary>
        )}
      </search>
    </>
  );
};
