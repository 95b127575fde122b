import { useContext, useEffect, useState } from 'react';
import { BriefSources } from '../parts/brief-names.tsx';
import { firstPage, useAddress } from '../shell/address.ts';
import { texts } from '../texts/texts.ts';

/** The path of the search. Its view is loaded when it is opened. */
const SEARCH = '/search';

/** The search field on the front page of several briefs, which has no other controls. */
export const FrontSearch = () => {
  const { params } = useAddress();
  const hasSeveral = useContext(BriefSources) !== null;
  return hasSeveral && !params.has('brief') ? <SearchForm /> : null;
};

/** The search covers all briefs: what narrows other views leaves the address. */
const NOT_SEARCHED = { brief: null, actor: null };

/** The search field. It searches on submit, so that each search has an address. */
export const SearchForm = () => {
  const { path, params, href, go } = useAddress();
  const current = params.get('q') ?? '';
  const [typed, setTyped] = useState(current);
  useEffect(() => setTyped(current), [current]);
  const [isScoped, whole] = [path === SEARCH && params.has('brief'), href(NOT_SEARCHED)];
  useEffect(() => {
    if (isScoped) go(whole, { replace: true });
  }, [isScoped, whole, go]);
  return (
    <search>
      <form
        className="search-form"
        onSubmit={(event) => {
          event.preventDefault();
          go(href({ ...NOT_SEARCHED, ...firstPage, open: null, sentence: null, q: typed.trim() || null }, SEARCH));
        }}
      >
        <label className="visually-hidden" htmlFor="q">
          {texts.search.label}
        </label>
        <input
          id="q"
          type="search"
          name="q"
          maxLength={200}
          placeholder={texts.search.example}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="submit">{texts.search.submit}</button>
      </form>
      {current === '' && path === SEARCH && <p className="aside">{texts.search.prompt}</p>}
    </search>
  );
};
