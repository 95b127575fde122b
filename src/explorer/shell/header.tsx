import { useContext } from 'react';
import { Link } from 'wouter';
import { briefReadAt, pathOfText } from '../../views/reader-address.ts';
import { placeAt, VIEW_PLACES } from '../../views/view-places.ts';
import { useIsFront } from '../overview/ask.tsx';
import { BriefSources } from '../parts/brief-names.tsx';
import { GetForm } from '../parts/get-form.tsx';
import { PageNames } from '../parts/page-names.ts';
import { Select } from '../parts/select.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { texts } from '../texts/texts.ts';
import { firstPage, formatSearch, useAddress } from './address.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { ViewLink } from './view-link.tsx';

/** The parameters that links to other views keep, so that a filter lasts until it is removed; the search covers everything. */
const KEPT = ['brief', 'actor', 'issue', 'kind', 'modality', 'from', 'to'];

/** The views that cover all briefs. */
const OF_ALL: readonly (string | undefined)[] = ['search', 'briefs', 'about', 'index'];
const isOfAll = (name: string | undefined): boolean => OF_ALL.includes(name);

/** What links to a view have after its path, so that filters last. */
export const useKeptSearch = (): ((view: string) => string) => {
  const { path, params } = useAddress();
  const read = briefReadAt(path);
  const kept =
    read === null ? KEPT.flatMap((name) => params.getAll(name).map((value) => [name, value])) : [['brief', read]];
  const search = formatSearch(new URLSearchParams(kept));
  return (view) => (isOfAll(view) ? '' : search);
};

/** The header of every page: links to all views, and the selected brief. */
export const Header = () => {
  const searchFor = useKeptSearch();
  const isFront = useIsFront();
  const hasSeveral = useContext(BriefSources) !== null;
  return (
    <header className="top">
      <Link href="/" className="brand">
        <img src="/icon.svg" alt="" width="28" height="28" />
        {texts.brand}
      </Link>
      <nav aria-label={texts.navigation} className="views">
        {VIEW_PLACES.filter(
          ({ name, isUnlisted, isInFooter }) => !isUnlisted && !isInFooter && (name !== 'briefs' || hasSeveral),
        ).map((view) => (
          <ViewLink key={view.name} view={view} search={searchFor(view.name)}>
            {texts.views[view.name].title}
          </ViewLink>
        ))}
      </nav>
      <div className="tools">
        {!isFront && <SearchBox />}
        <BriefSelect />
        <LanguageSwitch />
      </div>
    </header>
  );
};

/** Selects the brief that the views are about; hidden if there is only one. */
const BriefSelect = () => {
  const { path, params, href, go } = useAddress();
  const data = useContext(PageNames);
  const briefs = data?.briefs?.nodes ?? [];
  const read = briefReadAt(path);
  const selected = read ?? params.get('brief') ?? '';
  if ((briefs.length < 2 && selected === '') || isOfAll(placeAt(path)?.name)) return null;
  const left = (data?.briefs?.totalCount ?? 0) - briefs.length;
  return (
    <GetForm className={read === null ? 'scope' : 'scope with-scripts'} names={['brief', 'open', 'sentence']}>
      <label htmlFor="brief">{texts.briefSelect.label}</label>
      <Select
        id="brief"
        name="brief"
        value={selected}
        onSelect={(brief) =>
          go(
            read !== null
              ? brief
                ? pathOfText(brief)
                : '/'
              : href({ ...firstPage, open: null, sentence: null, brief: brief || null }),
          )
        }
      >
        <option value="">{texts.briefSelect.all}</option>
        {selected !== '' && !briefs.some(({ slug }) => slug === selected) && (
          <option value={selected}>{selected}</option>
        )}
        {briefs.map(({ slug, title }) => (
          <option key={slug} value={slug}>
            {title}
          </option>
        ))}
        {left > 0 && <option disabled>{texts.briefSelect.more(left)}</option>}
      </Select>
    </GetForm>
  );
};
