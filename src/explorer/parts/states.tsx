import { Link } from 'wouter';
import { useAddress } from '../shell/address.ts';
import { errorsOf } from '../shell/graph.ts';
import { texts } from '../texts/texts.ts';

/** What a view shows instead of data: loading, no results, or an error. */

export const Loading = () => (
  <div className="state" role="status">
    <span className="spinner" aria-hidden="true" />
    {texts.states.loading}
  </div>
);

export const NoResults = () => {
  const { path, params } = useAddress();
  const hasFilters = useHasFilters();
  const message =
    path === '/search' && params.get('q')
      ? texts.search.nothing
      : hasFilters
        ? texts.states.noMatch
        : texts.states.noData;
  return (
    <div className="state">
      <p>{message}</p>
      {hasFilters && <ClearFilters />}
    </div>
  );
};

/** An error message; `isTitled` if a heading above already says that loading failed. */
export const Failure = ({ error, retry, isTitled = false }: { error: unknown; retry(): void; isTitled?: boolean }) => {
  const hasFilters = useHasFilters();
  const { params } = useAddress();
  const isOffline = error instanceof TypeError;
  return (
    <div className="state state-failed" role="alert">
      {!isTitled && <h2>{isOffline ? texts.states.offline : texts.states.failed}</h2>}
      {!isOffline && explainFailure(error, params).map((sentence) => <p key={sentence}>{sentence}</p>)}
      <p className="actions">
        <button type="button" className="with-scripts" onClick={retry}>
          {texts.states.retry}
        </button>
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
  const name = parameter === 'brief' ? texts.briefSelect.label : (texts.filters as Record<string, unknown>)[parameter];
  return typeof name === 'string' ? name : texts.states.address;
};

const ClearFilters = () => {
  const { path } = useAddress();
  return <Link href={path}>{texts.filters.clear}</Link>;
};

const useHasFilters = (): boolean => {
  const { path, params } = useAddress();
  return (
    path !== '/search' &&
    [...params.keys()].some(
      (name) => !['as', 'open', 'sentence', 'lanes', 'told', 'recorded', 'q', 'at'].includes(name),
    )
  );
};

/** The view of a brief that does not exist. */
export const BriefNotFound = () => (
  <p className="state">
    {texts.states.briefNotFound} <Link href="/">{texts.states.home}</Link>
  </p>
);
