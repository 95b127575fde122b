import { createContext, useContext } from 'react';
import type { Statement } from '../../views/statement.ts';
import { labelOf, texts } from '../texts/texts.ts';

/** Whose view nearly all claims of a page are, if not the author's; null if there is no such view. */
export const CommonAttribution = createContext<readonly string[] | null>(null);

const CLAIMS: readonly string[] = ['motive', 'stance', 'forecast', 'recommendation', 'relation'];
/** Below this many claims, each is attributed on its own. */
const MIN_CLAIMS = 5;
/** The share of claims from which an attribution is said once. */
const NEARLY_ALL = 0.8;

const keyOf = (names: readonly string[]): string => [...names].sort().join('\n');

/** The attribution that nearly all claims among the statements share; null if they do not. */
export const findCommonAttribution = (statements: readonly Statement[]): readonly string[] | null => {
  const claims = statements.filter(({ kind }) => CLAIMS.includes(kind));
  if (claims.length < MIN_CLAIMS) return null;
  const counts = new Map<string, number>();
  for (const { attributedTo } of claims) counts.set(keyOf(attributedTo), (counts.get(keyOf(attributedTo)) ?? 0) + 1);
  const isCommon = ({ attributedTo }: Statement) =>
    attributedTo.length > 0 && (counts.get(keyOf(attributedTo)) ?? 0) >= NEARLY_ALL * claims.length;
  return claims.find(isCommon)?.attributedTo ?? null;
};

/** Says once whose view nearly all claims of the page are. */
export const AttributionNote = ({ names }: { names: readonly string[] | null }) =>
  names && <p className="aside restated attribution">{texts.entry.attributionOfAll(names)}</p>;

/** The names, with how many of those named share the view. */
export const withExtent = ([first, ...others]: readonly string[], extent: string | null): readonly string[] => {
  if (first === undefined) return [];
  return [extent === null ? first : texts.entry.nameWithExtent(first, labelOf(texts.extent, extent)), ...others];
};

/**
 * Whose view a claim is and how many share it: no names where the page has them for all, and "the author's" where the others
 * are not.
 */
export const Attribution = ({ names, extent = null }: { names: readonly string[]; extent?: string | null }) => {
  const common = useContext(CommonAttribution);
  const isCommon = common !== null && keyOf(common) === keyOf(names);
  if (names.length > 0 && !isCommon)
    return <span className="attribution">{texts.entry.attribution(withExtent(names, extent))}</span>;
  return (
    <>
      {common && !isCommon && <span className="attribution">{texts.entry.authorsView}</span>}
      {extent && <span>{texts.entry.extentOfThem(labelOf(texts.extent, extent))}</span>}
    </>
  );
};
