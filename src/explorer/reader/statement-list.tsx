import type { ReactNode } from 'react';
import { briefOf } from '../../views/citation-ref.ts';
import { refsOf, type Titled } from '../../views/statement.ts';
import { Condition } from '../parts/condition.tsx';
import { EventStatus } from '../parts/event-status.tsx';
import { EntryLink } from '../parts/links.tsx';
import { OutcomeMark } from '../parts/outcome-mark.tsx';
import { hasOwners, type Owned, Owners } from '../parts/owners.tsx';
import { Provenance, type ProvenanceFields } from '../parts/provenance.tsx';
import { QuantityList } from '../parts/quantity-list.tsx';
import { readerTexts } from '../texts/reader-page.ts';
import { labelOf, texts } from '../texts/texts.ts';
import { type Active, isActiveStatement, type StatementItem } from './statements.ts';

/** What is said about a paragraph. Pointing at a statement, or focusing it, shows which sentences it is about. */
export const StatementList = ({
  items,
  active,
  onActivate,
  language,
  label,
}: {
  items: readonly StatementItem[];
  /** What the statements are about. */
  label: string;
  active: Active | null;
  onActivate(active: Active | null): void;
  /** The language of the restatements. */
  language: string;
}) => (
  <ul className="said-here" aria-label={label} lang={language}>
    {items.map((item) => {
      const activate = () => onActivate({ passage: null, statement: item.key, refs: item.refs });
      return (
        <li
          key={`${item.type} ${item.key}`}
          data-active={isActiveStatement(item, active) ? '' : undefined}
          onPointerEnter={activate}
          onPointerLeave={() => onActivate(null)}
          onFocus={activate}
          onBlur={() => onActivate(null)}
        >
          <StatementBody item={item} />
        </li>
      );
    })}
  </ul>
);

const StatementBody = ({ item }: { item: StatementItem }) => {
  switch (item.type) {
    case 'KEY_POINT':
      return (
        <>
          <p className="card-top">
            <span className="role">{readerTexts.keyPoint}</span>
          </p>
          <p>{item.summary}</p>
        </>
      );
    case 'CLAIM': {
      const { claim, title } = item;
      const owned = claim as Owned;
      return (
        <Statement
          of={claim}
          type={labelOf(texts.entityType, claim.__typename)}
          about={hasOwners(owned) && <Owners claim={owned} isAfterType />}
          title={title}
          provenance={claim}
          quantities={'quantities' in claim ? claim.quantities : []}
        >
          <Condition of={'condition' in claim ? claim : {}} />
        </Statement>
      );
    }
    case 'EVENT': {
      const { event, ...said } = item.mention;
      return (
        <Statement
          of={event}
          type={labelOf(texts.entityType, event.__typename)}
          about={said.date?.label}
          title={event.title}
          provenance={{ ...said, modality: null }}
          status={<EventStatus modality={said.modality} date={said.date} briefs={[briefOf(refsOf(said))]} />}
          quantities={said.quantities}
        />
      );
    }
  }
};

interface StatementProps {
  of: Titled;
  type: string;
  /** Whose claim it is, or when. */
  about: ReactNode;
  title: string;
  provenance: ProvenanceFields;
  /** The status of an event, instead of that of a claim. */
  status?: ReactNode;
  quantities: Parameters<typeof QuantityList>[0]['quantities'];
  children?: ReactNode;
}

const Statement = ({ of, type, about, title, provenance, status, quantities, children }: StatementProps) => (
  <>
    <p className="card-top">
      <span className="role">{type}</span>
      {about && <> · {about}</>}
    </p>
    <EntryLink id={of.id}>{title}</EntryLink>
    {children}
    {quantities.length > 0 && <QuantityList quantities={quantities} />}
    <div className="provenance">
      {status}
      <Provenance {...provenance} />
    </div>
    <OutcomeMark of={of} />
  </>
);
