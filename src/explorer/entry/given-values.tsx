import { BasisBadge } from '../parts/provenance.tsx';
import { Unbroken } from '../parts/unbroken.tsx';
import { texts } from '../texts/texts.ts';
import type { GivenValue } from './compare-accounts.ts';

/** Values with those who give them; a value that a brief does not state itself is marked. */
export const GivenValues = ({ values }: { values: readonly GivenValue[] }) =>
  values.map((value) => (
    <p key={value.label}>
      <Unbroken text={value.label} />{' '}
      <small>
        <Sources of={value} />
      </small>
    </p>
  ));

/** Those who say a value, then those whose briefs a curator reads so. */
export const Sources = ({ of: { sources, readings } }: { of: GivenValue }) => (
  <>
    {sources.length > 0 && <span>{texts.list(sources)}</span>}
    {sources.length > 0 && readings.length > 0 && '; '}
    {readings.length > 0 && (
      <>
        <span>{texts.list(readings)}</span> <BasisBadge basis="CURATOR_INFERRED" />
      </>
    )}
  </>
);
