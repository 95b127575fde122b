import type { Outcome } from '../../views/outcomes.ts';
import { More } from '../parts/more.tsx';
import { OutcomeDetails } from '../parts/outcome-details.tsx';
import { OUTCOMES } from '../parts/outcome-mark.tsx';
import { texts } from '../texts/texts.ts';
import { EntrySection } from './entry-parts.tsx';

/** What came of a forecast, a recommendation or an event: the last known first. */
export const Outcomes = ({ of: { outcomes } }: { of: { outcomes: { totalCount: number; nodes: Outcome[] } } }) => (
  <EntrySection id={OUTCOMES} title={texts.entry.outcomes} count={outcomes.totalCount}>
    <ul className="rows">
      {[...outcomes.nodes].reverse().map((outcome) => (
        <li key={`${outcome.asOf.edtf} ${outcome.statedBy?.id} ${outcome.text}`}>
          <OutcomeDetails outcome={outcome} />
        </li>
      ))}
    </ul>
    <More count={outcomes.totalCount - outcomes.nodes.length} />
  </EntrySection>
);
