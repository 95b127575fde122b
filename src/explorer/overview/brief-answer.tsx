import type { ReactNode } from 'react';
import { SHOWN_CLAIMS, type ShownBrief } from '../../views/overview.ts';
import { refsOf, titleOf } from '../../views/statement.ts';
import { ActorLinks, EntryLink } from '../parts/links.tsx';
import { OriginalLink } from '../parts/original-link.tsx';
import { AddressedTo, MotiveOf } from '../parts/owners.tsx';
import { Citations } from '../parts/provenance.tsx';
import { ReaderLink } from '../parts/reader-link.tsx';
import { texts } from '../texts/texts.ts';
import { AllOf } from './all-of.tsx';
import { ClaimItem } from './claim-item.tsx';

/** Who says it, and when: the first that a reader asks of a brief. Its catalog, if that of its publisher is another one. */
export const Byline = ({ brief }: { brief: ShownBrief }) => (
  <p className="byline">
    <ActorLinks actors={brief.publishers} />
    {brief.publisher.catalogs[0]?.id !== brief.catalog.id && (
      <>
        {' '}
        <EntryLink id={brief.catalog.id}>{texts.overview.inCatalog(brief.catalog.title)}</EntryLink>
      </>
    )}
    {' · '}
    <time dateTime={brief.published.edtf}>{brief.published.label}</time>
    {brief.byline.length > 0 && (
      <>
        {' · '}
        <ActorLinks actors={brief.byline} />
      </>
    )}
    {' · '}
    <ReaderLink brief={brief} />
    {' · '}
    <OriginalLink url={brief.url} />
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

/** A column of the first few rows of a kind; null if there are none. */
const toColumn = <Row,>(
  name: string,
  title: string,
  rows: readonly Row[],
  toItem: (row: Row) => ReactNode,
  rest: ReactNode = null,
) =>
  rows.length === 0 ? null : (
    <section key={name} className={name}>
      <h2>{title}</h2>
      <ul>{rows.map(toItem)}</ul>
      {rest}
    </section>
  );

const pointsOf = ({ keyPoints }: ShownBrief) =>
  toColumn('key-points', texts.overview.keyPoints, keyPoints, ({ summary, citations }) => (
    <li key={summary}>
      <p>{summary}</p>
      <Citations refs={refsOf({ citations })} />
    </li>
  ));

const motivesOf = (brief: ShownBrief) => {
  const shown = brief.motives.nodes.slice(0, SHOWN_CLAIMS);
  const toItem = (motive: (typeof shown)[number]) => (
    <ClaimItem
      key={motive.id}
      claim={motive}
      top={<MotiveOf {...motive} />}
      gist={evidenceOf(motive)}
      rest={
        motive.evidence.totalCount > 0 && (
          <EntryLink id={motive.id}>{texts.arguments.pieces(motive.evidence.totalCount)}</EntryLink>
        )
      }
    />
  );
  return toColumn(
    'why',
    texts.overview.motives,
    shown,
    toItem,
    <MoreArguments brief={brief} of="motives" left={brief.allMotives.totalCount - shown.length} />,
  );
};

/** The first pieces of evidence for a motive, in one line. */
const evidenceOf = ({ evidence: { nodes } }: ShownBrief['motives']['nodes'][number]): string | null =>
  nodes.length === 0 ? null : texts.overview.evidence(nodes.map(({ what }) => titleOf(what)));

const adviceOf = (brief: ShownBrief) => {
  const shown = brief.recommendations.nodes.slice(0, SHOWN_CLAIMS);
  const toItem = (advice: (typeof shown)[number]) => (
    <ClaimItem key={advice.id} claim={advice} top={<AddressedTo actors={advice.addressees} isStart />} />
  );
  return toColumn(
    'advice',
    texts.overview.recommendations,
    shown,
    toItem,
    <MoreArguments brief={brief} of="recommendations" left={brief.recommendations.totalCount - shown.length} />,
  );
};

const MoreArguments = ({ brief, ...rest }: { brief: ShownBrief; left: number; of: 'motives' | 'recommendations' }) => (
  <AllOf brief={brief} {...rest} href={`/arguments?brief=${brief.slug}`} />
);

const findingsOf = ({ findings }: ShownBrief) =>
  toColumn('reported', texts.overview.findings, findings.nodes.slice(0, SHOWN_CLAIMS), (finding) => (
    <ClaimItem key={finding.id} claim={finding} top={texts.support[finding.support]} />
  ));

const forecastsOf = ({ forecasts }: ShownBrief) =>
  toColumn('foreseen', texts.overview.forecasts, forecasts.nodes.slice(0, SHOWN_CLAIMS), (forecast) => (
    <ClaimItem key={forecast.id} claim={forecast} top={texts.forecastType[forecast.type]} />
  ));
