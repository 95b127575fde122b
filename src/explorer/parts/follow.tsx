import { addressOfFeed, FEED_FORMATS, feedAt } from '../../views/feed-address.ts';
import { texts } from '../texts/texts.ts';

/** Links to the feeds of a list, or of the page of an entry; nothing if it has none. */
export const Follow = ({ path, search, isList = false }: { path: string; search: string; isList?: boolean }) => {
  const feed = feedAt(path, new URLSearchParams(search));
  return (
    feed && (
      <p className="follow">
        {FEED_FORMATS.map(({ ending, type }) => (
          <a key={ending} href={addressOfFeed(feed, ending)} type={type} title={texts.follow.hint}>
            {ending === 'atom' ? texts.follow.link(isList) : texts.follow.json}
          </a>
        ))}
        <span className="aside">{texts.follow.hint}</span>
      </p>
    )
  );
};
