import { createContext, type ReactNode, useContext } from 'react';
import { type Titled, titleOf } from '../../views/statement.ts';
import { type AccountList, Accounts } from '../parts/accounts.tsx';
import { Condition } from '../parts/condition.tsx';
import { ActorLinks, EntryLink } from '../parts/links.tsx';
import { More } from '../parts/more.tsx';
import { OutcomeMark } from '../parts/outcome-mark.tsx';
import { hasOwners, type Owned, Owners } from '../parts/owners.tsx';
import { Citations, Provenance, type ProvenanceFields } from '../parts/provenance.tsx';
import { basisLabel, texts } from '../texts/texts.ts';

/** The parts that entries consist of. */

/** A list of names and values. */
export const Facts = ({ children }: { children: ReactNode }) => <dl className="facts">{children}</dl>;

export const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** The element for headings of sections: one level below the title, which is h2 in the panel and h1 on a page, or below a group. */
export const SectionHeading = createContext<'h2' | 'h3' | 'h4'>('h3');

/** A heading inside a section. */
export const SubHeading = ({ children }: { children: ReactNode }) => {
  const Heading = useContext(SectionHeading) === 'h2' ? 'h3' : 'h4';
  return <Heading>{children}</Heading>;
};

/** Sections that belong together, below a heading. */
export const SectionGroup = ({ title, children }: { title: string; children: ReactNode }) => {
  const Heading = useContext(SectionHeading);
  return (
    <section className="section-group">
      <Heading>{title}</Heading>
      <SectionHeading value={Heading === 'h2' ? 'h3' : 'h4'}>{children}</SectionHeading>
    </section>
  );
};

interface EntrySectionProps {
  title: string;
  count?: number;
  /** What is counted, if the title does not name it. */
  of?: keyof typeof texts.nouns;
  /** For links to it on the page. */
  id?: string;
  /** Whether it may be as wide as the page. */
  isWide?: boolean;
  children: ReactNode;
}

/** A section with a heading; nothing if its count is 0. */
export const EntrySection = ({ title, count, of, id, isWide = false, children }: EntrySectionProps) => {
  const Heading = useContext(SectionHeading);
  if (count === 0) return null;
  return (
    <section className="part" id={id} tabIndex={id === undefined ? undefined : -1} data-wide={isWide ? '' : undefined}>
      <Heading>
        {title}
        {count !== undefined && (
          <span className="count"> {of ? texts.count(count, texts.nouns[of]) : texts.number(count)}</span>
        )}
      </Heading>
      {children}
    </section>
  );
};

interface Entity extends Titled, ProvenanceFields, Owned {
  brief?: { id: string };
  condition?: string | null;
  eventModality?: string | null;
  date?: { label: string } | null;
  /** What briefs say of an event. */
  mentions?: AccountList;
  differences?: { totalCount: number };
}

/** An entity in a list, with the provenance of the link to it; without one, that of the entity is shown. */
export interface EntityRow extends ProvenanceFields {
  node: Entity;
  /** What the entity is here, above it; without it, whose claim it is. */
  top?: string;
  /** What a brief says of the entity, below its name. */
  text?: string;
  /** The role of the entity in the link. */
  role?: string | undefined;
}

/** A list of entities with their provenance. `all` is the number of all entities, and the address of a view that lists them. */
export const EntityRows = ({ rows, all }: { rows: readonly EntityRow[]; all?: { count: number; href?: string } }) => (
  <>
    <ul className="rows">
      {rows.map(({ node, top, text, role, basis, citations }) => (
        <li key={`${node.id}${top ?? ''}${role ?? ''}`}>
          {(top || hasOwners(node)) && <p className="card-top">{top ?? <Owners claim={node} />}</p>}
          <EntryLink id={node.id}>{titleOf(node)}</EntryLink>
          {text && <p>{text}</p>}
          <Condition of={node} />
          <div className="provenance">
            {role && <span className="role">{role}</span>}
            {node.date && <span>{node.date.label}</span>}
            {node.mentions && <Accounts accounts={node.mentions} contradictions={node.differences?.totalCount} />}
            <Provenance
              {...node}
              modality={node.modality ?? node.eventModality}
              basis={node.basis ?? basis}
              citations={citations ?? node.citations}
            />
            {basis && node.basis && basis !== node.basis && <span>{texts.entry.linkBasis(basisLabel(basis))}</span>}
          </div>
          <OutcomeMark of={node} />
        </li>
      ))}
    </ul>
    {all && <More count={all.count - rows.length} href={all.href} />}
  </>
);

