import { BasisBadge } from '../parts/provenance.tsx';
import { Unbroken } from '../parts/unbroken.tsx';
import { texts } from '../texts/texts.ts';
import type { GivenValue } from './compare-accounts.ts';

/** Values with those who give them; one that no brief states itself is marked. */
export const GivenValues = ({ values }: { values: readonly GivenValue[] }) =>
  values.map(({ label, sources, isReading }) => (
    <p key={label}>
      <Unbroken text={label} />{' '}
      <small>
        {texts.list(sources)} {isReading && <BasisBadge basis="CURATOR_INFERRED" />}
      </small>
    </p>
  ));
