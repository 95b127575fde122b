import { Link } from 'wouter';
import { QUERY_PATH } from '../../views/query-address.ts';
import { VIEW_PLACES } from '../../views/view-places.ts';
import { ALL_STATEMENTS } from '../../views/whole-list.ts';
import { texts } from '../texts/texts.ts';
import { useAddress } from './address.ts';
import { useKeptSearch } from './header.tsx';
import { ViewLink } from './view-link.tsx';

/** The footer of every page: what few look for, and the list of everything. */
export const Footer = () => {
  const { path } = useAddress();
  const searchFor = useKeptSearch();
  return (
    <footer className="site">
      <nav aria-label={texts.footer.label}>
        {VIEW_PLACES.filter(({ isInFooter }) => isInFooter).map((view) => (
          <ViewLink key={view.name} view={view} search={searchFor(view.name)}>
            {view.name === 'index' ? texts.footer.index : texts.views[view.name].title}
          </ViewLink>
        ))}
        <Link href={QUERY_PATH} aria-current={path === QUERY_PATH ? 'page' : undefined}>
          {texts.footer.query}
        </Link>
        <a href={ALL_STATEMENTS}>{texts.footer.all}</a>
        <a href="/sitemap.xml">{texts.footer.sitemap}</a>
      </nav>
    </footer>
  );
};
