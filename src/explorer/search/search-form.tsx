import { useEffect, useState } from 'react';
import { firstPage, useAddress } from '../shell/address.ts';
import { texts } from '../texts/texts.ts';

/** The search field. It searches on submit, so that each search has an address. */
export const SearchForm = () => {
  const { params, href, go } = useAddress();
  const current = params.get('q') ?? '';
  const [typed, setTyped] = useState(current);
  useEffect(() => setTyped(current), [current]);
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
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="submit">{texts.search.submit}</button>
      </form>
      {current === '' && <p className="aside">{texts.search.prompt}</p>}
    </search>
  );
};
