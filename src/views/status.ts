import { entryKeyAt, pathOfEntry, toEntryKey, toGlobalId } from './entry-address.ts';
import type { ViewQuery } from './views.ts';

/** The answer to a query of a page. */
export interface QueryAnswer {
  query: Pick<ViewQuery, 'isMissing' | 'isWithdrawn'>;
  /** The HTTP status of the answer. */
  status: number;
  data: unknown;
  errors?: readonly GraphError[] | undefined;
}

interface GraphError {
  path?: readonly (string | number)[] | undefined;
  extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** The codes of errors that only the caller can fix. */
export const CALLER_ERRORS: readonly string[] = ['BAD_USER_INPUT', 'INVALID_CURSOR', 'QUERY_TOO_COMPLEX'];

/**
 * The HTTP status of a page, as HTML, JSON or CSV, by the answers to its queries: 404 if what its address names does not exist, 410 if that is withdrawn, 400 if
 * something failed because of what the address asks for, else 502 or the status of the answer that failed.
 */
export const statusOf = (answers: readonly QueryAnswer[]): number => {
  if (answers.some(isMissing)) return 404;
  const failed = answers.find(({ errors }) => errors);
  if (!failed) return answers.some(({ query, data }) => data && query.isWithdrawn?.(data)) ? 410 : 200;
  if (failed.status !== 200) return failed.status;
  return failed.errors?.every((error) => CALLER_ERRORS.includes(codeOf(error))) ? 400 : 502;
};

const codeOf = ({ extensions }: GraphError): string => String(extensions?.code);

/** Whether the page is about something that is not there: also where its address has no id at all. */
const isMissing = ({ query, data, errors }: QueryAnswer): boolean => {
  if (!query.isMissing) return false;
  if (!errors) return data ? query.isMissing(data) : false;
  return errors.every((error) => error.path?.join() === 'node' && codeOf(error) === 'BAD_USER_INPUT');
};

/** The path of the entry at an address under its lasting name, if the address has another name of it; `id` is that in the answer. */
export const lastingPath = (pathname: string, id: string | undefined): string | null => {
  const key = entryKeyAt(pathname);
  if (key === null) return null;
  const country = /^Country:[a-z]{2}$/.exec(key)?.[0];
  if (country) return pathOfEntry(`Country:${country.slice(-2).toUpperCase()}`);
  return id === undefined || id === toGlobalId(key) ? null : pathOfEntry(toEntryKey(id));
};