interface EntityListSectionProps {
  title: string;
  /** For links to it on the page. */
  id?: string;
  list: { totalCount: number; nodes: readonly Entity[] };
  /** The address of a view that lists all of them. */
  href?: string;
  /** What some of them are here, in a word. */
  roleOf?(entity: Entity): string | null;
}

/** A section that lists entities. */
export const EntityListSection = ({ title, id, list: { totalCount, nodes }, href, roleOf }: EntityListSectionProps) => (
  <EntrySection title={title} count={totalCount} {...(id && { id })}>
    <EntityRows
      rows={nodes.map((node) => ({ node, role: roleOf?.(node) ?? undefined }))}
      all={{ count: totalCount, ...(href && { href }) }}
    />
  </EntrySection>
);

interface ListedBrief {
  id: string;
  title: string;
  publisher: { id: string; name: string };
  published: { label: string };
  byline?: readonly { id: string; name: string }[];
}

/** Whose mention it is: the publisher, the date of publication, and the brief. */
export const MentionSource = ({ brief: { id, title, publisher, published } }: { brief: ListedBrief }) => (
  <div className="mention-source">
    <SubHeading>
      <ActorLinks actors={[{ id: publisher.id, name: texts.shortPublisher(publisher.name) }]} />
    </SubHeading>
    <p>
      <EntryLink id={id}>{title}</EntryLink>
    </p>
    <p className="aside">{texts.comparison.published(published.label)}</p>
  </div>
);

/** A section that lists briefs, with the date of each and, unless they are all by one, the publisher; by a person, with the others. */
export const BriefListSection = ({
  title,
  list: { totalCount, nodes },
  isOfOnePublisher = false,
  by,
  href,
}: {
  title: string;
  list: { totalCount: number; nodes: readonly ListedBrief[] };
  isOfOnePublisher?: boolean;
  /** The id of who wrote all of them, or published them. */
  by?: string;
  /** The address of a view that lists all of them. */
  href?: string;
}) => (
  <EntrySection title={title} count={totalCount}>
    <ul className="rows">
      {nodes.map(({ id, title: name, publisher, published, byline }) => (
        <li key={id}>
          <EntryLink id={id}>{name}</EntryLink>
          <div className="provenance">
            {!isOfOnePublisher && <span>{publisher.name}</span>}
            <span>{published.label}</span>
            {by && <CoAuthors authors={(byline ?? []).filter((author) => author.id !== by)} />}
          </div>
        </li>
      ))}
    </ul>
    <More count={totalCount - nodes.length} href={href} />
  </EntrySection>
);

const CoAuthors = ({ authors }: { authors: readonly { id: string; name: string }[] }) =>
  authors.length > 0 && (
    <span>
      {texts.entry.writtenWith} <ActorLinks actors={authors} />
    </span>
  );

interface Passage {
  ref: string;
  quote?: string | null;
  section?: { number: number | null; title: string | null } | null;
}

/** The cited passages, each with its text if the licence allows. */
export const Passages = ({ passages }: { passages: readonly Passage[] }) => (
  <ul className="passages">
    {passages.map(({ ref, quote, section }) => (
      <li key={ref}>
        <Citations refs={[ref]} isFull />
        <span>
          {section &&
            (section.title ?? (section.number === null ? null : texts.citation.section(String(section.number))))}
        </span>
        {quote && <blockquote>{quote}</blockquote>}
      </li>
    ))}
  </ul>
);
