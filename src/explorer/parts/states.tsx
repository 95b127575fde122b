import { Link } from 'wouter';
import { errorsOf } from '../../client/apollo.ts';
import { useAddress } from '../shell/address.ts';
import { texts } from '../texts/texts.ts';

/** What a view shows instead of data: loading, no results, or an error. */

export const Loading = () => (
  <div className="state" role="status">
    <span className="spinner" aria-hidden="true" />
    {texts.states.loading}
  </div>
);

export const NoResults = () => {
  const { params } = useAddress();
  const hasFilters = useHasFilters();
  const message = params.get('q') ? texts.search.noMatch : hasFilters ? texts.states.noMatch : texts.states.noData;
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
  const errors = new Map(errorsOf(error).map((one) => [one.message, one]));
  const isOffline = error instanceof TypeError;
  return (
    <div className="state state-failed" role="alert">
      {!isTitled && <h2>{isOffline ? texts.states.offline : texts.states.failed}</h2>}
      {[...errors.values()].some(({ code }) => code === 'BAD_USER_INPUT' || code === 'INVALID_CURSOR') && (
        <p>{texts.states.badAddress}</p>
      )}
      {errors.size > 0 ? (
        <ul>
          {[...errors.values()].map(({ code, message }) => (
            <li key={message}>
              {message} <code>{code}</code>
            </li>
          ))}
        </ul>
      ) : (
        !isOffline && <p>{error instanceof Error ? error.message : String(error)}</p>
      )}
      <p className="actions">
        <button type="button" onClick={retry}>
          {texts.states.retry}
        </button>
        {hasFilters && <ClearFilters />}
      </p>
    </div>
  );
};

const ClearFilters = () => {
  const { path } = useAddress();
  return <Link href={path}>{texts.filters.clear}</Link>;
};

const useHasFilters = (): boolean => {
  const { path, params } = useAddress();
  return (
    path !== '/search' &&
    [...params.keys()].some((name) => !['as', 'open', 'sentence', 'lanes', 'told', 'recorded', 'q'].includes(name))
  );
};

/** The view of a brief that does not exist. */
export const BriefNotFound = () => (
  <p className="state">
    {texts.states.briefNotFound} <Link href="/">{texts.states.home}</Link>
  </p>
);
