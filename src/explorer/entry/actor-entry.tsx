import { Link } from 'wouter';
import type { EntryOf } from '../../views/entry-types.ts';
import { ActorLinks } from '../parts/links.tsx';
import { More } from '../parts/more.tsx';
import { formatSearch, useAddress } from '../shell/address.ts';
import { texts } from '../texts/texts.ts';
import { BriefListSection, EntityListSection, Fact, Facts } from './entry-parts.tsx';
import { PublisherWork } from './publisher-work.tsx';

type Actor = EntryOf<'Country' | 'Organization' | 'Person' | 'Grouping'>;

export const ActorEntry = ({ actor }: { actor: Actor }) => {
  const { params } = useAddress();
  const brief = params.get('brief');
  const search = formatSearch(new URLSearchParams({ ...(brief && { brief }), actor: actor.slug }));
  return (
    <>
      <p className="actions">
        <Link href={`/timeline${search}`}>{texts.entry.onTimeline}</Link>
        <Link href={`/actors${search}`}>{texts.entry.inNetwork}</Link>
        {'published' in actor && actor.published && actor.published.totalCount > 0 && (
          <Link href={`/ledger?publisher=${actor.slug}&recorded=all`}>{texts.views.ledger.title}</Link>
        )}
      </p>
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
        {'members' in actor && actor.members.totalCount > 0 && (
          <Fact name={texts.entry.members}>
            <ActorLinks actors={actor.members.nodes} />
            <More count={actor.members.totalCount - actor.members.nodes.length} />
          </Fact>
        )}
      </Facts>
      {brief === null && 'published' in actor && actor.published && actor.published.totalCount > 0 && (
        <PublisherWork slug={actor.slug} briefs={actor.published.totalCount} />
      )}
      {'published' in actor && actor.published && (
        <BriefListSection title={texts.entry.publishedBriefs} list={actor.published} isOfOnePublisher />
      )}
      {'written' in actor && actor.written && (
        <BriefListSection title={texts.entry.writtenBriefs} list={actor.written} />
      )}
      <EntityListSection title={texts.entry.motives} list={actor.theirMotives} href={`/actors${search}`} />
      <EntityListSection title={texts.entry.events} list={actor.theirEvents} href={`/timeline${search}`} />
      <EntityListSection title={texts.entry.stances} list={actor.theirStances} href={`/actors${search}`} />
      <EntityListSection title={texts.entry.relations} list={actor.theirRelations} href={`/actors${search}`} />
      <EntityListSection
        title={texts.entry.recommendations}
        list={actor.theirRecommendations}
        href={`/arguments${search}`}
      />
      <EntityListSection title={texts.entry.findings} list={actor.theirFindings} />
    </>
  );
};
