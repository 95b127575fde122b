import type { CatalogData } from '../../src/model/records/data-set.ts';
import { toCatalogData } from '../../src/store/memory/memory-snapshot.ts';
import { generateDataSet } from './generated-data.ts';

/** Two catalogs: the commons with three briefs, and one with a brief that mentions events of both. */

export const commons = toCatalogData(generateDataSet(30, 3));

/** A catalog whose brief mentions events of its own and of the commons; `sameAs` of its first event is given. */
export const north = (sameAs: readonly string[]): CatalogData => {
  const data = generateDataSet(12, 1, 7);
  const [brief] = data.briefs as [CatalogData['briefs'][number]];
  const rename = (slug: string) => (Number(slug.slice(6)) < 6 ? slug.replace('event', 'talks') : slug);
  return {
    ...data,
    catalog: { ...commons.catalog, key: 'north', namespace: 'north', title: 'North' },
    actors: { countries: [], organizations: [], people: [], groupings: [] },
    events: {
      events: data.events.events
        .filter(({ slug }) => Number(slug.slice(6)) < 6)
        .map((event, at) => ({ ...event, slug: rename(event.slug), ...(at === 0 && { sameAs: [...sameAs] }) })),
      issues: [],
      instruments: [],
    },
    briefs: [
      {
        ...brief,
        slug: 'north-2024',
        links: ['talks-0', 'event-6', 'event-20'].map((event) => ({
          from: 'Motive:brief-0-motive-0' as const,
          to: `Event:${event}` as const,
          kind: 'ECHOES' as const,
          basis: 'STATED' as const,
          citations: ['p1.s1'],
        })),
        mentions: brief.mentions.map((mention) => ({ ...mention, event: rename(mention.event) })),
        motives: brief.motives.map((motive) => ({
          ...motive,
          evidence: motive.evidence.map((item) => ({ ...item, node: `Event:${rename(item.node.slice(6))}` as const })),
        })),
      },
    ],
  };
};
