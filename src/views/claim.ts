import { readEntry } from './chosen-brief.ts';
import { toClaimStatements } from './claims.ts';
import type { EntryQuery } from './entry.ts';
import { toGlobalId } from './entry-address.ts';
import type { Claim } from './entry-types.ts';
import { ExplorerClaimDocument, type ExplorerClaimQueryVariables } from './generated/views.ts';
import { readParam } from './parameters.ts';
import type { QueryText } from './query-text.ts';

/** The entry of a claim. */
export const claim: EntryQuery = {
  document: ExplorerClaimDocument as QueryText<unknown, unknown>,
  variables: (key, params): ExplorerClaimQueryVariables => {
    const brief = readParam(params, 'brief');
    return { id: toGlobalId(key), ...(brief && { brief, by: brief, isChosen: true }) };
  },
  statements: (data) => {
    const node = readEntry(data);
    return node && 'asOf' in node ? toClaimStatements(node as Claim) : [];
  },
};
