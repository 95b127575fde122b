import { Link } from 'wouter';
import type { ExplorerOverviewQuery } from '../../views/generated/views.ts';
import { comparedEvents, overview } from '../../views/overview.ts';
import { ComparedEvents } from '../overview/compared-events.tsx';
import { useAddress } from '../shell/address.ts';
import { useViewQuery } from '../shell/use-view-query.ts';
import { compareTexts } from '../texts/compare-page.ts';

/** How to get to a comparison, at the address of none: the events that the first page offers, and other ways. */
export const CompareHint = () => {
  const isOpen = Boolean(useAddress().params.get('of'));
  const { data } = useViewQuery<ExplorerOverviewQuery>(overview.document, isOpen ? null : { hasNewest: false });
  if (isOpen) return null;
  const events = data ? comparedEvents(data) : [];
  const count = (data?.disputed?.totalCount ?? 0) + (data?.compared?.totalCount ?? 0);
  return (
    <>
      <p>{compareTexts.howTo}</p>
      <p>
        <Link href="/matrix">{compareTexts.toTable}</Link>
      </p>
      {events.length > 0 && <ComparedEvents events={events} left={count - events.length} />}
    </>
  );
};
