import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ExplorerOverviewQuery } from '../../views/generated/views.ts';
import { type ShownBrief, shownBrief } from '../../views/overview.ts';
import { pathOfText } from '../../views/reader-address.ts';
import { type ClaimFields, refsOf, type Titled, titleOf } from '../../views/statement.ts';
import { CatalogList } from '../entry/catalog-entry.tsx';
import { BriefSources } from '../parts/brief-names.tsx';
import { Condition } from '../parts/condition.tsx';
import { ActorLinks, ActorsToward, EntryLink } from '../parts/links.tsx';
import { AddressedTo } from '../parts/owners.tsx';
import { Citations, Provenance } from '../parts/provenance.tsx';
import { BriefNotFound } from '../parts/states.tsx';
import { TermList } from '../parts/term-list.tsx';
import { texts } from '../texts/texts.ts';
import { AllOf } from './all-of.tsx';
import { ComparedEvents } from './compared-events.tsx';
import { Counts } from './counts.tsx';
import { Findings } from './findings.tsx';
import { Outline } from './outline.tsx';

/** A summary of one brief, and links to the others. */
export const Overview = ({ data }: { data: ExplorerOverviewQuery }) => {
  const brief = shownBrief(data);
  return (
    <div className="overview">
      {data.compared && data.compared.nodes.length > 0 && <ComparedEvents events={data.compared} />}
      {brief ? (
        <BriefSources value={null}>
          <BriefSummary brief={brief} />
        </BriefSources>
      ) : (
        <BriefNotFound />
      )}
      {data.briefs && data.briefs.totalCount > 1 && (
        <section className="block">
          <h2>{texts.overview.briefs}</h2>
          <ul className="rows">
            {data.briefs.nodes.map(({ id, slug, title, published, publisher }) => (
              <li key={id}>
                <Link href={`/overview?brief=${slug}`}>{title}</Link>
                <div className="provenance">
                  <span>{publisher.name}</span>
                  <span>{published.label}</span>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <CatalogList catalogs={data.catalogs ?? []} />
    </div>
  );
};

const BriefSummary = ({ brief }: { brief: ShownBrief }) => (
  <>
    <section className="brief-head">
      {brief.kicker && <p className="kicker">{brief.kicker}</p>}
      <h2 className="brief-title">{brief.title}</h2>
      <p className="byline">
        {brief.byline.length > 0 && (
          <>
            <ActorLinks actors={brief.byline} /> ·{' '}
          </>
        )}
        <ActorLinks actors={brief.publishers} /> · <time dateTime={brief.published.edtf}>{brief.published.label}</time>
        {' · '}
        <Link href={pathOfText(brief.slug)}>{texts.reader.open}</Link>
        {brief.url && (
          <>
            {' · '}
            <a href={brief.url}>{texts.overview.original}</a>
          </>
        )}
      </p>
      <Counts brief={brief} />
    </section>
    {brief.keyPoints.length > 0 && (
      <section className="block key-points">
        <h2>{texts.overview.keyPoints}</h2>
        <ol>
          {brief.keyPoints.map(({ summary, citations }) => (
            <li key={summary}>
              <p>{summary}</p>
              <Citations refs={refsOf({ citations })} />
            </li>
          ))}
        </ol>
      </section>
    )}
    <Findings brief={brief} />
    {brief.motives.nodes.length > 0 && (
      <section className="block">
        <h2>{texts.overview.motives}</h2>
        <ul className="cards">
          {brief.motives.nodes.map((motive) => (
            <ClaimCard key={motive.id} claim={motive}>
              <ActorsToward from={motive.actors} to={motive.targets} />
            </ClaimCard>
          ))}
        </ul>
      </section>
    )}
    {brief.recommendations.nodes.length > 0 && (
      <section className="block">
        <h2>{texts.overview.recommendations}</h2>
        <ul className="cards">
          {brief.recommendations.nodes.map((recommendation) => (
            <ClaimCard key={recommendation.id} claim={recommendation}>
              <AddressedTo actors={recommendation.addressees} isStart />
            </ClaimCard>
          ))}
        </ul>
        <AllOf
          brief={brief}
          left={brief.recommendations.totalCount - brief.recommendations.nodes.length}
          href={`/arguments?brief=${brief.slug}`}
        />
      </section>
    )}
    {brief.forecasts.nodes.length > 0 && (
      <section className="block" id="forecasts">
        <h2>{texts.overview.forecasts}</h2>
        <ul className="cards">
          {brief.forecasts.nodes.map((forecast) => (
            <ClaimCard key={forecast.id} claim={forecast}>
              {texts.forecastType[forecast.type]}
            </ClaimCard>
          ))}
        </ul>
        <AllOf brief={brief} left={brief.forecasts.totalCount - brief.forecasts.nodes.length} />
      </section>
    )}
    <section className="block">
      <h2>{texts.overview.who}</h2>
      <div className="columns">
        <Named title={texts.overview.countries} edges={brief.countries.edges} />
        <Named title={texts.overview.people} edges={brief.people.edges} />
        <Named title={texts.overview.organizations} edges={brief.organizations.edges} />
      </div>
    </section>
    {brief.issues.edges.length > 0 && (
      <section className="block">
        <h2>{texts.overview.issues}</h2>
        <ul className="rows two">
          {brief.issues.edges.map(({ node, summary, citations }) => (
            <li key={node.id}>
              <EntryLink id={node.id}>{node.title}</EntryLink>
              <p>{summary}</p>
              <Citations refs={refsOf({ citations })} />
            </li>
          ))}
        </ul>
      </section>
    )}
    {brief.instruments.edges.length > 0 && (
      <section className="block">
        <h2>{texts.overview.instruments}</h2>
        <ul className="rows two">
          {brief.instruments.edges.map(({ node, summary, citations }) => (
            <li key={node.id}>
              <EntryLink id={node.id}>{node.title}</EntryLink>
              {summary && <p>{summary}</p>}
              <Citations refs={refsOf({ citations })} />
            </li>
          ))}
        </ul>
      </section>
    )}
    {brief.terms.length > 0 && (
      <section className="block">
        <h2>{texts.overview.terms}</h2>
        <div className="two">
          <TermList terms={brief.terms.slice(0, SHOWN_TERMS)} />
        </div>
        <AllOf brief={brief} left={brief.terms.length - SHOWN_TERMS} />
      </section>
    )}
    <Outline brief={brief} />
  </>
);

/** How many of the terms of a brief are on its overview; its entry has all. */
const SHOWN_TERMS = 12;

/** A claim on a card, with its actors above and its provenance below. */
const ClaimCard = ({
  claim,
  children,
}: {
  claim: ClaimFields & Titled & { __typename: string };
  children: ReactNode;
}) => (
  <li className="card" data-type={claim.__typename}>
    <p className="card-top">{children}</p>
    <p>
      <EntryLink id={claim.id}>{titleOf(claim)}</EntryLink>
    </p>
    <Condition of={claim} />
    <div className="provenance">
      <Provenance {...claim} />
    </div>
  </li>
);

interface NamedEdge {
  node: { id: string; name: string };
  part: string | null;
  mentionCount?: number | null;
  citations: readonly { ref: string }[];
}

const Named = ({ title, edges }: { title: string; edges: readonly NamedEdge[] }) =>
  edges.length === 0 ? null : (
    <section>
      <h3>{title}</h3>
      <ul className="rows">
        {edges.map(({ node, part, mentionCount }) => (
          <li key={node.id}>
            <EntryLink id={node.id}>{node.name}</EntryLink>
            {typeof mentionCount === 'number' && <small> {texts.overview.named(mentionCount)}</small>}
            {part && <p className="aside">{part}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
