import { Link } from 'wouter';
import type { ExplorerFilterOptionsQuery } from '../../views/generated/views.ts';
import { filterOptions, viewAt, views } from '../../views/views.ts';
import { Choice } from '../parts/choice.tsx';
import { texts } from '../texts.ts';
import { firstPage, useAddress } from './address.ts';
import { useAnswer } from './use-answer.ts';

/** What stands above every page: where one is, and which brief it is about. */
export const Header = () => {
  const { path, params } = useAddress();
  const current = viewAt(path);
  // What is kept from one view to the next.
  const kept = new URLSearchParams(
    ['brief', 'actor'].flatMap((name) => params.getAll(name).map((value) => [name, value])),
  );
  const search = kept.size > 0 ? `?${kept}` : '';
  return (
    <header className="top">
      <Link href="/" className="brand">
        <img src="/icon.svg" alt="" width="28" height="28" />
        {texts.brand}
      </Link>
      <nav aria-label={texts.nav} className="views">
        {views.map((view) => (
          <Link key={view.name} href={`${view.path}${search}`} aria-current={view === current ? 'page' : undefined}>
            {texts.views[view.name].title}
          </Link>
        ))}
      </nav>
      <Scope />
    </header>
  );
};

/** Which brief the views are about, where there are several. */
const Scope = () => {
  const { path, params, href, go } = useAddress();
  const { data } = useAnswer<ExplorerFilterOptionsQuery>(filterOptions.document, filterOptions.variables(params));
  const briefs = data?.briefs?.nodes ?? [];
  const chosen = params.get('brief') ?? '';
  // The search is over all briefs.
  if ((briefs.length < 2 && chosen === '') || viewAt(path)?.name === 'search') return null;
  const left = (data?.briefs?.totalCount ?? 0) - briefs.length;
  const none = viewAt(path)?.name === 'overview' ? texts.scope.newest : texts.scope.all;
  return (
    <div className="scope">
      <label htmlFor="brief">{texts.scope.brief}</label>
      <Choice
        id="brief"
        value={chosen}
        choose={(brief) => go(href({ ...firstPage, open: null, sentence: null, brief: brief || null }))}
      >
        <option value="">{none}</option>
        {chosen !== '' && !briefs.some(({ slug }) => slug === chosen) && <option value={chosen}>{chosen}</option>}
        {briefs.map(({ slug, title }) => (
          <option key={slug} value={slug}>
            {title}
          </option>
        ))}
        {left > 0 && <option disabled>{texts.scope.more(left)}</option>}
      </Choice>
    </div>
  );
};
