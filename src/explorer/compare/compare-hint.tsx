import { Link } from 'wouter';
import { useAddress } from '../shell/address.ts';
import { compareTexts } from '../texts/compare-page.ts';

/** How to get to a comparison, at the address of none. */
export const CompareHint = () =>
  useAddress().params.get('of') ? null : (
    <>
      <p>{compareTexts.howTo}</p>
      <p>
        <Link href="/matrix">{compareTexts.toTable}</Link>
      </p>
    </>
  );
