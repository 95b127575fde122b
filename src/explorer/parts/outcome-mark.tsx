import { toEntryKey } from '../../views/entry-address.ts';
import { type OutcomeMark as Mark, outcomeOf, type Titled } from '../../views/statement.ts';
import { texts } from '../texts/texts.ts';
import { Explained } from './explained.tsx';
import { EntryLink } from './links.tsx';
import { OutcomeBadge } from './outcome-details.tsx';

/** What came of a statement, below it: whose word that is, the status, since when, and how sure it is. The entry has the sources. */
export const OutcomeMark = ({ of }: { of: Titled }) => {
  const outcome = outcomeOf(of);
  return outcome && <OutcomeLine entryKey={toEntryKey(of.id)} outcome={outcome} />;
};

export const OutcomeLine = ({ entryKey, outcome }: { entryKey: string; outcome: Mark }) => {
  const { status, date, asOf, confidence, statedBy } = outcome;
  return (
    <p className="outcome-mark">
      <EntryLink id={entryKey} anchor={OUTCOMES}>
        {statedBy ? texts.ledger.outcomeIn(texts.shortPublisher(statedBy.publisher.name)) : texts.ledger.outcome}
      </EntryLink>
      : <OutcomeBadge status={status} /> {date ? date.label : texts.ledger.asOf(asOf.label)}
      {confidence && (
        <>
          {' · '}
          <Explained of="confidence" value={confidence} />
        </>
      )}
    </p>
  );
};

/** Where the entry of a statement has its outcomes. */
export const OUTCOMES = 'outcomes';
