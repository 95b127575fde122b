import { entryKeyAt, pathOfEntry } from '../../views/entry-address.ts';
import { formatSearch } from '../shell/address.ts';
import { LANGUAGE_PARAMETER, LANGUAGES, type Language } from '../texts/languages.ts';

/** The lasting addresses of a page, below the origin. */
export interface Addresses {
  /** That of the page in its language. */
  canonical: string;
  /** Those of the page in each language; `x-default` is the one in the language of the reader. */
  alternates: Readonly<Record<Language | 'x-default', string>>;
}

/** What an address says of how its page is shown, and not of what it shows. */
const SHOWN_BY: readonly string[] = [LANGUAGE_PARAMETER, 'open', 'sentence', 'filters'];

/** The addresses of the page at an address: one for each language, and English is that of readers who prefer no other. */
export const addressesOf = (
  { pathname, searchParams }: Pick<URL, 'pathname' | 'searchParams'>,
  language: Language,
): Addresses => {
  const params = new URLSearchParams([...searchParams].filter(([name]) => !SHOWN_BY.includes(name)));
  const key = entryKeyAt(pathname);
  const path = key === null ? pathname : pathOfEntry(key);
  // The first page is that of all briefs; the overview of one has the path of the view.
  const isFirst = path === '/' || path === '/overview';
  const lasting = isFirst ? (params.has('brief') ? '/overview' : '/') : path;
  const inLanguage = (one: Language): string => {
    if (one === 'en') return `${lasting}${formatSearch(params)}`;
    return `${lasting}${formatSearch(new URLSearchParams([...params, [LANGUAGE_PARAMETER, one]]))}`;
  };
  const alternates = Object.fromEntries((Object.keys(LANGUAGES) as Language[]).map((one) => [one, inLanguage(one)]));
  return {
    canonical: inLanguage(language),
    alternates: { ...(alternates as Record<Language, string>), 'x-default': inLanguage('en') },
  };
};
