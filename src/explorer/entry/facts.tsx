import { createContext, type ReactNode, useContext } from 'react';
import { type Worded, wordsOf } from '../../operations/views/statement.ts';
import { BasisBadge, Citations, EntryLink, ModalityBadge } from '../parts/words.tsx';
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

interface Row extends Worded {
  modality?: string | null;
  eventModality?: string | null;
  date?: { label: string } | null;
}

interface Said {
  node: Row;
  /** What it does here, in a word. */
  role?: string;
  basis?: string;
  citations?: readonly { ref: string }[];
}

/** Entities, each with what is said of it here and where. */
export const Rows = ({ rows, total }: { rows: readonly Said[]; total?: number }) => (
  <>
    <ul className="rows">
      {rows.map(({ node, role, basis, citations }) => {
        const modality = node.modality ?? node.eventModality;
        return (
          <li key={`${node.id}${role ?? ''}`}>
            <EntryLink id={node.id}>{wordsOf(node)}</EntryLink>
            <div className="said">
              {role && <span className="role">{role}</span>}
              {node.date && <span>{node.date.label}</span>}
              {modality && <ModalityBadge modality={modality} />}
              {basis && <BasisBadge basis={basis} />}
              {citations && <Citations refs={citations.map(({ ref }) => ref)} />}
            </div>
          </li>
        );
      })}
    </ul>
    {total !== undefined && total > rows.length && <p className="more">{texts.entry.more(total - rows.length)}</p>}
  </>
);

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
