import { texts } from '../texts/texts.ts';

/** A link to the original of a brief, or that nobody knows its address. */
export const OriginalLink = ({ url }: { url: string | null }) =>
  url === null ? (
    texts.overview.noOriginal
  ) : (
    <a href={url} rel="noreferrer">
      {texts.overview.original}
    </a>
  );
