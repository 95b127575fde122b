import { Link } from 'wouter';
import { QUERY_PATH } from '../../views/query-address.ts';
import { placeAt, VIEW_PLACES } from '../../views/view-places.ts';
import { texts } from '../texts/texts.ts';
import { useAddress } from './address.ts';
import { useKeptSearch } from './header.tsx';
import { preloadView } from './use-shown-view.ts';

/** The footer of every page: what few look for, and the list of everything. */
export const Footer = () => {
  const { path } = useAddress();
  const current = placeAt(path);
  const searchFor = useKeptSearch();
  return (
    <footer className="site">
      <nav aria-label={texts.footer.label}>
        {VIEW_PLACES.filter(({ isInFooter }) => isInFooter).map((view) => (
          <Link
            key={view.name}
            href={`${view.path}${searchFor(view.name)}`}
            aria-current={view === current ? 'page' : undefined}
            onPointerEnter={() => preloadView(view.name)}
            onFocus={() => preloadView(view.name)}
          >
            {view.name === 'index' ? texts.footer.index : texts.views[view.name].title}
          </Link>
        ))}
        <Link href={QUERY_PATH} aria-current={path === QUERY_PATH ? 'page' : undefined}>
          {texts.footer.query}
        </Link>
        <a href="/sitemap.xml">{texts.footer.sitemap}</a>
      </nav>
    </footer>
  );
};
