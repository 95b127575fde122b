import { Link } from 'wouter';
import { type Found, SEARCH_FILTERS, type SearchFilter } from '../../views/search.ts';
import { useActorNames } from '../parts/actor-names.ts';
import { Chosen } from '../parts/chosen.tsx';
import { firstPage, useAddress } from '../shell/address.ts';
import { searchPage } from '../texts/search-page.ts';
import { modalityLabel, texts } from '../texts/texts.ts';

/** What the results can be narrowed by, with counts, in one line; and what they are narrowed by. */
export const Facets = ({ found }: { found: Found }) => {
  const { params, href } = useAddress();
  const actorName = useActorNames();
  const labelIn = (name: SearchFilter, one: { value: string; label?: string }): string =>
    (NAMED.includes(name) && actorName(one.value)) || labelOf(name, one);
  const facets = (Object.keys(SEARCH_FILTERS) as SearchFilter[]).map((name) => {
    const values = found.facets.find((facet) => facet.name === SEARCH_FILTERS[name].facet)?.values ?? [];
    const chosen = params.getAll(name);
    return { name, chosen, values, left: values.filter(({ value }) => !chosen.includes(value)) };
  });
  const chosen = facets.flatMap(({ name, chosen, values }) =>
    chosen.map((value) => ({
      name,
      value,
      title: searchPage.facets[name],
      label: labelIn(name, values.find((one) => one.value === value) ?? { value }),
    })),
  );
  return (
    <nav className="facets" aria-label={searchPage.narrow}>
      {/* One at a time is open. */}
      <div className="facet-line">
        {facets
          .filter(({ left }) => left.length > 1)
          .map(({ name, left, chosen }) => (
            <details key={name} name="facet">
              <summary>{searchPage.facets[name]}</summary>
              <ul>
                {left.map((value) => (
                  <li key={value.value}>
                    <Link href={href({ ...firstPage, [name]: [...chosen, value.value] })}>{labelIn(name, value)}</Link>{' '}
                    <small>{texts.number(value.count)}</small>
                  </li>
                ))}
              </ul>
            </details>
          ))}
      </div>
      <Chosen values={chosen} />
    </nav>
  );
};

/** The filters whose values are actors. */
const NAMED: readonly SearchFilter[] = ['publisher', 'about'];

const labelOf = (name: SearchFilter, { value, label = value }: { value: string; label?: string }): string => {
  if (name === 'modality') return modalityLabel(value);
  if (name !== 'type') return label;
  const type = Object.keys(texts.entityType).find((one) => one.toUpperCase() === value);
  return type === undefined ? value : texts.entityType[type as keyof typeof texts.entityType];
};
