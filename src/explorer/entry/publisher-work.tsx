import { Link } from 'wouter';
import { ExplorerPublisherDocument, type ExplorerPublisherQuery } from '../../views/generated/views.ts';
import { comparedEvents } from '../../views/overview.ts';
import { titleOf } from '../../views/statement.ts';
import { ComparedEvents } from '../overview/compared-events.tsx';
import { EntryLink } from '../parts/links.tsx';
import { More } from '../parts/more.tsx';
import { OutcomeDetails } from '../parts/outcome-details.tsx';
import { useViewQuery } from '../shell/use-view-query.ts';
import { texts } from '../texts/texts.ts';
import { EntrySection } from './entry-parts.tsx';

/** The work of an institute: its numbers, what it and others write about, and what came of what it foresaw and advised. */
export const PublisherWork = ({ slug, briefs }: { slug: string; briefs: number }) => {
  const { data } = useViewQuery<ExplorerPublisherQuery>(ExplorerPublisherDocument, { publisher: slug });
  if (!data) return null;
  const events = comparedEvents(data);
  const counts = [
    [`/briefs?publisher=${slug}`, briefs, texts.nouns.briefs],
    [null, data.events?.totalCount, texts.nouns.events],
    [null, data.findings?.totalCount, texts.nouns.findings],
    [`/ledger?publisher=${slug}&recorded=all&foreseen=forecasts`, data.forecasts?.totalCount, texts.nouns.forecasts],
    [
      `/ledger?publisher=${slug}&recorded=all&foreseen=advice`,
      data.recommendations?.totalCount,
      texts.nouns.recommendations,
    ],
  ] as const;
  return (
    <>
      <ul className="counts" aria-label={texts.overview.contents}>
        {counts.map(([href, count = 0, noun]) => (
          <li key={noun(2)}>{href ? <Link href={href}>{texts.count(count, noun)}</Link> : texts.count(count, noun)}</li>
        ))}
      </ul>
      {events.length > 0 && (
        <ComparedEvents
          isOfOne
          events={events}
          left={(data.disputed?.totalCount ?? 0) + (data.compared?.totalCount ?? 0) - events.length}
        />
      )}
      <Judged judged={data.judged} slug={slug} />
    </>
  );
};

const Judged = ({ judged, slug }: { judged: ExplorerPublisherQuery['judged']; slug: string }) =>
  judged && (
    <EntrySection title={texts.entry.outcomes} count={judged.totalCount}>
      <ul className="rows">
        {judged.nodes.map((claim) => (
          <li key={claim.id}>
            <EntryLink id={claim.id}>{titleOf(claim)}</EntryLink>
            {'outcome' in claim && claim.outcome && <OutcomeDetails outcome={claim.outcome} />}
          </li>
        ))}
      </ul>
      <More count={judged.totalCount - judged.nodes.length} href={`/ledger?publisher=${slug}`} />
    </EntrySection>
  );
