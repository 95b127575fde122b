import type { Found } from '../../views/search.ts';
import { EntryLink } from '../parts/links.tsx';
import { NoResults } from '../parts/states.tsx';
import { searchPage } from '../texts/search-page.ts';
import { labelOf, texts } from '../texts/texts.ts';
import { correct, correctionsOf } from './corrections.ts';

/** How the text was understood, and whether results have all of it. */
export const Reading = ({ found }: { found: Found }) => {
  const { asks, named, dates, words, unknown, matchesAll } = found.reading;
  const isEmpty = found.edges.length === 0;
  const corrections = correctionsOf(found);
  const known = words.filter((word) => !unknown.includes(word)).map((word) => correct(word, corrections));
  return (
    <div className="reading">
      {(asks !== null || named.length > 0 || dates.length > 0) && (
        <p>
          <span className="reading-label">{searchPage.understood}</span>
          {asks !== null && <span>{labelOf(searchPage.asks, asks)}</span>}
          {named.map(({ id, label }) => (
            <span key={id}>
              <EntryLink id={id}>{label}</EntryLink>
            </span>
          ))}
          {dates.map((date) => (
            <span key={date}>{date}</span>
          ))}
          {known.length > 0 && <span>{known.map((word) => searchPage.word(word)).join(' ')}</span>}
        </p>
      )}
      {isEmpty && <NoResults message={texts.search.nothing} />}
      {!isEmpty && !matchesAll && <p className="fallback">{searchPage.someOf}</p>}
      {unknown.length > 0 && <p className="fallback">{searchPage.unknown(texts.list(unknown.map(searchPage.word)))}</p>}
    </div>
  );
};
