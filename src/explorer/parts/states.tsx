import { Link } from 'wouter';
import { errorsOf } from '../../client/apollo.ts';
import { useAddress } from '../shell/address.ts';
import { texts } from '../texts.ts';

/** What stands where an answer should: it is on its way, there is nothing in it, or there is none. */

export const Loading = () => (
  <div className="state" role="status">
    <span className="spinner" aria-hidden="true" />
    {texts.states.loading}
  </div>
);

export const Nothing = () => {
  const { params } = useAddress();
  const hasFilters = useHasFilters();
  const words = params.get('q') ? texts.search.nothing : hasFilters ? texts.states.empty : texts.states.emptyData;
  return (
    <div className="state">
      <p>{words}</p>
      {hasFilters && <ClearFilters />}
    </div>
  );
};

/** Why there is no answer, or not all of it; `isTitled` where a heading above says that it failed. */
export const Failure = ({ error, retry, isTitled = false }: { error: unknown; retry(): void; isTitled?: boolean }) => {
  const hasFilters = useHasFilters();
  const errors = new Map(errorsOf(error).map((one) => [one.message, one]));
  const isAway = error instanceof TypeError;
  return (
    <div className="state state-failed" role="alert">
      {!isTitled && <h2>{isAway ? texts.states.offline : texts.states.failed}</h2>}
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
        !isAway && <p>{error instanceof Error ? error.message : String(error)}</p>
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
    path !== '/search' && [...params.keys()].some((name) => !['as', 'open', 'sentence', 'lanes', 'q'].includes(name))
  );
};
