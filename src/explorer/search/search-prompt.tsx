import { useEffect } from 'react';
import { Link } from 'wouter';
import { search } from '../../views/search.ts';
import { formatSearch, useAddress } from '../shell/address.ts';
import { searchPage } from '../texts/search-page.ts';

/** The search covers all briefs: what narrows other views leaves the address. */
const NOT_SEARCHED = { brief: null, actor: null };

/** What can be asked, while nothing is. */
const SearchPrompt = () => {
  const { params, href, go } = useAddress();
  const [isScoped, whole] = [params.has('brief') || params.has('actor'), href(NOT_SEARCHED)];
  useEffect(() => {
    if (isScoped) go(whole, { replace: true });
  }, [isScoped, whole, go]);
  if (params.get('q')) return null;
  return (
    <div className="aside">
      <p>{searchPage.prompt}</p>
      <ul className="asked">
        {searchPage.examples().map((q) => (
          <li key={q}>
            <Link href={`${search.path}${formatSearch(new URLSearchParams({ q }))}`}>{q}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
};

export default SearchPrompt;
