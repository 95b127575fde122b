import { texts } from '../texts.ts';
import type { Live } from './use-live.ts';

/** What is to be said of the page as a whole: that its data has changed, or that the server is away. */
export const Notices = ({ live }: { live: Live }) => (
  <div className="notices" role="status">
    {live.isOffline && (
      <p className="notice notice-offline">
        <strong>{texts.states.offline}.</strong> {texts.states.offlineHint}
      </p>
    )}
    {live.isChanged && !live.isOffline && (
      <p className="notice notice-changed">
        {texts.states.changed}{' '}
        <button type="button" onClick={live.refresh}>
          {texts.states.refresh}
        </button>
      </p>
    )}
  </div>
);
