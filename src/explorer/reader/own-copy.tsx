import {
  type DragEvent,
  type FormEvent,
  type Ref,
  useEffect,
  useId,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { FoundWords } from '../../text/copy/find-words.ts';
import { OWN_COPY } from '../../views/reader-address.ts';
import { readerTexts } from '../texts/reader-page.ts';
import { fetchHashes } from './fetch-hashes.ts';
import { FoundCopy } from './found-copy.tsx';
import {
  CopyProblem,
  checkLength,
  MOST_CHARACTERS,
  MOST_MEGABYTES,
  MOST_PDF_MEGABYTES,
  MOST_PDF_PAGES,
  readOwnFile,
} from './read-file.ts';
import { type OwnText, type SearchResult, searchCopy } from './search-copy.ts';
import '../styles/own-copy.css';

interface OwnCopyProps {
  brief: { slug: string; language: string; paragraphs: readonly { id: string }[] };
  copy: FoundWords | null;
  onFound(copy: FoundWords | null): void;
}

/** Where somebody who has the text gives it to the page, and what of it was found. */
export const OwnCopy = ({ brief, copy, onFound }: OwnCopyProps) => {
  const shown = useRef<HTMLElement>(null);
  useFocusInstead(shown, copy);
  useNoStrayDrops();
  return copy ? (
    <FoundCopy brief={brief.slug} copy={copy} ref={shown} onForget={() => onFound(null)} />
  ) : (
    <CopyForm brief={brief} summary={shown} onFound={onFound} />
  );
};

/** A file that is dropped beside the form would replace the page, and with it the copy. */
const useNoStrayDrops = () => {
  useEffect(() => {
    const refuse = (event: globalThis.DragEvent) => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    };
    for (const type of ['dragover', 'drop'] as const) addEventListener(type, refuse);
    return () => {
      for (const type of ['dragover', 'drop'] as const) removeEventListener(type, refuse);
    };
  }, []);
};

/** Whether the browser hashes texts for this page; the server takes it that it does. */
const useIsSecure = () =>
  useSyncExternalStore(
    () => () => {},
    () => window.isSecureContext,
    () => true,
  );

/** Focuses an element after a change that has taken what had the focus. */
const useFocusInstead = (element: { current: HTMLElement | null }, state: unknown) => {
  const last = useRef(state);
  useEffect(() => {
    if (last.current !== state && document.activeElement === document.body) element.current?.focus();
    last.current = state;
  }, [element, state]);
};

/** Opens the form where the address names it: browsers open only what is around the element that is named. */
const useOpenByAddress = (form: { current: HTMLDetailsElement | null }) => {
  useEffect(() => {
    const open = () => {
      if (location.hash !== `#${OWN_COPY}` || !form.current) return;
      form.current.open = true;
      form.current.scrollIntoView({ block: 'start' });
      form.current.querySelector('summary')?.focus();
    };
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, [form]);
};

/** What keeps a search from an answer, as a sentence. */
const problemOf = (result: Exclude<SearchResult, { found: FoundWords }>): string => {
  if ('ended' in result) return result.ended === 'STOPPED' ? readerTexts.stopped : readerTexts.tooSlow;
  return readerTexts.pdfProblems[result.pdfProblem](MOST_PDF_PAGES, MOST_CHARACTERS);
};

interface CopyFormProps extends Pick<OwnCopyProps, 'brief' | 'onFound'> {
  summary: Ref<HTMLElement>;
}

const CopyForm = ({ brief, summary, onFound }: CopyFormProps) => {
  const [text, setText] = useState('');
  const [searching, setSearching] = useState<AbortController | null>(null);
  const [isDropping, setDropping] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLDetailsElement>(null);
  useFocusInstead(button, searching);
  useOpenByAddress(form);
  const ids = { text: useId(), file: useId(), hint: useId() };

  const isSecure = useIsSecure();
  const search = async (read: () => OwnText | Promise<OwnText>) => {
    const controller = new AbortController();
    setProblem(null);
    setSearching(controller);
    try {
      const own = await read();
      const paragraphs = await fetchHashes(brief.paragraphs.map(({ id }) => id));
      const result = await searchCopy({ own, language: brief.language, paragraphs }, controller.signal);
      if ('found' in result) onFound(result.found);
      else setProblem(problemOf(result));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setProblem(error instanceof CopyProblem ? reason : readerTexts.failed(reason));
    } finally {
      setSearching(null);
    }
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const chosen = file.current?.files?.[0];
    void search(() =>
      text.trim() === '' && chosen ? readOwnFile(chosen) : { text: checkLength(text), format: 'text' },
    );
  };
  const dragOver = (event: DragEvent) => {
    if (searching || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setDropping(true);
  };
  const drop = (event: DragEvent) => {
    setDropping(false);
    const [dropped] = event.dataTransfer.files;
    if (searching || !dropped) return;
    event.preventDefault();
    void search(() => readOwnFile(dropped));
  };

  return (
    <details
      className="own-copy with-scripts"
      id={OWN_COPY}
      ref={form}
      data-dropping={isDropping || undefined}
      onDragOver={isSecure ? dragOver : undefined}
      onDragLeave={() => setDropping(false)}
      onDrop={isSecure ? drop : undefined}
    >
      <summary ref={summary}>{readerTexts.own}</summary>
      <p className="aside">{readerTexts.ownHint}</p>
      {isSecure ? (
        <form onSubmit={submit} aria-busy={searching !== null}>
          <label htmlFor={ids.text}>{readerTexts.paste}</label>
          <textarea
            id={ids.text}
            rows={6}
            value={text}
            spellCheck={false}
            autoComplete="off"
            aria-describedby={ids.hint}
            onChange={({ target }) => setText(target.value)}
          />
          <label htmlFor={ids.file}>{readerTexts.file}</label>
          <input
            id={ids.file}
            ref={file}
            type="file"
            accept=".pdf,.txt,.text,.md,.markdown,.html,.htm,.xhtml,application/pdf,text/plain,text/html,text/markdown"
            aria-describedby={ids.hint}
            disabled={searching !== null}
            onChange={({ target }) => {
              const [chosen] = target.files ?? [];
              if (chosen) void search(() => readOwnFile(chosen));
            }}
          />
          <p className="aside" id={ids.hint}>
            {readerTexts.ownWord}{' '}
            {readerTexts.ownLimits(MOST_CHARACTERS, MOST_MEGABYTES, MOST_PDF_MEGABYTES, MOST_PDF_PAGES)}
          </p>
          <p>
            <button ref={button} type="submit" disabled={searching !== null}>
              {readerTexts.find}
            </button>{' '}
            {searching && (
              <button type="button" onClick={() => searching.abort()}>
                {readerTexts.stop}
              </button>
            )}
          </p>
        </form>
      ) : (
        <p role="note">{readerTexts.insecure}</p>
      )}
      <p role="status">{searching && readerTexts.searching}</p>
      {problem && <p role="alert">{problem}</p>}
    </details>
  );
};
