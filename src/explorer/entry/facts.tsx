import { createContext, type ReactNode, useContext } from 'react';
import { Link } from 'wouter';
import { type Titled, titleOf } from '../../views/statement.ts';
import { Citations, EntryLink, type Held, HowHeld } from '../parts/words.tsx';
import { texts } from '../texts.ts';

/** The parts that entries are made of. */

/** A list of facts: what is asked, and the answer. */
export const Facts = ({ children }: { children: ReactNode }) => <dl className="facts">{children}</dl>;

export const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** The level of the headings in an entry: one below its title, which is lower in a panel than on a page. */
export const PartHeading = createContext<'h2' | 'h3'>('h3');

/** A part with a heading; not there where it would be empty. */
export const Part = ({ title, count, children }: { title: string; count?: number; children: ReactNode }) => {
  const Heading = useContext(PartHeading);
  if (count === 0) return null;
  return (
    <section className="part">
      <Heading>
        {title}
        {count !== undefined && <span className="count"> {count}</span>}
      </Heading>
      {children}
    </section>
  );
};

interface Row extends Titled, Held {
  eventModality?: string | null;
  date?: { label: string } | null;
}

/** An entity, and what is said of it here; a claim that stands by itself says it of itself. */
interface Said extends Held {
  node: Row;
  /** What it does here, in a word. */
  role?: string;
}

/** Entities, each with what is said of it here and where. `all` is how many there are, and where they can be seen. */
export const Rows = ({ rows, all }: { rows: readonly Said[]; all?: { count: number; href?: string } }) => (
  <>
    <ul className="rows">
      {rows.map(({ node, role, basis, citations }) => (
        <li key={`${node.id}${role ?? ''}`}>
          <EntryLink id={node.id}>{titleOf(node)}</EntryLink>
          <div className="said">
            {role && <span className="role">{role}</span>}
            {node.date && <span>{node.date.label}</span>}
            <HowHeld
              {...node}
              modality={node.modality ?? node.eventModality}
              basis={basis ?? node.basis}
              citations={citations ?? node.citations}
            />
          </div>
        </li>
      ))}
    </ul>
    {all && <More count={all.count - rows.length} href={all.href} />}
  </>
);

/** A part that lists entities which say of themselves what is to be said, and where all of them can be seen. */
export const ListPart = ({
  title,
  list: { totalCount, nodes },
  href,
}: {
  title: string;
  list: { totalCount: number; nodes: readonly Row[] };
  href?: string;
}) => (
  <Part title={title} count={totalCount}>
    <Rows rows={nodes.map((node) => ({ node }))} all={{ count: totalCount, ...(href && { href }) }} />
  </Part>
);

/** How many more there are, and the way to them where a view shows them. */
export const More = ({ count, href }: { count: number; href?: string | undefined }) => {
  if (count <= 0) return null;
  const words = texts.entry.more(count);
  return <p className="more">{href ? <Link href={href}>{words}</Link> : words}</p>;
};

interface Passage {
  ref: string;
  quote?: string | null;
  section?: { number: number | null; title: string | null } | null;
}

/** Where the text says so, passage by passage, and its words where its licence allows. */
export const Passages = ({ passages }: { passages: readonly Passage[] }) => (
  <ul className="passages">
    {passages.map(({ ref, quote, section }) => (
      <li key={ref}>
        <Citations refs={[ref]} inWords />
        <span>
          {section &&
            (section.title ?? (section.number === null ? null : texts.citation.section(String(section.number))))}
        </span>
        {quote && <blockquote>{quote}</blockquote>}
      </li>
    ))}
  </ul>
);
