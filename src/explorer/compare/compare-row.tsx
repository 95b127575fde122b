import type { ReactNode } from 'react';
import { BasisBadge, Citations } from '../parts/provenance.tsx';
import { texts } from '../texts/texts.ts';
import type { Column } from './columns.ts';
import type { Given, Verdict } from './facts.ts';

interface CompareRowProps {
  name: string;
  verdict: Verdict;
  verdictText: string | null;
  columns: readonly Column[];
  /** What all columns say, above them. */
  common?: ReactNode;
  commonName?: string;
  /** Whether there is nothing besides. */
  isFolded?: boolean;
  /** What a column says; null if it says nothing, which `silent` says. */
  cellOf(column: Column, index: number): ReactNode;
  silent: string;
}

/** What each column says of one aspect. On wide screens the names are above all rows; on narrow ones, above each cell. */
export const CompareRow = ({
  name,
  verdict,
  verdictText,
  columns,
  common,
  commonName,
  isFolded = false,
  cellOf,
  silent,
}: CompareRowProps) => (
  <section className="compare-row">
    <div className="compare-name">
      <h2>{name}</h2>
      {verdict && (
        <p className={verdict === 'contradict' ? 'flag flag-disputed' : 'flag'} data-verdict={verdict}>
          {verdictText}
        </p>
      )}
    </div>
    <div className="compare-values">
      {common && (
        <div className="compare-common">
          <p className="card-top">{commonName}</p>
          {common}
        </div>
      )}
      {!isFolded && (
        <ul className="compare-cells">
          {columns.map((column, index) => {
            const cell = cellOf(column, index);
            return (
              <li key={column.id}>
                <p className="compare-who">{column.name}</p>
                {cell ?? <p className="aside">{silent}</p>}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  </section>
);

/** Values, each with its citations; one that no brief states itself is marked. */
export const GivenList = ({ values }: { values: readonly Given[] }) => (
  <ul className="given">
    {values.map(({ label, basis, refs, asOf }) => (
      <li key={label}>
        <span>{asOf ? texts.asOfBriefs(label, asOf) : label}</span> {basis !== 'STATED' && <BasisBadge basis={basis} />}{' '}
        <Citations refs={refs.slice(0, MOST_CITED)} />
      </li>
    ))}
  </ul>
);

const MOST_CITED = 4;
