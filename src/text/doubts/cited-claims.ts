import type { JsonPath } from '../../model/json.ts';
import { CLAIM_TYPES, type ClaimType, type PluralOf, pluralOf } from '../../model/node-types.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import type { ClaimRecordOf } from '../../model/records/claim-records.ts';

/** A claim of a brief, of any type, with its list and its place in the file. */
export interface CitedClaim {
  list: PluralOf<ClaimType>;
  path: JsonPath;
  claim: Pick<ClaimRecordOf<ClaimType>, 'basis' | 'modality' | 'hedge' | 'attributedTo' | 'extent' | 'citations'>;
}

export const claimsIn = function* (brief: BriefFile): Generator<CitedClaim> {
  for (const list of CLAIM_TYPES.map(pluralOf))
    for (const [at, claim] of brief[list].entries()) yield { list, path: [list, at], claim };
};
