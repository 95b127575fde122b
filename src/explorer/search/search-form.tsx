import { useEffect, useState } from 'react';
import { firstPage, useAddress } from '../shell/address.ts';
import { texts } from '../texts.ts';

/** Where the words are typed. The page asks when they are sent, so that each search has an address. */
export const SearchForm = () => {
  const { params, href, go } = useAddress();
  const known = params.get('q') ?? '';
  const [typed, type] = useState(known);
  useEffect(() => type(known), [known]);
  return (
    <search>
      <form
        className="search-form"
        onSubmit={(event) => {
          event.preventDefault();
          go(href({ ...firstPage, open: null, sentence: null, q: typed.trim() || null }));
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
          value={typed}
          onChange={({ target }) => type(target.value)}
        />
        <button type="submit">{texts.search.submit}</button>
      </form>
      {known === '' && <p className="aside">{texts.search.prompt}</p>}
    </search>
  );
};
