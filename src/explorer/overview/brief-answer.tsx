import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ShownBrief } from '../../views/overview.ts';
import { pathOfText } from '../../views/reader-address.ts';
import { refsOf, titleOf } from '../../views/statement.ts';
import { ActorLinks, ActorsToward, EntryLink } from '../parts/links.tsx';
import { AddressedTo } from '../parts/owners.tsx';
import { Citations } from '../parts/provenance.tsx';
import { texts } from '../texts/texts.ts';
import { AllOf } from './all-of.tsx';
import { ClaimItem } from './claim-item.tsx';

/** How many claims of a kind begin the page; links lead to the others. */
const SHOWN = 3;

/** Who says it, and when: the first that a reader asks of a brief. */
export const Byline = ({ brief }: { brief: ShownBrief }) => (
  <p className="byline">
    <ActorLinks actors={brief.publishers} /> · <time dateTime={brief.published.edtf}>{brief.published.label}</time>
    {brief.byline.length > 0 && (
      <>
        {' · '}
        <ActorLinks actors={brief.byline} />
      </>
    )}
    {' · '}
    <Link href={pathOfText(brief.slug)}>{texts.reader.open}</Link>
    {brief.url && (
      <>
        {' · '}
        <a href={brief.url}>{texts.overview.original}</a>
      </>
    )}
  </p>
);

/** What a brief says: its key points, why, and what should be done, side by side. What it has none of gives way to what it has. */
export const BriefAnswer = ({ brief }: { brief: ShownBrief }) => {
  const columns = [pointsOf, motivesOf, adviceOf, findingsOf, forecastsOf]
    .map((columnOf) => columnOf(brief))
    .filter((column) => column !== null)
    .slice(0, 3);
  return <div className="answers">{columns}</div>;
};

const column = (name: string, title: string, rows: ReactNode, rest: ReactNode = null) => (
  <section key={name} className={name}>
    <h2>{title}</h2>
    <ul>{rows}</ul>
    {rest}
  </section>
);

const pointsOf = ({ keyPoints }: ShownBrief) =>
  keyPoints.length === 0
    ? null
    : column(
        'key-points',
        texts.overview.keyPoints,
        keyPoints.map(({ summary, citations }) => (
          <li key={summary}>
            <p>{summary}</p>
            <Citations refs={refsOf({ citations })} />
          </li>
        )),
      );

const motivesOf = (brief: ShownBrief) =>
  brief.motives.nodes.length === 0
    ? null
    : column(
        'why',
        texts.overview.motives,
        brief.motives.nodes
          .slice(0, SHOWN)
          .map((motive) => (
            <ClaimItem
              key={motive.id}
              claim={motive}
              top={<ActorsToward from={motive.actors} to={motive.targets} />}
              gist={evidenceOf(motive)}
              rest={
                motive.evidence.totalCount > 0 && (
                  <EntryLink id={motive.id}>{texts.arguments.pieces(motive.evidence.totalCount)}</EntryLink>
                )
              }
            />
          )),
        <AllOf
          brief={brief}
          left={brief.allMotives.totalCount - Math.min(SHOWN, brief.motives.nodes.length)}
          href={`/arguments?brief=${brief.slug}`}
        />,
      );

/** The first pieces of evidence for a motive, in one line. */
const evidenceOf = ({ evidence: { edges } }: ShownBrief['motives']['nodes'][number]): string | null =>
  edges.length === 0 ? null : texts.overview.evidence(edges.map(({ node }) => titleOf(node)));

const adviceOf = (brief: ShownBrief) =>
  brief.recommendations.nodes.length === 0
    ? null
    : column(
        'advice',
        texts.overview.recommendations,
        brief.recommendations.nodes
          .slice(0, SHOWN)
          .map((recommendation) => (
            <ClaimItem
              key={recommendation.id}
              claim={recommendation}
              top={<AddressedTo actors={recommendation.addressees} isStart />}
            />
          )),
        <AllOf
          brief={brief}
          left={brief.recommendations.totalCount - Math.min(SHOWN, brief.recommendations.nodes.length)}
          href={`/arguments?brief=${brief.slug}`}
        />,
      );

const findingsOf = (brief: ShownBrief) =>
  brief.findings.nodes.length === 0
    ? null
    : column(
        'reported',
        texts.overview.findings,
        brief.findings.nodes
          .slice(0, SHOWN)
          .map((finding) => <ClaimItem key={finding.id} claim={finding} top={texts.support[finding.support]} />),
      );

const forecastsOf = (brief: ShownBrief) =>
  brief.forecasts.nodes.length === 0
    ? null
    : column(
        'foreseen',
        texts.overview.forecasts,
        brief.forecasts.nodes
          .slice(0, SHOWN)
          .map((forecast) => <ClaimItem key={forecast.id} claim={forecast} top={texts.forecastType[forecast.type]} />),
      );
