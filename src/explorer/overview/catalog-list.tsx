import type { CatalogListFragment } from '../../views/generated/views.ts';
import { EntryLink } from '../parts/links.tsx';
import { texts } from '../texts/texts.ts';

/** The catalogs of the graph, folded: few readers look for them. Nothing if there is only one. */
export const CatalogList = ({ catalogs }: { catalogs: NonNullable<CatalogListFragment['catalogs']> }) => {
  const [first, ...others] = catalogs;
  if (!first || others.length === 0) return null;
  const isOfOne = first.publisher !== null && others.every(({ publisher }) => publisher === first.publisher);
  return (
    <details className="catalogs">
      <summary>
        <h2>{texts.overview.catalogs(catalogs.length)}</h2>
      </summary>
      <p className="aside">
        {texts.overview.catalogsHint} {isOfOne && texts.overview.catalogsBy(first.publisher ?? '')}
      </p>
      <ul>
        {catalogs.map(({ id, title, publisher, counts }) => (
          <li key={id}>
            <EntryLink id={id}>{title}</EntryLink>{' '}
            <small>{texts.overview.catalog(isOfOne ? null : publisher, counts.briefs)}</small>
          </li>
        ))}
      </ul>
    </details>
  );
};
