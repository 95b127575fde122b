import { useContext } from 'react';
import { Link } from 'wouter';
import { BriefSources } from '../parts/brief-names.tsx';
import { PageNames } from '../parts/page-names.ts';
import { SEARCH, SearchBox } from '../search/search-box.tsx';
import { formatSearch, useAddress } from '../shell/address.ts';
import { texts } from '../texts/texts.ts';

/** Whether the page is the first page of a server with several briefs: with one, or for one, it is what this brief says. */
export const useIsFront = (): boolean => {
  const { path, params } = useAddress();
  const hasSeveral = useContext(BriefSources) !== null;
  return hasSeveral && (path === '/' || path === '/overview') && !params.has('brief');
};

/** The search on the first page, with questions that the briefs here answer. */
export const Ask = () => {
  const isFront = useIsFront();
  const served = useContext(PageNames)?.briefs?.nodes ?? [];
  if (!isFront) return null;
  const questions = Object.entries(texts.overview.questions()).flatMap(([brief, some]) =>
    served.some(({ slug }) => slug === brief) ? some : [],
  );
  return (
    <section className="ask" aria-label={texts.search.label}>
      <SearchBox isOpen />
      {questions.length > 0 && (
        <>
          <p className="aside">{texts.overview.askAbout}</p>
          <ul className="asked">
            {questions.map((q) => (
              <li key={q}>
                <Link href={`${SEARCH}${formatSearch(new URLSearchParams({ q }))}`}>{q}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
