import { useContext } from 'react';
import { Link } from 'wouter';
import { briefReadAt, pathOfText } from '../../views/reader-address.ts';
import { CALLER_ERRORS } from '../../views/status.ts';
import { firstPage, useAddress } from '../shell/address.ts';
import { errorsOf } from '../shell/graph.ts';
import { texts } from '../texts/texts.ts';
import { PageNames } from './page-names.ts';

/** What a view shows instead of data: loading, no results, or an error. */

export const Loading = () => (
  <div className="state" role="status">
    <span className="spinner" aria-hidden="true" />
    {texts.states.loading}
  </div>
);

/** That there is nothing, and ways on: without a filter, to all that there is, or to the search. */
export const NoResults = ({ message }: { message?: string }) => {
  const { path, params, href } = useAddress();
  const filters = useFilters();
  const named = filters.filter((name) => nameOf(name) !== texts.states.address);
  return (
    <div className="state">
      <p>{message ?? (filters.length > 0 ? texts.states.noMatch : texts.states.noData)}</p>
      <ul className="ways">
        {filters.length > 1 &&
          named.map((name) => (
            <li key={name}>
              <Link href={href({ ...firstPage, [name]: null })}>
                {texts.states.without(nameOf(name), params.getAll(name).length)}
              </Link>
            </li>
          ))}
        {filters.length > 0 && (
          <li>
            <ClearFilters />
          </li>
        )}
        {path !== '/search' && (
          <li>
            <Link href="/search">{texts.views.search.title}</Link>
          </li>
        )}
        <li>
          <Link href="/index">{texts.footer.index}</Link>
        </li>
      </ul>
    </div>
  );
};

/** An error message; `isTitled` if a heading above already says that loading failed. */
export const Failure = ({ error, retry, isTitled = false }: { error: unknown; retry(): void; isTitled?: boolean }) => {
  const hasFilters = useFilters().length > 0;
  const { params } = useAddress();
  const isOffline = error instanceof TypeError;
  const errors = errorsOf(error);
  // What the address asks for fails again.
  const canRetry = errors.length === 0 || !errors.every(({ code }) => CALLER_ERRORS.includes(code));
  return (
    <div className="state state-failed" role="alert">
      {!isTitled && <h2>{isOffline ? texts.states.offline : texts.states.failed}</h2>}
      {!isOffline && explainFailure(error, params).map((sentence) => <p key={sentence}>{sentence}</p>)}
      <p className="actions">
        {canRetry && (
          <button type="button" className="with-scripts" onClick={retry}>
            {texts.states.retry}
          </button>
        )}
        {hasFilters && <ClearFilters />}
      </p>
    </div>
  );
};

const BUSY: readonly string[] = ['NOT_READY', 'RATE_LIMITED', 'SUBGRAPH_BUSY'];
const TOO_MUCH: readonly string[] = ['QUERY_TOO_COMPLEX', 'ANSWER_TOO_LARGE'];

/** What went wrong, for readers: the errors of the graph are for programmers, who find them in the JSON file. */
const explainFailure = (error: unknown, params: URLSearchParams): readonly string[] => {
  const errors = errorsOf(error);
  const has = (codes: readonly string[]) => errors.some(({ code }) => codes.includes(code));
  if (has(['INVALID_CURSOR'])) return [texts.states.pageGone];
  if (has(['BAD_USER_INPUT'])) {
    if (errors.some(({ message }) => message.startsWith('"text"'))) return [texts.search.unsearchable];
    const values = [...params].filter(([, value]) => errors.some(({ message }) => message.includes(`"${value}"`)));
    if (values.length === 0) return [rangeProblem(params) ?? texts.states.badAddress];
    return values.map(([name, value]) => texts.states.badValue(nameOf(name), value));
  }
  if (has(TOO_MUCH)) return [texts.states.tooMuch];
  return [has(BUSY) ? texts.states.busy : texts.states.broken];
};

/** That dates of an address are the wrong way round; `2024-05` is within `2024`. */
const rangeProblem = (params: URLSearchParams): string | null => {
  const [from, to] = [params.get('from') ?? '', params.get('to') ?? ''];
  const length = Math.min(from.length, to.length);
  return from.slice(0, length) > to.slice(0, length) ? texts.states.badRange(from, to) : null;
};

/** What readers call a parameter of an address. */
const nameOf = (parameter: string): string => {
  const others: Readonly<Record<string, string>> = {
    brief: texts.briefSelect.label,
    source: texts.briefSelect.label,
    about: texts.filters.actor,
    type: texts.table.columns.kind,
    year: texts.briefList.facets.year,
    q: texts.briefList.words,
  };
  const name = others[parameter] ?? (texts.filters as Record<string, unknown>)[parameter];
  return typeof name === 'string' ? name : texts.states.address;
};

const ClearFilters = () => {
  const { href } = useAddress();
  const filters = useFilters();
  return <Link href={href(Object.fromEntries(filters.map((name) => [name, null])))}>{texts.filters.clear}</Link>;
};

/** What says how a page shows something, and not what. */
const SHOWN_BY: readonly string[] = ['as', 'open', 'sentence', 'lanes', 'at', 'lang', 'row', 'filters'];

/** The parameters that narrow the page; the words of a search do not. */
const useFilters = (): string[] => {
  const { path, params } = useAddress();
  return [...new Set(params.keys())].filter(
    (name) => !SHOWN_BY.includes(name) && !(name === 'q' && path === '/search'),
  );
};

/** The view of a brief that does not exist, with a link to the only one that has its name in a namespace. */
export const BriefNotFound = () => {
  const { path, params, href } = useAddress();
  const read = briefReadAt(path);
  const asked = read ?? params.get('brief');
  const briefs = useContext(PageNames)?.briefs?.nodes.filter(({ slug }) => slug.endsWith(`/${asked}`)) ?? [];
  const [meant, ...others] = briefs;
  return (
    <div className="state">
      <p>
        {texts.states.briefNotFound} <Link href="/">{texts.states.home}</Link>
      </p>
      {meant && others.length === 0 && (
        <p>
          {texts.states.briefMeant}{' '}
          <Link href={read ? pathOfText(meant.slug) : href({ brief: meant.slug })}>{meant.title}</Link>
        </p>
      )}
    </div>
  );
};
