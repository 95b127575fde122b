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
  const hasFilters = useHasFilters();
  return (
    <div className="state" role="status">
      <p>{hasFilters ? texts.states.empty : texts.states.emptyData}</p>
      {hasFilters && <ClearFilters />}
    </div>
  );
};

export const Failure = ({ error, retry }: { error: unknown; retry(): void }) => {
  const hasFilters = useHasFilters();
  const errors = errorsOf(error);
  return (
    <div className="state state-failed" role="alert">
      <h2>{errors.length > 0 ? texts.states.failed : texts.states.offline}</h2>
      {errors.length > 0 ? (
        <ul>
          {errors.map(({ code, message }) => (
            <li key={`${code}${message}`}>
              {message} <code>{code}</code>
            </li>
          ))}
        </ul>
      ) : (
        <p>{error instanceof Error ? error.message : String(error)}</p>
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
  const { params } = useAddress();
  return [...params.keys()].some((name) => !['as', 'open', 'lanes', 'q'].includes(name));
};
