import { Link } from 'wouter';
import { useAddress } from '../shell/address.ts';
import { texts } from '../texts.ts';

/** A page of a list. */
export interface Listed {
  totalCount: number;
  nodes: readonly unknown[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  noun: readonly [string, string];
}

/** How many rows there are, and the way to the pages before and after. */
export const Pager = ({ list: { totalCount, nodes, pageInfo, noun } }: { list: Listed }) => {
  const { href } = useAddress();
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
  return (
    <nav className="pager" aria-label={texts.pager.label}>
      {hasPreviousPage && (
        <Link href={href({ after: null, before: startCursor })} rel="prev">
          ← {texts.pager.earlier}
        </Link>
      )}
      <span className="pager-count">{texts.pager.shown(nodes.length, totalCount, noun)}</span>
      {hasNextPage && (
        <Link href={href({ before: null, after: endCursor })} rel="next">
          {texts.pager.later} →
        </Link>
      )}
    </nav>
  );
};
