import type { TypedDocumentNode } from '@apollo/client';
import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useContext, useEffect, useRef } from 'react';
import { useDeferredShow } from './use-deferred-show.ts';
import { ReturnsContext } from './use-live.ts';

/** What is known of a query's answer: the latest data, also while newer data is on its way. */
export interface Answer<Data> {
  data: Data | undefined;
  /** Whether what is shown is of an earlier question, or nothing is there yet. */
  isWaiting: boolean;
  /** As `isWaiting`, but only once it has lasted so long that it should be told. */
  isSlow: boolean;
  error: unknown;
  retry(): void;
}

/** Asks a query; with null for its variables it asks nothing. */
export const useAnswer = <Data>(
  document: TypedDocumentNode<Data, never> | TypedDocumentNode<unknown, unknown>,
  variables: unknown,
): Answer<Data> => {
  const options = { variables: variables ?? {}, skip: variables === null, errorPolicy: 'all' as const };
  const { data, previousData, error, loading, networkStatus, refetch } = useQuery(
    document as TypedDocumentNode<unknown, Record<string, unknown>>,
    options as never,
  );
  const returns = useContext(ReturnsContext);
  const known = useRef(returns);
  useEffect(() => {
    if (known.current === returns) return;
    known.current = returns;
    if (error) void refetch().catch(() => {});
  }, [returns, error, refetch]);
  const isWaiting = loading || networkStatus === NetworkStatus.refetch;
  const shown = variables === null ? undefined : (data ?? (isWaiting ? previousData : undefined));
  return {
    data: shown as Data | undefined,
    isWaiting,
    isSlow: useDeferredShow(isWaiting),
    error,
    // What goes wrong again is told by `error`.
    retry: () => void refetch().catch(() => {}),
  };
};
