import type { CatalogListFragment } from '../../views/generated/views.ts';
import { EntryLink } from '../parts/links.tsx';
import { texts } from '../texts/texts.ts';

/** The catalogs of the graph, folded: few readers look for them. Nothing if there is only one. */
export const CatalogList = ({ catalogs }: { catalogs: NonNullable<CatalogListFragment['catalogs']> }) => {
  const [first, ...others] = catalogs;
  if (!first || others.length === 0) return null;
  const isOfOne =
    first.publisherName !== null && others.every(({ publisherName }) => publisherName === first.publisherName);
  return (
    <details className="catalogs">
      <summary>
        <h2>{texts.overview.catalogs(catalogs.length)}</h2>
      </summary>
      <p className="aside">
        {texts.overview.catalogsHint} {isOfOne && texts.overview.catalogsBy(first.publisherName ?? '')}
      </p>
      <ul>
        {catalogs.map(({ id, title, publisherName, counts }) => (
          <li key={id}>
            <EntryLink id={id}>{title}</EntryLink>{' '}
            <small>{texts.overview.catalog(isOfOne ? null : publisherName, counts.briefs)}</small>
          </li>
        ))}
      </ul>
    </details>
  );
};
