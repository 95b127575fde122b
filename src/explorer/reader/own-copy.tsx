import { useApolloClient } from '@apollo/client/react';
import { type FormEvent, useId, useRef, useState } from 'react';
import type { FoundWords } from '../../text/copy/find-words.ts';
import { Citations } from '../parts/provenance.tsx';
import { readerTexts } from '../texts/reader-page.ts';
import { fetchHashes } from './fetch-hashes.ts';
import { CopyProblem, checkLength, MOST_CHARACTERS, MOST_MEGABYTES, type OwnText, readOwnFile } from './read-file.ts';
import { searchCopy } from './search-copy.ts';
import '../styles/own-copy.css';

interface OwnCopyProps {
  brief: { slug: string; language: string; paragraphs: readonly { id: string }[] };
  copy: FoundWords | null;
  onFound(copy: FoundWords | null): void;
}

/** Where somebody who has the text gives it to the page, and what of it was found. */
export const OwnCopy = ({ brief, copy, onFound }: OwnCopyProps) =>
  copy ? (
    <FoundCopy brief={brief.slug} copy={copy} onForget={() => onFound(null)} />
  ) : (
    <CopyForm brief={brief} onFound={onFound} />
  );

const CopyForm = ({ brief, onFound }: Pick<OwnCopyProps, 'brief' | 'onFound'>) => {
  const client = useApolloClient();
  const [text, setText] = useState('');
  const [isSearching, setSearching] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const ids = { text: useId(), file: useId(), hint: useId() };

  const search = async (read: () => OwnText | Promise<OwnText>) => {
    setProblem(null);
    setSearching(true);
    try {
      const own = await read();
      const paragraphs = await fetchHashes(
        client,
        brief.paragraphs.map(({ id }) => id),
      );
      const found = await searchCopy({ ...own, language: brief.language, paragraphs });
      if (found) onFound(found);
      else setProblem(readerTexts.tooSlow);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setProblem(error instanceof CopyProblem ? reason : readerTexts.failed(reason));
    } finally {
      setSearching(false);
    }
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const chosen = file.current?.files?.[0];
    void search(() =>
      text.trim() === '' && chosen ? readOwnFile(chosen) : { text: checkLength(text), format: 'text' },
    );
  };

  return (
    <details className="own-copy">
      <summary>{readerTexts.own}</summary>
      <p className="aside">{readerTexts.ownHint}</p>
      {window.isSecureContext ? (
        <form onSubmit={submit} aria-busy={isSearching}>
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
            accept=".txt,.text,.md,.markdown,.html,.htm,.xhtml,text/plain,text/html,text/markdown"
            aria-describedby={ids.hint}
            onChange={({ target }) => {
              const [chosen] = target.files ?? [];
              if (chosen) void search(() => readOwnFile(chosen));
            }}
          />
          <p className="aside" id={ids.hint}>
            {readerTexts.ownPdf} {readerTexts.ownLimits(MOST_CHARACTERS, MOST_MEGABYTES)}
          </p>
          <button type="submit" disabled={isSearching}>
            {readerTexts.find}
          </button>
        </form>
      ) : (
        <p role="note">{readerTexts.insecure}</p>
      )}
      <p role="status">{isSearching && readerTexts.searching}</p>
      {problem && <p role="alert">{problem}</p>}
    </details>
  );
};

const FoundCopy = ({ brief, copy, onForget }: { brief: string; copy: FoundWords; onForget(): void }) => {
  const { words, missing, others } = copy;
  return (
    <section className="own-copy" aria-label={readerTexts.own}>
      <p role="status">
        {readerTexts.found(words.size, words.size + missing.length)} {words.size === 0 && readerTexts.noneFound}
      </p>
      {words.size > 0 && missing.length > 0 && (
        <details>
          <summary>{readerTexts.missing(missing.length)}</summary>
          <p className="aside">{readerTexts.missingHint}</p>
          <Citations refs={missing.map((ref) => `${brief}:${ref}`)} isUnnamed />
        </details>
      )}
      {others.length > 0 && (
        <details>
          <summary>{others.length < 100 ? readerTexts.others(others.length) : readerTexts.firstOthers(100)}</summary>
          <ul className="rows">
            {others.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: equal lines may be in the copy twice, and the list never changes.
              <li key={index}>{line.length > 200 ? `${line.slice(0, 200)}…` : line}</li>
            ))}
          </ul>
        </details>
      )}
      <p>
        <button type="button" onClick={onForget}>
          {readerTexts.forget}
        </button>
      </p>
    </section>
  );
};
