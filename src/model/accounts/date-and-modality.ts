import { dateWidth } from '../dates/date-window.ts';
import type { DateValue } from '../rows/date-and-place.ts';
import type { Modality } from '../vocabulary/statements.ts';
import { type Account, accountKey, basisRank } from './account.ts';
import { greatestBy } from './sort.ts';

/** The date with the best basis, then the narrowest, then one that is neither approximate nor uncertain, then the latest brief's. */
export const deriveDate = (accounts: readonly Account[]): DateValue | null => {
  const dated = accounts.flatMap((account) => (account.date ? [{ account, date: account.date }] : []));
  const best = greatestBy(dated, ({ account, date }) => [
    -basisRank(date.basis),
    -dateWidth(date),
    date.approximate || date.uncertain ? 0 : 1,
    ...accountKey(account),
  ]);
  return best?.date ?? null;
};

/** The latest brief's modality; of briefs that may be of one day, that with the best basis. Null without accounts. */
export const deriveModality = (accounts: readonly Account[]): Modality | null => {
  const best = greatestBy(accounts, ({ published, basis, brief, entry }) => [
    published.earliest ?? '',
    -basisRank(basis),
    brief,
    entry,
  ]);
  return best?.modality ?? null;
};
