import { Link } from 'wouter';
import type { EntryOf } from '../../views/entry-types.ts';
import { ActorLinks } from '../parts/links.tsx';
import { More } from '../parts/more.tsx';
import { formatSearch, useAddress } from '../shell/address.ts';
import { texts } from '../texts/texts.ts';
import { type Actor, hasStatements, SaidOfActor } from './actor-said.tsx';
import { BriefListSection, Fact, Facts, SectionGroup } from './entry-parts.tsx';
import { useWork, type Work, type Worker, WorkInShort } from './work.tsx';

export const ActorEntry = ({ actor }: { actor: Actor }) => {
  const { params } = useAddress();
  const brief = params.get('brief');
  const search = formatSearch(new URLSearchParams({ ...(brief && { brief }), actor: actor.slug }));
  const briefs = brief === null ? briefsOf(actor) : null;
  const worker: Worker | null = briefs && {
    by: actor.__typename === 'Person' ? 'author' : 'publisher',
    slug: actor.slug,
  };
  const work = useWork(worker);
  const said = <SaidOfActor actor={actor} search={search} work={work} />;
  return (
    <>
      <p className="actions">
        {hasStatements(actor, work) && (
          <>
            <Link href={`/timeline${search}`}>{texts.entry.onTimeline}</Link>
            <Link href={`/actors${search}`}>{texts.entry.inNetwork}</Link>
            <Link href={`/map${search}`}>{texts.entry.onMap}</Link>
          </>
        )}
        {worker && <Link href={`/ledger?${worker.by}=${worker.slug}&recorded=all`}>{texts.views.ledger.title}</Link>}
      </p>
      <ActorFacts actor={actor} />
      {worker && briefs ? (
        <>
          <SectionGroup title={texts.entry[worker.by === 'author' ? 'writtenBy' : 'publishedBy'](actor.name)}>
            {briefs.nodes.some((brief) => workersOf(brief, work).length > 1) && (
              <p className="aside">{texts.entry[worker.by === 'author' ? 'jointWork' : 'jointlyPublished']}</p>
            )}
            {work && <WorkInShort work={work} worker={worker} briefs={briefs.totalCount} />}
            <BriefsOfWorker actor={actor} briefs={briefs} worker={worker} work={work} />
          </SectionGroup>
          {hasStatements(actor, work) && <SectionGroup title={texts.entry.saidOf(actor.name)}>{said}</SectionGroup>}
        </>
      ) : hasStatements(actor, work) ? (
        said
      ) : (
        <p className="aside">
          {texts.entry.nothingSaid} <Link href={`/briefs?actor=${actor.slug}`}>{texts.entry.named}</Link> ·{' '}
          <Link href={`/search${formatSearch(new URLSearchParams({ q: actor.name }))}`}>
            {texts.entry.searchFor(actor.name)}
          </Link>
        </p>
      )}
    </>
  );
};

type Written = NonNullable<EntryOf<'Person'>['written']>;
type Briefs = Written | NonNullable<EntryOf<'Organization'>['published']>;

/** What an institute published or a person wrote; null if that is nothing, or not asked for. */
const briefsOf = (actor: Actor): Briefs | null => {
  const briefs = 'written' in actor ? actor.written : 'published' in actor ? actor.published : null;
  return briefs && briefs.totalCount > 0 ? briefs : null;
};

/** Who wrote a brief, on the page of a person; who published it, on that of an institute. */
const workersOf = (brief: Briefs['nodes'][number], work: Work | undefined) =>
  'byline' in brief
    ? (brief as Written['nodes'][number]).byline
    : (work?.own?.nodes.find(({ id }) => id === brief.id)?.publishers ?? []);

interface BriefsOfWorkerProps {
  actor: Actor;
  briefs: Briefs;
  worker: Worker;
  work: Work | undefined;
}

const BriefsOfWorker = ({ actor, briefs, worker, work }: BriefsOfWorkerProps) => {
  const isAuthor = worker.by === 'author';
  return (
    <BriefListSection
      title={texts.entry[isAuthor ? 'writtenBriefs' : 'publishedBriefs']}
      list={{ ...briefs, nodes: briefs.nodes.map((brief) => ({ ...brief, byline: workersOf(brief, work) })) }}
      by={actor.id}
      isOfOnePublisher={!isAuthor}
      href={`/briefs?${worker.by}=${worker.slug}`}
    />
  );
};

const ActorFacts = ({ actor }: { actor: Actor }) => (
  <Facts>
    {'code' in actor && (
      <Fact name={texts.entry.countryCodes}>
        {actor.code} · {actor.alpha3}
      </Fact>
    )}
    {'organizationKind' in actor && (
      <Fact name={texts.entry.kind}>{texts.organizationKind[actor.organizationKind]}</Fact>
    )}
    {'groupingKind' in actor && <Fact name={texts.entry.kind}>{texts.groupingKind[actor.groupingKind]}</Fact>}
    {'country' in actor && actor.country && (
      <Fact name={texts.entry.country}>
        <ActorLinks actors={[actor.country]} />
      </Fact>
    )}
    {actor.aliases.length > 0 && <Fact name={texts.entry.aliases}>{actor.aliases.join('; ')}</Fact>}
    {'memberships' in actor && actor.memberships.totalCount > 0 && (
      <Fact name={texts.entry.members}>
        <ActorLinks actors={actor.memberships.nodes.map(({ member }) => member)} />
        <More count={actor.memberships.totalCount - actor.memberships.nodes.length} />
      </Fact>
    )}
  </Facts>
);
