import { useContext, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { QueryText } from '../../views/query-text.ts';
import { texts } from '../texts/texts.ts';
import { answers } from './answers.ts';
import { ReconnectsContext } from './data-status.tsx';
import { keyOf, ServerPageContext } from './server-page.ts';

type QueryDocument<Data> = QueryText<Data, never> | QueryText<unknown, unknown>;

/** The state of a query. While new data loads, `data` is that of the previous variables. */
export interface QueryState<Data> {
  data: Data | undefined;
  isLoading: boolean;
  /** Whether loading has taken long enough to show an indicator. */
  isSlow: boolean;
  error: unknown;
  retry(): void;
}

/** Names and dates are asked for in the language of the page; without a language they are in English. */
const withLanguage = (variables: object): object => {
  const { language } = texts.html;
  return { ...(language !== 'en' && { language }), ...variables };
};

const useClientQuery = <Data>(document: QueryDocument<Data>, variables: unknown): QueryState<Data> => {
  const all = variables === null ? null : withLanguage(variables as object);
  const key = all && keyOf(document, all);
  const find = () => (key === null ? undefined : answers.get(key));
  const answer = useSyncExternalStore(answers.subscribe, find, find);
  useEffect(() => (key === null ? undefined : answers.show(key)), [key]);
  useEffect(() => {
    if (all && !answer) answers.request(document, all);
  });
  const retry = () => {
    if (key !== null) answers.forget(key);
  };
  const reconnects = useContext(ReconnectsContext);
  const lastReconnects = useRef(reconnects);
  useEffect(() => {
    if (lastReconnects.current === reconnects) return;
    lastReconnects.current = reconnects;
    if (answer?.error) retry();
  });
  const isLoading = key !== null && !answer;
  const current = answer?.data as Data | undefined;
  const last = useRef(current);
  useEffect(() => {
    if (current !== undefined) last.current = current;
  }, [current]);
  const previous = isLoading ? last.current : undefined;
  return { data: current ?? previous, isLoading, isSlow: useIsSlow(isLoading), error: answer?.error, retry };
};

const useServerQuery = <Data>(document: QueryDocument<Data>, variables: unknown): QueryState<Data> => {
  const page = useContext(ServerPageContext);
  const answer = variables === null ? undefined : page?.read(document, withLanguage(variables as object));
  const isLoading = variables !== null && !answer;
  return { data: answer?.data as Data | undefined, isLoading, isSlow: false, error: answer?.error, retry: () => {} };
};

/** Runs a query; does nothing while its variables are null. A failed query is retried when the server is back. */
export const useViewQuery = import.meta.env.SSR ? useServerQuery : useClientQuery;

/** In milliseconds: shorter waits need no indicator. */
const SLOW = 250;

/** Whether something has been loading for so long that an indicator is due. */
export const useIsSlow = (isLoading: boolean): boolean => {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isLoading) {
      setSlow(false);
      return;
    }
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, [isLoading]);
  return isLoading && isSlow;
};
