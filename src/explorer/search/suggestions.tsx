import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { ExplorerSearchQuery } from '../../views/generated/views.ts';
import { search } from '../../views/search.ts';
import { firstPage, useAddress } from '../shell/address.ts';
import { texts } from '../texts/texts.ts';

/** How many words of a search are tried: each is up to two requests. */
const MAX_WORDS = 6;

/** Searches for fewer words, with the number of their results, where a search for all words finds nothing. */
export const Suggestions = () => {
  const client = useApolloClient();
  const { params, href } = useAddress();
  const text = params.get('q') ?? '';
  const tried = useMemo(() => withFewerWords(text), [text]);
  const [found, setFound] = useState<readonly { words: string; count: number }[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const count = async (words: string) => {
      const { data } = await client.query({ query: search.document, variables: { text: words, first: 1 } });
      return { words, count: (data as ExplorerSearchQuery | undefined)?.search?.totalCount ?? 0 };
    };
    Promise.all(tried.map(count))
      .then((all) => isCurrent && setFound(all.filter((one) => one.count > 0)))
      // They are only a help.
      .catch(() => isCurrent && setFound([]));
    return () => {
      isCurrent = false;
    };
  }, [client, tried]);
  if (found.length === 0) return null;
  return (
    <section className="suggestions">
      <h2>{texts.search.fewerWords}</h2>
      <ul className="rows">
        {found.map(({ words, count }) => (
          <li key={words}>
            <Link href={href({ ...firstPage, q: words })}>{words}</Link>{' '}
            <small>{texts.count(count, texts.nouns.results)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The text without one of its words, and each word alone; of the longest words only, without "of" and the like. */
const withFewerWords = (text: string): readonly string[] => {
  const words = [...new Set(text.trim().split(/\s+/))];
  if (words.length < 2) return [];
  const isShort = (word: string) => /^[a-z]{1,2}$/i.test(word);
  const longest = words
    .filter((word) => !isShort(word))
    .sort((a, b) => b.length - a.length)
    .slice(0, MAX_WORDS);
  const kept = words.filter((word) => longest.includes(word));
  const withoutOne = kept.length > 2 ? kept.map((left) => kept.filter((word) => word !== left).join(' ')) : [];
  return [...new Set([...(kept.length < words.length ? [kept.join(' ')] : []), ...withoutOne, ...kept])];
};
