import { Link } from 'wouter';
import { END } from '../../views/parameters.ts';
import { firstPage, useAddress } from '../shell/address.ts';
import { texts } from '../texts/texts.ts';

/** One page of a list. */
export interface ListPage {
  totalCount: number;
  nodes: readonly unknown[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  noun(count: number): string;
  /** Whether files have a row for each statement on an entry of the list, not one for each entry. */
  hasStatements?: boolean;
}

/** The number of rows, and links to the previous and the next page; to the first and the last, if there are more than two. */
export const Pager = ({ list: { totalCount, nodes, pageInfo, noun } }: { list: ListPage }) => {
  const { href } = useAddress();
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
  const hasMany = totalCount > 2 * nodes.length;
  return (
    <nav className="pager" aria-label={texts.pager.label}>
      {hasMany && hasPreviousPage && <Link href={href(firstPage)}>{texts.pager.first}</Link>}
      {hasPreviousPage && (
        <Link href={href({ ...firstPage, before: startCursor })} rel="prev">
          ← {texts.pager.previous}
        </Link>
      )}
      <span className="pager-count">{texts.pager.shown(nodes.length, totalCount, noun)}</span>
      {hasNextPage && (
        <Link href={href({ ...firstPage, after: endCursor })} rel="next">
          {texts.pager.next} →
        </Link>
      )}
      {hasMany && hasNextPage && <Link href={href({ ...firstPage, before: END })}>{texts.pager.last}</Link>}
    </nav>
  );
};
