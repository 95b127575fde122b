import { labelOf, texts } from '../texts/texts.ts';

/** The names, with how many of those named share the view. */
export const withExtent = ([first, ...others]: readonly string[], extent: string | null): readonly string[] => {
  if (first === undefined) return [];
  return [extent === null ? first : texts.entry.nameWithExtent(first, labelOf(texts.extent, extent)), ...others];
};

/** Whose view a claim is, if not the author's, and how many share it. */
export const Attribution = ({ names, extent = null }: { names: readonly string[]; extent?: string | null }) =>
  names.length > 0 ? (
    <span className="attribution">{texts.entry.attribution(withExtent(names, extent))}</span>
  ) : (
    extent && <span>{texts.entry.extentOfThem(labelOf(texts.extent, extent))}</span>
  );
