import { useApolloClient } from '@apollo/client/react';
import { createContext, useCallback, useEffect, useRef, useState } from 'react';
import { ExplorerRevisionDocument } from '../../views/generated/views.ts';

/** How the data of an open page stands to what the server serves now. */
export interface Live {
  /** Whether the server has newer data than the page. */
  isChanged: boolean;
  isOffline: boolean;
  /** How often the server has come back since the page was opened: what has failed in between can be asked again. */
  returns: number;
  /** Asks everything that is shown again. */
  refresh(): void;
}

export const ReturnsContext = createContext(0);

const INTERVAL = 15_000;

/** Asks from time to time which data is served, while the page is looked at. */
export const useLive = (): Live => {
  const client = useApolloClient();
  const [served, setServed] = useState<string>();
  const [shown, setShown] = useState<string>();
  const [isOffline, setOffline] = useState(false);
  const [returns, setReturns] = useState(0);
  const wasOffline = useRef(false);
  const isAsking = useRef(false);

  const ask = useCallback(async () => {
    if (document.visibilityState !== 'visible' || isAsking.current) return;
    isAsking.current = true;
    try {
      const { data } = await client.query({ query: ExplorerRevisionDocument, fetchPolicy: 'no-cache' });
      const revision = data?.dataset?.revision;
      if (wasOffline.current) setReturns((count) => count + 1);
      wasOffline.current = false;
      setOffline(false);
      setServed(revision);
      setShown((known) => known ?? revision);
    } catch (error) {
      // An answer that is an error comes from a server that is there.
      wasOffline.current = error instanceof TypeError;
      setOffline(wasOffline.current);
    } finally {
      isAsking.current = false;
    }
  }, [client]);

  useEffect(() => {
    const timer = setInterval(ask, INTERVAL);
    const events = ['visibilitychange', 'online', 'offline', 'focus'];
    for (const event of events) window.addEventListener(event, ask);
    void ask();
    return () => {
      clearInterval(timer);
      for (const event of events) window.removeEventListener(event, ask);
    };
  }, [ask]);

  return {
    isChanged: served !== undefined && shown !== undefined && served !== shown,
    isOffline,
    returns,
    refresh: () => {
      // The button that was pressed goes away.
      document.getElementById('main')?.focus({ preventScroll: true });
      setShown(served);
      void client.resetStore().catch(() => {});
    },
  };
};
