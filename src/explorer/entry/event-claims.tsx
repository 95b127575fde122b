import type { EntryData, EntryOf } from '../../views/entry-types.ts';
import { namesOf } from '../../views/statement.ts';
import { texts } from '../texts/texts.ts';
import { type EntityRow, EntityRows, EntrySection, More, SubHeading } from './entry-parts.tsx';

type Event = EntryOf<'Event'>;

/** The id of the section. */
export const CLAIMS = 'claims';

interface ClaimRow extends EntityRow {
  publisher: { id: string; name: string };
}

/** The claims about an event, in a column for each publisher: how each explains and values it. */
export const EventClaims = ({ event, data }: { event: Event; data: EntryData }) => {
  const rows = toRows(event, data);
  const publishers = new Map(rows.map(({ publisher }) => [publisher.id, publisher.name]));
  const total = countClaims(event, data);
  return (
    <EntrySection title={texts.entry.claims} count={total} id={CLAIMS} isWide>
      <div className="columns">
        {[...publishers].map(([id, name]) => (
          <section key={id} className="publisher-claims">
            <SubHeading>{name}</SubHeading>
            <EntityRows rows={rows.filter(({ publisher }) => publisher.id === id)} />
          </section>
        ))}
      </div>
      <More count={total - rows.length} />
    </EntrySection>
  );
};

/** How many claims are about an event. */
export const countClaims = ({ evidenceFor, links }: Event, { stances, recommendations }: EntryData): number =>
  [evidenceFor, links, stances, recommendations].reduce((sum, list) => sum + (list?.totalCount ?? 0), 0);

const toRows = ({ evidenceFor, links }: Event, { stances, recommendations }: EntryData): ClaimRow[] => [
  ...evidenceFor.edges.map(({ node, role, ...edge }) => ({
    ...edge,
    node,
    top: texts.comparison.motive(namesOf(node.actors), texts.evidenceRole[role]),
    publisher: node.brief.publisher,
  })),
  ...(stances?.nodes ?? []).map((node) => ({
    node,
    top: texts.comparison.stance(namesOf(node.holders), texts.polarity[node.polarity]),
    publisher: node.brief.publisher,
  })),
  ...links.edges.map(({ node, kind, direction, brief, ...edge }) => ({
    ...edge,
    node,
    top: texts.comparison.link(texts.link[direction][kind], typeOf(node)),
    publisher: brief.publisher,
  })),
  ...(recommendations?.nodes ?? []).map((node) => ({
    node,
    top: texts.comparison.recommendation(namesOf(node.addressees)),
    publisher: node.brief.publisher,
  })),
];

/** The type of a linked statement, with whose view it is. */
const typeOf = (node: Event['links']['edges'][number]['node']): string => {
  const type = texts.entityType[node.__typename];
  return 'holders' in node ? texts.comparison.typeOf(type, namesOf(node.holders)) : type;
};
