import type { TermFieldsFragment } from '../../views/generated/views.ts';
import { refsOf } from '../../views/statement.ts';
import { Explained } from './explained.tsx';
import { BasisBadge, Citations } from './provenance.tsx';

/** The agreements, policies and the like that a brief names. */
export const TermList = ({ terms }: { terms: readonly TermFieldsFragment[] }) => (
  <ul className="rows terms">
    {terms.map((term) => (
      <li key={term.slug}>
        <strong>{term.name}</strong>
        <p>{term.summary}</p>
        <div className="provenance">
          <Explained of="termKind" value={term.kind} className="role" />
          <BasisBadge basis={term.basis} />
          <Citations refs={refsOf(term)} />
        </div>
      </li>
    ))}
  </ul>
);
