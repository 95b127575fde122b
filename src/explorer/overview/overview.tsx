import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ExplorerOverviewQuery } from '../../views/generated/views.ts';
import { shownBrief } from '../../views/overview.ts';
import { type ClaimFields, refsOf, type Titled, titleOf } from '../../views/statement.ts';
import { Actors, Citations, EntryLink, FromTo, HowHeld } from '../parts/words.tsx';
import { nounOf, numberOf, texts } from '../texts.ts';
import { BriefText } from './brief-text.tsx';

type Brief = NonNullable<ReturnType<typeof shownBrief>>;

/** A brief in brief, and the way to the others. */
export const Overview = ({ data }: { data: ExplorerOverviewQuery }) => {
  const brief = shownBrief(data);
  return (
    <div className="overview">
      {brief ? (
        <BriefInBrief brief={brief} />
      ) : (
        <p className="state">
          {texts.overview.noBrief} <Link href="/">{texts.states.home}</Link>
        </p>
      )}
      {data.briefs && data.briefs.totalCount > 1 && (
        <section className="block">
          <h2>{texts.overview.others}</h2>
          <ul className="rows">
            {data.briefs.nodes.map(({ id, slug, title, published, publisher }) => (
              <li key={id}>
                <Link href={`/overview?brief=${slug}`}>{title}</Link>
                <div className="said">
                  <span>{publisher.name}</span>
                  <span>{published.label}</span>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
};

const BriefInBrief = ({ brief }: { brief: Brief }) => (
  <>
    <section className="brief-head">
      {brief.kicker && <p className="kicker">{brief.kicker}</p>}
      <h2 className="brief-title">{brief.title}</h2>
      <p className="byline">
        <Actors actors={brief.authors} /> · <Actors actors={[brief.publisher]} /> ·{' '}
        <time dateTime={brief.published.edtf}>{brief.published.label}</time>
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
    {brief.motives.nodes.length > 0 && (
      <section className="block">
        <h2>{texts.overview.motives}</h2>
        <ul className="cards">
          {brief.motives.nodes.map((motive) => (
            <ClaimCard key={motive.id} claim={motive}>
              <FromTo from={motive.actors} to={motive.targets} />
            </ClaimCard>
          ))}
        </ul>
      </section>
    )}
    {brief.recommendations.nodes.length > 0 && (
      <section className="block">
        <h2>{texts.overview.advice}</h2>
        <ul className="cards">
          {brief.recommendations.nodes.map((advice) => (
            <ClaimCard key={advice.id} claim={advice}>
              {texts.arguments.to} <Actors actors={advice.addressees} />
            </ClaimCard>
          ))}
        </ul>
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
    <BriefText brief={brief} />
  </>
);

/** A claim on a card: above it whom it is of or to, below it how it is held. */
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
    <div className="said">
      <HowHeld {...claim} />
    </div>
  </li>
);

/** How much the brief holds, each count leading to where it can be seen. */
const Counts = ({ brief }: { brief: Brief }) => {
  const search = `?brief=${brief.slug}`;
  const counts = [
    [`/timeline${search}`, brief.events.totalCount, texts.nouns.events],
    [`/arguments${search}`, brief.recommendations.totalCount, texts.nouns.recommendations],
    [`/arguments${search}`, brief.allMotives.totalCount, texts.nouns.motives],
    [`/actors${search}`, brief.stances.totalCount, texts.nouns.stances],
    [`/actors${search}`, brief.relations.totalCount, texts.nouns.relations],
    [`/map${search}`, brief.countries.totalCount, texts.nouns.countries],
  ] as const;
  return (
    <ul className="counts" aria-label={texts.overview.counts}>
      {counts.map(([href, count, noun]) => (
        <li key={noun[0]}>
          <Link href={href}>
            <strong>{numberOf(count)}</strong> {nounOf(count, noun)}
          </Link>
        </li>
      ))}
      <li>
        <span>
          <strong>{numberOf(brief.forecasts.totalCount)}</strong>{' '}
          {nounOf(brief.forecasts.totalCount, texts.nouns.forecasts)}
        </span>
      </li>
    </ul>
  );
};

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
            {typeof mentionCount === 'number' && <small> {texts.overview.mentioned(mentionCount)}</small>}
            {part && <p className="aside">{part}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
