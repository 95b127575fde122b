import type { Entry, EntryOf } from '../../views/entry.ts';
import type { ExplorerEntryQuery } from '../../views/generated/views.ts';
import { ActorEntry } from './actor-entry.tsx';
import { BriefEntry } from './brief-entry.tsx';
import { ClaimEntry } from './claim-entry.tsx';
import { EventEntry } from './event-entry.tsx';
import { IssueEntry } from './issue-entry.tsx';
import { ParagraphEntry } from './paragraph-entry.tsx';

/** All that is known of an entity, by its type. */
export const EntryBody = ({ node, events }: { node: Entry; events: ExplorerEntryQuery['events'] }) => {
  switch (node.__typename) {
    case 'Event':
      return <EventEntry event={node} />;
    case 'Issue':
      return <IssueEntry issue={node} />;
    case 'Brief':
      return <BriefEntry brief={node} />;
    case 'Paragraph':
      return <ParagraphEntry paragraph={node} events={events} />;
    case 'Motive':
    case 'Stance':
    case 'Forecast':
    case 'Recommendation':
    case 'Relation':
      return <ClaimEntry claim={node} />;
    default:
      return <ActorEntry actor={node as EntryOf<'Country' | 'Organization' | 'Person' | 'Grouping'>} />;
  }
};
