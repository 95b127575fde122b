import { labelOf, texts } from '../texts/texts.ts';

/** The names, with how many of those named share the view. */
export const withExtent = (names: readonly string[], extent: string | null): readonly string[] =>
  names.map((name, at) =>
    extent === null || at < names.length - 1 ? name : texts.entry.nameWithExtent(name, labelOf(texts.extent, extent)),
  );

/** Whose view a claim is, if not the author's, and how many share it. */
export const Attribution = ({ names, extent = null }: { names: readonly string[]; extent?: string | null }) =>
  names.length > 0 ? (
    <span className="attribution">{texts.entry.attribution(withExtent(names, extent))}</span>
  ) : (
    extent && <span>{texts.entry.extentOfThem(labelOf(texts.extent, extent))}</span>
  );
