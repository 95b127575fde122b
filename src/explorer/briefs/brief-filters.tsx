import { useContext, useEffect, useState } from 'react';
import { briefList, FACET_PARAMETERS, type FacetParameter, toBriefFacets } from '../../views/briefs.ts';
import type { ExplorerBriefsQuery } from '../../views/generated/views.ts';
import { nameIn } from '../../views/names.ts';
import { useActorNames } from '../parts/actor-names.ts';
import { Chosen } from '../parts/chosen.tsx';
import { GetForm } from '../parts/get-form.tsx';
import { PageNames } from '../parts/page-names.ts';
import { Select } from '../parts/select.tsx';
import { firstPage, useAddress } from '../shell/address.ts';
import { useViewQuery } from '../shell/use-view-query.ts';
import { texts } from '../texts/texts.ts';

/** What narrows the list of briefs: each value with the number of briefs that it leads to, and words of the title. */
const BriefFilters = () => {
  const { params } = useAddress();
  const { data } = useViewQuery<ExplorerBriefsQuery>(briefList.document, briefList.variables(params));
  return (
    <section className="filters" aria-label={texts.filters.title}>
      <GetForm className="filters-controls" names={[...Object.values(FACET_PARAMETERS), 'q']}>
        {toBriefFacets(data?.briefs?.facets ?? []).map(({ name, values }) => (
          <FacetSelect key={name} name={FACET_PARAMETERS[name]} values={values} />
        ))}
        <TitleWords />
      </GetForm>
      <ChosenAuthor />
    </section>
  );
};

const isNarrowed = (params: URLSearchParams): boolean =>
  ['author', 'q', ...Object.values(FACET_PARAMETERS)].some((name) => params.has(name));

interface FacetSelectProps {
  name: FacetParameter;
  values: readonly { value: string; label: string; count: number }[];
}

const FacetSelect = ({ name, values }: FacetSelectProps) => {
  const { params, href, go } = useAddress();
  const actorName = useActorNames();
  const current = params.get(name) ?? '';
  // All briefs have the same. While the list is narrowed, its controls stay.
  if (!isNarrowed(params) && values.length < 2) return null;
  return (
    <div className="field">
      <label htmlFor={`briefs-${name}`}>{texts.briefList.facets[name]}</label>
      <Select
        id={`briefs-${name}`}
        name={name}
        value={current}
        onSelect={(value) => go(href({ ...firstPage, [name]: value || null }))}
      >
        <option value="">{texts.briefList.any}</option>
        {current !== '' && !values.some(({ value }) => value === current) && <option value={current}>{current}</option>}
        {values.map(({ value, label, count }) => (
          <option key={value} value={value}>
            {texts.briefList.option((name !== 'issue' && actorName(value)) || label, count)}
          </option>
        ))}
      </Select>
    </div>
  );
};

/** The author, who is chosen on the page of a person. */
const ChosenAuthor = () => {
  const { params } = useAddress();
  const names = useContext(PageNames);
  const author = params.get('author');
  if (!author) return null;
  const label = nameIn(names, 'author', author) ?? author;
  return <Chosen values={[{ name: 'author', value: author, title: texts.filters.author, label }]} />;
};

const TitleWords = () => {
  const { params, href, go } = useAddress();
  const current = params.get('q') ?? '';
  const [typed, setTyped] = useState(current);
  useEffect(() => setTyped(current), [current]);
  return (
    <div className="field">
      <label htmlFor="briefs-q">{texts.briefList.words}</label>
      <input
        id="briefs-q"
        type="search"
        name="q"
        maxLength={200}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={({ key }) => key === 'Enter' && go(href({ ...firstPage, q: typed.trim() || null }))}
      />
    </div>
  );
};

export default BriefFilters;
