import type { Ref } from 'react';
import type { FoundWords } from '../../text/copy/find-words.ts';
import { Citations } from '../parts/provenance.tsx';
import { readerTexts } from '../texts/reader-page.ts';

/** What of a copy was found, what was not, and what else it has. */
export const FoundCopy = ({
  brief,
  copy,
  ref,
  onForget,
}: {
  brief: string;
  copy: FoundWords;
  ref: Ref<HTMLElement>;
  onForget(): void;
}) => {
  const { words, missing, others } = copy;
  return (
    <section className="own-copy" aria-label={readerTexts.own} ref={ref} tabIndex={-1}>
      <p role="status">
        {readerTexts.found(words.size, words.size + missing.length)}{' '}
        {words.size === 0 ? readerTexts.noneFound : words.size < missing.length && readerTexts.partFound}
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
