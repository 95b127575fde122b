import { useContext } from 'react';
import { Link } from 'wouter';
import { ExplorerWorkDocument, type ExplorerWorkQuery } from '../../views/generated/views.ts';
import { comparedEvents } from '../../views/overview.ts';
import { ComparedEvents } from '../overview/compared-events.tsx';
import { Foreseen } from '../parts/foreseen.tsx';
import { ActorLinks } from '../parts/links.tsx';
import { More } from '../parts/more.tsx';
import { OutcomeDetails } from '../parts/outcome-details.tsx';
import { useViewQuery } from '../shell/use-view-query.ts';
import { texts } from '../texts/texts.ts';
import { EntityRows, EntrySection, SectionHeading } from './entry-parts.tsx';

/** Whose work it is: an institute's, or a person's. */
export interface Worker {
  by: 'publisher' | 'author';
  slug: string;
}

export type Work = ExplorerWorkQuery;

/** What an institute has published or a person has written; undefined for others. */
export const useWork = (worker: Worker | null): Work | undefined =>
  useViewQuery<Work>(ExplorerWorkDocument, worker && { [worker.by]: worker.slug, actor: [worker.slug] }).data;

/** The work in numbers, what others write about too, and what came of what was foreseen and advised. */
export const WorkInShort = ({ work, worker, briefs }: { work: Work; worker: Worker; briefs: number }) => {
  const { by, slug } = worker;
  const events = comparedEvents(work);
  const heading = useContext(SectionHeading);
  const ledger = `/ledger?${by}=${slug}`;
  const counts = [
    [`/briefs?${by}=${slug}`, briefs, texts.nouns.briefs],
    [null, work.events?.totalCount, texts.nouns.events],
    [`/claims?${by}=${slug}&type=FINDING`, work.findings?.totalCount, texts.nouns.findings],
    [`${ledger}&recorded=all&foreseen=forecasts`, work.forecasts?.totalCount, texts.nouns.forecasts],
    [`${ledger}&recorded=all&foreseen=advice`, work.recommendations?.totalCount, texts.nouns.recommendations],
  ] as const;
  return (
    <>
      <ul className="counts" aria-label={texts.overview.contents}>
        {counts.map(([href, count = 0, noun]) => (
          <li key={noun(2)}>
            {href && count > 0 ? <Link href={href}>{texts.count(count, noun)}</Link> : texts.count(count, noun)}
          </li>
        ))}
      </ul>
      {work.ofOthers && work.ofOthers.totalCount > 0 && (
        <p className="aside">{texts.entry.ofOthers(work.ofOthers.totalCount)}</p>
      )}
      {events.length > 0 && (
        <ComparedEvents
          heading={heading}
          isOfOne
          events={events}
          left={(work.disputed?.totalCount ?? 0) + (work.compared?.totalCount ?? 0) - events.length}
        />
      )}
      <Judged judged={work.judged} ledger={ledger} />
      {work.ownViews && (
        <OwnViews views={work.ownViews} slug={slug} href={`/claims?${by}=${slug}&type=STANCE&actor=${slug}`} />
      )}
    </>
  );
};

const Judged = ({ judged, ledger }: { judged: Work['judged']; ledger: string }) =>
  judged && (
    <EntrySection title={texts.entry.outcomes} count={judged.totalCount} of="foreseen">
      <ul className="rows">
        {judged.nodes.map(
          (claim) =>
            'outcome' in claim && (
              <li key={claim.id}>
                <Foreseen claim={claim} />
                {claim.outcome && <OutcomeDetails outcome={claim.outcome} />}
              </li>
            ),
        )}
      </ul>
      <More count={judged.totalCount - judged.nodes.length} href={ledger} />
    </EntrySection>
  );

/** The views of the actor whose page it is: names only where others share some of them, and once if they share all. */
const OwnViews = ({ views, slug, href }: { views: NonNullable<Work['ownViews']>; slug: string; href: string }) => {
  const sharers = views.nodes.map(({ holders }) => holders.filter((holder) => holder.slug !== slug));
  const [first = []] = sharers;
  const isSame = sharers.every((others) => others.map(({ id }) => id).join() === first.map(({ id }) => id).join());
  const nodes = isSame ? views.nodes.map((view) => ({ ...view, holders: [] })) : views.nodes;
  return (
    <EntrySection title={texts.entry.ownViews} count={views.totalCount}>
      {isSame && first.length > 0 && (
        <p className="aside">
          {texts.entry.writtenWith} <ActorLinks actors={first} />
        </p>
      )}
      <EntityRows
        rows={nodes.map((node) => ({ node }))}
        all={{ count: views.totalCount, ...(views.totalCount > nodes.length && { href }) }}
      />
    </EntrySection>
  );
};
