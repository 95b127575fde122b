import { BriefSources } from '../parts/brief-names.tsx';
import { More } from '../parts/more.tsx';
import { texts } from '../texts/texts.ts';
import type { ClaimRow } from './claims-about.ts';
import { EntityRows, EntrySection, SubHeading } from './entry-parts.tsx';

/** The claims of one brief about an event. The brief is named above them. */
export const ClaimRows = ({ claims }: { claims: readonly ClaimRow[] }) =>
  claims.length === 0 ? null : (
    <BriefSources value={null}>
      <EntityRows rows={claims} />
    </BriefSources>
  );

/** The claims about an event of which there are no accounts to compare, in a column for each publisher. */
export const EventClaims = ({ claims, count }: { claims: readonly ClaimRow[]; count: number }) => {
  const publishers = new Map(claims.map(({ brief: { publisher } }) => [publisher.id, publisher.name]));
  return (
    <EntrySection title={texts.entry.claims} count={count} isWide>
      <div className="columns">
        {[...publishers].map(([id, name]) => (
          <section key={id} className="publisher-claims">
            <SubHeading>{texts.shortPublisher(name)}</SubHeading>
            <EntityRows rows={claims.filter(({ brief }) => brief.publisher.id === id)} />
          </section>
        ))}
      </div>
      <More count={count - claims.length} />
    </EntrySection>
  );
};
