import type { ReactNode } from 'react';
import { SHOWN_TERMS, type ShownBrief } from '../../views/overview.ts';
import { refsOf } from '../../views/statement.ts';
import { EntryLink } from '../parts/links.tsx';
import { Citations } from '../parts/provenance.tsx';
import { TermList } from '../parts/term-list.tsx';
import { texts } from '../texts/texts.ts';
import { AllOf } from './all-of.tsx';
import { ClaimItem } from './claim-item.tsx';
import { Findings } from './findings.tsx';
import { Outline } from './outline.tsx';

/** What else a brief says: numbers, forecasts, whom and what it names, and the outline of its text. */
export const BriefRest = ({ brief }: { brief: ShownBrief }) => (
  <>
    <Findings brief={brief} />
    {brief.forecasts.nodes.length > 0 && (
      <section className="block" id="forecasts">
        <h2>{texts.overview.forecasts}</h2>
        <ul className="rows two">
          {brief.forecasts.nodes.map((forecast) => (
            <ClaimItem key={forecast.id} claim={forecast} top={texts.forecastType[forecast.type]} />
          ))}
        </ul>
        <AllOf brief={brief} of="forecasts" left={brief.forecasts.totalCount - brief.forecasts.nodes.length} />
      </section>
    )}
    <section className="block">
      <h2>{texts.overview.who}</h2>
      <div className="columns">
        <Named title={texts.overview.countries} namings={brief.countries.nodes} />
        <Named title={texts.overview.people} namings={brief.people.nodes} />
        <Named title={texts.overview.organizations} namings={brief.organizations.nodes} />
        <Named title={texts.overview.groupings} namings={brief.groupings.nodes} />
      </div>
    </section>
    <Subjects
      title={texts.overview.issues}
      mentions={brief.issues.nodes.map(({ issue, ...said }) => ({ ...said, subject: issue }))}
    />
    <Subjects
      title={texts.overview.instruments}
      mentions={brief.instruments.nodes.map(({ instrument, ...said }) => ({ ...said, subject: instrument }))}
    />
    {brief.terms.length > 0 && (
      <section className="block" id="terms">
        <h2>{texts.overview.terms}</h2>
        <div className="two">
          <TermList terms={brief.terms.slice(0, SHOWN_TERMS)} />
        </div>
        <AllOf brief={brief} of="terms" left={brief.terms.length - SHOWN_TERMS} />
      </section>
    )}
    <Outline brief={brief} />
  </>
);

interface SubjectMention {
  id: string;
  subject: { id: string; title: string };
  text: string;
  citations: readonly { ref: string }[];
}

/** The issues or the instruments that a brief is about, and what it says of each. */
const Subjects = ({ title, mentions }: { title: string; mentions: readonly SubjectMention[] }): ReactNode =>
  mentions.length === 0 ? null : (
    <section className="block">
      <h2>{title}</h2>
      <ul className="rows two">
        {mentions.map(({ id, subject, text, citations }) => (
          <li key={id}>
            <EntryLink id={subject.id}>{subject.title}</EntryLink>
            <p>{text}</p>
            <Citations refs={refsOf({ citations })} />
          </li>
        ))}
      </ul>
    </section>
  );

interface Naming {
  id: string;
  actor: { id: string; name: string };
  part: string | null;
  mentionCount?: number | null;
}

const Named = ({ title, namings }: { title: string; namings: readonly Naming[] }) =>
  namings.length === 0 ? null : (
    <section>
      <h3>{title}</h3>
      <ul className="rows">
        {namings.map(({ id, actor, part, mentionCount }) => (
          <li key={id}>
            <EntryLink id={actor.id}>{actor.name}</EntryLink>
            {typeof mentionCount === 'number' && <small> {texts.overview.named(mentionCount)}</small>}
            {part && <p className="aside">{part}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
