import type { TypedDocumentNode } from '@apollo/client';
import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useContext, useEffect, useRef, useState } from 'react';
import { texts } from '../texts/texts.ts';
import { ReconnectsContext } from './data-status.tsx';
import { keyOf, pageAnswers, ServerPageContext } from './server-page.ts';

type QueryDocument<Data> = TypedDocumentNode<Data, never> | TypedDocumentNode<unknown, unknown>;

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
const withLanguage = (variables: object | null): object => {
  const { language } = texts.html;
  return { ...(language !== 'en' && { language }), ...variables };
};

const useClientQuery = <Data>(document: QueryDocument<Data>, variables: unknown): QueryState<Data> => {
  const all = withLanguage(variables as object | null);
  const [, setRetried] = useState(0);
  // Apollo Client would take longer to write what came with the page to its cache, and to read it, than React to hydrate the page.
  const answer = variables === null ? undefined : pageAnswers.get(keyOf(document, all));
  const options = { variables: all, skip: variables === null || answer !== undefined, errorPolicy: 'all' as const };
  const { data, error, loading, networkStatus, refetch } = useQuery(
    document as TypedDocumentNode<unknown, Record<string, unknown>>,
    options as never,
  );
  const retry = () => {
    if (!answer) {
      // A further failure is in `error`.
      void refetch().catch(() => {});
      return;
    }
    pageAnswers.delete(keyOf(document, all));
    setRetried((count) => count + 1);
  };
  const failure = answer ? answer.error : error;
  const reconnects = useContext(ReconnectsContext);
  const lastReconnects = useRef(reconnects);
  useEffect(() => {
    if (lastReconnects.current === reconnects) return;
    lastReconnects.current = reconnects;
    if (failure) retry();
  });
  const isLoading = !answer && (loading || networkStatus === NetworkStatus.refetch);
  const current = variables === null ? undefined : ((answer?.data ?? data) as Data | undefined);
  const last = useRef(current);
  useEffect(() => {
    if (current !== undefined) last.current = current;
  }, [current]);
  const previous = isLoading && variables !== null ? last.current : undefined;
  return { data: current ?? previous, isLoading, isSlow: useIsSlow(isLoading), error: failure, retry };
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
