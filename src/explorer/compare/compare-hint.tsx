import { Link } from 'wouter';
import { useAddress } from '../shell/address.ts';
import { texts } from '../texts/texts.ts';

/** How to get to a comparison, at the address of none. */
export const CompareHint = () =>
  useAddress().params.get('of') ? null : (
    <>
      <p>{texts.compare.choose}</p>
      <p>
        <Link href="/matrix">{texts.compare.toTable}</Link>
      </p>
    </>
  );
