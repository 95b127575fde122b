import type { TypedDocumentNode } from '@apollo/client';
import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useContext, useEffect, useRef, useState } from 'react';
import { texts } from '../texts/texts.ts';
import { ReconnectsContext } from './data-status.tsx';

/** The state of a query. While new data loads, `data` is that of the previous variables. */
export interface QueryState<Data> {
  data: Data | undefined;
  isLoading: boolean;
  /** Whether loading has taken long enough to show an indicator. */
  isSlow: boolean;
  error: unknown;
  retry(): void;
}

/** Runs a query; does nothing while its variables are null. A failed query is retried when the server is back. */
export const useViewQuery = <Data>(
  document: TypedDocumentNode<Data, never> | TypedDocumentNode<unknown, unknown>,
  variables: unknown,
): QueryState<Data> => {
  // Names and dates are asked for in the language of the page; without a language they are in English.
  const { language } = texts.html;
  const options = {
    variables: { ...(language !== 'en' && { language }), ...(variables as object | null) },
    skip: variables === null,
    errorPolicy: 'all' as const,
  };
  const { data, previousData, error, loading, networkStatus, refetch } = useQuery(
    document as TypedDocumentNode<unknown, Record<string, unknown>>,
    options as never,
  );
  const reconnects = useContext(ReconnectsContext);
  const lastReconnects = useRef(reconnects);
  useEffect(() => {
    if (lastReconnects.current === reconnects) return;
    lastReconnects.current = reconnects;
    if (error) void refetch().catch(() => {});
  }, [reconnects, error, refetch]);
  const isLoading = loading || networkStatus === NetworkStatus.refetch;
  const shown = variables === null ? undefined : (data ?? (isLoading ? previousData : undefined));
  return {
    data: shown as Data | undefined,
    isLoading,
    isSlow: useIsSlow(isLoading),
    error,
    // A further failure is in `error`.
    retry: () => void refetch().catch(() => {}),
  };
};

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
