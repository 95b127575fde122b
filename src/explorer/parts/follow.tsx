import { useContext } from 'react';
import { addressOfFeed, FEED_FORMATS, feedAt } from '../../views/feed-address.ts';
import { nameIn } from '../../views/names.ts';
import { texts } from '../texts/texts.ts';
import { PageNames } from './page-names.ts';

interface FollowProps {
  path: string;
  search: string;
  isList?: boolean;
  /** Whose statements the feed has, in a list that shows something else of an actor. */
  actor?: string;
}

/** Links to the feeds of a list, or of the page of an entry; nothing if it has none. */
export const Follow = ({ path, search, isList = false, actor }: FollowProps) => {
  const feed = feedAt(path, new URLSearchParams(search));
  const { hint, link, json, statementsOf } = texts.follow;
  return (
    feed && (
      <p className="follow">
        {FEED_FORMATS.map(({ ending, type }) => (
          <a key={ending} href={addressOfFeed(feed, ending)} type={type} title={hint(path === '/briefs')}>
            {ending !== 'atom' ? json : actor === undefined ? link(isList) : statementsOf(actor)}
          </a>
        ))}
        <span className="aside">{hint(path === '/briefs')}</span>
      </p>
    )
  );
};

/** Links to the feed of the statements that name the actor to whom a page is narrowed. */
export const FollowActor = ({ params }: { params: URLSearchParams }) => {
  const names = useContext(PageNames);
  const [actor, ...others] = new Set([...params.getAll('actor'), ...params.getAll('of')].filter((value) => value));
  if (actor === undefined || others.length > 0) return null;
  return (
    <Follow
      path="/claims"
      search={`?concerns=${encodeURIComponent(actor)}`}
      actor={nameIn(names, 'actor', actor) ?? actor}
    />
  );
};
