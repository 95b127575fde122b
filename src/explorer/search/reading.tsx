import { Fragment } from 'react';
import { Link } from 'wouter';
import type { Found } from '../../views/search.ts';
import { EntryLink } from '../parts/links.tsx';
import { NoResults } from '../parts/states.tsx';
import { firstPage, useAddress } from '../shell/address.ts';
import { searchPage } from '../texts/search-page.ts';
import { labelOf, texts } from '../texts/texts.ts';
import { correct, correctionsOf } from './corrections.ts';

/** How the text was understood, and whether results have all of it. */
export const Reading = ({ found }: { found: Found }) => {
  const { href } = useAddress();
  const { asks, named, dates, words, unknown, matchesAll } = found.reading;
  const isEmpty = found.edges.length === 0;
  const corrections = correctionsOf(found);
  const isOnlyNamed =
    !isEmpty && named.length > 0 && dates.length === 0 && unknown.length > 0 && unknown.length === words.length;
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
      {!isEmpty && !matchesAll && !isOnlyNamed && <p className="fallback">{searchPage.someOf}</p>}
      {unknown.length > 0 && (
        <p className="fallback">
          {isOnlyNamed
            ? searchPage.onlyNamed(
                texts.list(unknown.map(searchPage.word)),
                named.map(({ label }) => label),
              )
            : searchPage.unknown(texts.list(unknown.map(searchPage.word)))}
          {unknown.some((word) => /\p{Script=Hangul}/u.test(word)) && ` ${searchPage.tryEnglish}`}
          {unknown.flatMap(inEnglish).map(([word, label]) => (
            <Fragment key={word}>
              {' '}
              <Link href={href({ ...firstPage, q: word })}>{`${word} (${label})`}</Link>
            </Fragment>
          ))}
        </p>
      )}
    </div>
  );
};

/** English words for a word that nothing has, from the vocabulary whose labels have it. */
const inEnglish = (word: string): (readonly [english: string, label: string])[] =>
  Object.entries({ ...texts.eventKind, ...texts.termKind })
    .filter(([, label]) => label.includes(word))
    .map(([value, label]) => [value.toLowerCase().replaceAll('_', ' '), label]);
