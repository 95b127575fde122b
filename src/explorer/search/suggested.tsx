import { type RefObject, useEffect, useState } from 'react';
import { ExplorerSuggestDocument, type ExplorerSuggestQuery } from '../../views/generated/views.ts';
import { askGraph } from '../shell/graph.ts';
import { searchPage } from '../texts/search-page.ts';
import { labelOf, texts } from '../texts/texts.ts';

type Suggestion = NonNullable<ExplorerSuggestQuery['suggest']>[number];

/** The longest text that can be searched for, in characters. */
const LONGEST = 200;

/** In milliseconds: the server is not asked for each letter of somebody who types. */
const PAUSE = 150;

interface SuggestedProps {
  text: string;
  /** The input of the combobox, which keeps the focus. */
  input: RefObject<HTMLInputElement | null>;
  close(): void;
  /** Opens the page of the entity with this id. */
  openEntry(id: string): void;
}

/** Names and titles that somebody may be typing, as the list of a combobox. */
const Suggested = ({ text, input, close, openEntry }: SuggestedProps) => {
  const found = useSuggestions(text);
  const [at, setAt] = useState(-1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other suggestions are chosen anew.
  useEffect(() => setAt(-1), [found]);
  const open = ({ id }: Suggestion) => {
    close();
    openEntry(id);
  };
  useEffect(() => {
    const box = input.current;
    if (!box) return;
    box.maxLength = LONGEST;
    box.setAttribute('aria-autocomplete', 'list');
    if (found.length === 0) return;
    box.setAttribute('aria-expanded', 'true');
    box.setAttribute('aria-controls', LIST);
    box.setAttribute('aria-activedescendant', at < 0 ? '' : idOf(at));
    return () => {
      box.setAttribute('aria-expanded', 'false');
      box.removeAttribute('aria-controls');
      box.removeAttribute('aria-activedescendant');
    };
  }, [input, found, at]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const chosen = found[at];
      if (event.key === 'Escape') close();
      else if (found.length > 0 && event.key === 'ArrowDown') setAt(((at + 2) % (found.length + 1)) - 1);
      else if (found.length > 0 && event.key === 'ArrowUp') setAt(at < 0 ? found.length - 1 : at - 1);
      else if (event.key === 'Enter' && chosen) open(chosen);
      else return;
      event.preventDefault();
    };
    const box = input.current;
    box?.addEventListener('keydown', onKey);
    return () => box?.removeEventListener('keydown', onKey);
  });
  if (found.length === 0) return null;
  return (
    <div id={LIST} role="listbox" aria-label={searchPage.suggested} className="suggested">
      {found.map((suggestion, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the input of the combobox.
        <div
          key={suggestion.id}
          id={idOf(index)}
          role="option"
          aria-selected={index === at}
          tabIndex={-1}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => open(suggestion)}
        >
          <span>{suggestion.label}</span> <small>{labelOf(texts.entityType, suggestion.__typename)}</small>
        </div>
      ))}
    </div>
  );
};

const LIST = 'suggested';
const idOf = (index: number) => `${LIST}-${index}`;

/** What the server suggests for a text, after a pause; nothing if it cannot be asked, since it is only a help. */
const useSuggestions = (text: string): readonly Suggestion[] => {
  const [found, setFound] = useState<readonly Suggestion[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const answer = /[\p{L}\p{N}]/u.test(text)
        ? await askGraph(ExplorerSuggestDocument, { text, language: texts.html.language }).catch(() => null)
        : null;
      if (isCurrent) setFound(answer?.data?.suggest ?? []);
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text]);
  return found;
};

export default Suggested;
