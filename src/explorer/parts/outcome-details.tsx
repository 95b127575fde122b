import { useId } from 'react';
import type { Outcome } from '../../views/outcomes.ts';
import { refsOf } from '../../views/statement.ts';
import { texts } from '../texts/texts.ts';
import { withCitationLabels } from './citation-labels.ts';
import { Explained } from './explained.tsx';
import { EntryLink } from './links.tsx';
import { BasisBadge, Citations, Hedge } from './provenance.tsx';
import '../styles/outcomes.css';

/** What came of a forecast, a recommendation or an event, and who says so. */

export const OutcomeBadge = ({ status }: { status: Outcome['status'] }) => (
  <Explained of="outcomeStatus" value={status} className="badge outcome-status" data-outcome={status} />
);

export const OutcomeDetails = ({ outcome }: { outcome: Outcome }) => {
  const { status, text, date, asOf, confidence, hedge, note, basis, statedBy, sources } = outcome;
  return (
    <div className="outcome">
      <p className="outcome-head">
        <OutcomeBadge status={status} />
        {date && <span className="outcome-date">{date.label}</span>}
      </p>
      <p>{text}</p>
      <div className="provenance">
        {statedBy ? (
          <BasisBadge basis={basis} />
        ) : (
          <Explained of="basis" value={basis}>
            {texts.ledger.judged}
          </Explained>
        )}
        {confidence && <Explained of="confidence" value={confidence} />}
        {hedge && <Hedge words={hedge} />}
        {statedBy ? (
          <span>
            {texts.ledger.statedIn}{' '}
            <EntryLink id={statedBy.id} language={statedBy.language}>
              {statedBy.title}
            </EntryLink>
          </span>
        ) : (
          <span>{texts.ledger.asOf(asOf.label)}</span>
        )}
        <Citations refs={refsOf(outcome)} />
      </div>
      {(sources.length > 0 || note) && <Sources sources={sources} note={note} />}
    </div>
  );
};

/** The sources outside the briefs, and what they do not show, behind a summary. */
const Sources = ({ sources, note }: Pick<Outcome, 'sources' | 'note'>) => {
  const id = useId();
  return (
    <details className="sources">
      <summary id={id}>{texts.count(sources.length, texts.nouns.sources)}</summary>
      <ul aria-labelledby={id}>
        {sources.map(({ publisher, title, url, date }) => (
          <li key={`${publisher} ${url ?? title}`}>
            <SourceLink url={url}>{title ? `${publisher}: ${title}` : publisher}</SourceLink>
            {date && <span className="aside"> {date.label}</span>}
          </li>
        ))}
      </ul>
      {note && (
        <p className="aside">
          {texts.ledger.note}: <span>{withCitationLabels(note)}</span>
        </p>
      )}
    </details>
  );
};

const SourceLink = ({ url, children }: { url: string | null; children: string }) =>
  url === null ? (
    children
  ) : (
    <a href={url} rel="noreferrer">
      {children}
    </a>
  );
