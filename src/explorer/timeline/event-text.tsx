import type { TimelineEvent } from '../../views/timeline.ts';
import { Accounts, isCombined } from '../parts/accounts.tsx';
import { EntryLink } from '../parts/links.tsx';
import { OutcomeMark } from '../parts/outcome-mark.tsx';
import { texts } from '../texts/texts.ts';
import type { LanesBy } from './lanes.tsx';

/** The title of an event, its kind, and the dates that briefs give it. */
export const EventText = ({ event, by }: { event: TimelineEvent; by: LanesBy }) => (
  <div className="event-words">
    <EntryLink id={event.id}>{event.title}</EntryLink>
    <div className="provenance">
      {by !== 'kind' && <span>{texts.eventKind[event.kind]}</span>}
      <Accounts
        accounts={event.accounts}
        contradictions={event.differences?.totalCount}
        hidesStatus={by === 'modality'}
      />
      {event.date && isCombined(event.accounts.nodes) && <span>{texts.accounts.combined(event.date.label)}</span>}
    </div>
    <OutcomeMark of={event} />
  </div>
);
