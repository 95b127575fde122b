import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { ExplorerRevisionDocument } from '../../views/generated/views.ts';
import { texts } from '../texts/texts.ts';
import { answers } from './answers.ts';
import { askGraph } from './graph.ts';
import { SiteContext } from './site.ts';

/** How the data on the page compares with the data that the server has now. */
export interface DataStatus {
  /** Whether the server has newer data. */
  isStale: boolean;
  isOffline: boolean;
  /** How often the server has come back since the page was opened; failed queries are then retried. */
  reconnects: number;
  /** Fetches everything on the page again. */
  refresh(): void;
}

export const ReconnectsContext = createContext(0);

/** In milliseconds. */
const POLL_INTERVAL = 15_000;

/** Polls the revision of the server's data while the page is visible. `came` is that of the data which came with the page. */
export const useDataStatus = (came: string | undefined): DataStatus => {
  const [served, setServed] = useState<string>();
  const [shown, setShown] = useState(came);
  const [isOffline, setOffline] = useState(false);
  const [reconnects, setReconnects] = useState(0);
  const wasOffline = useRef(false);
  const isPolling = useRef(false);

  const poll = useCallback(async () => {
    if (document.visibilityState !== 'visible' || isPolling.current) return;
    isPolling.current = true;
    try {
      const { data } = await askGraph(ExplorerRevisionDocument, {});
      const revision = data?.dataset?.revision;
      if (wasOffline.current) setReconnects((count) => count + 1);
      wasOffline.current = false;
      setOffline(false);
      setServed(revision);
      setShown((first) => first ?? revision);
    } catch (error) {
      // `fetch` throws a TypeError if it cannot connect; a server that returns errors is not offline.
      wasOffline.current = error instanceof TypeError;
      setOffline(wasOffline.current);
    } finally {
      isPolling.current = false;
    }
  }, []);

  useEffect(() => {
    const timer = setInterval(poll, POLL_INTERVAL);
    const events = ['visibilitychange', 'online', 'offline', 'focus'];
    for (const event of events) window.addEventListener(event, poll);
    void poll();
    return () => {
      clearInterval(timer);
      for (const event of events) window.removeEventListener(event, poll);
    };
  }, [poll]);

  return {
    isStale: served !== undefined && shown !== undefined && served !== shown,
    isOffline,
    reconnects,
    refresh: () => {
      // The button that has the focus disappears.
      document.getElementById('main')?.focus({ preventScroll: true });
      setShown(served);
      answers.forget();
    },
  };
};

/** Notices about the page as a whole: the data has changed, or the server is offline. */
export const Notices = ({ status }: { status: DataStatus }) => (
  <div className="notices" role="status">
    {useContext(SiteContext).isDraft && <p className="notice notice-draft">{texts.states.draft}</p>}
    {status.isOffline && (
      <p className="notice notice-offline">
        <strong>{texts.states.offline}.</strong> {texts.states.offlineHint}
      </p>
    )}
    {status.isStale && !status.isOffline && (
      <p className="notice notice-changed">
        {texts.states.changed}{' '}
        <button type="button" onClick={status.refresh}>
          {texts.states.refresh}
        </button>
      </p>
    )}
  </div>
);
