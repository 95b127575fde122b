/** What the server of a site says of it, on its pages; null where its operator has said nothing. */
export interface Site {
  /** Who runs it. */
  name: string | null;
  /** How to reach them: an address that begins with `https://` or `mailto:`. */
  contact: string | null;
  /** The address of the page that the law of some countries asks for. */
  imprint: string | null;
  /** Where errors are reported, with `{title}` and `{url}` in the place of what the page is about. */
  errors: string | null;
  /** Whether other sites may show its cards in frames. */
  canEmbed: boolean;
  /** Whether it shows what is not published yet, to the person who works on it. */
  isDraft: boolean;
}

/** Of a server whose operator has said nothing. */
export const UNNAMED_SITE: Site = {
  name: null,
  contact: null,
  imprint: null,
  errors: null,
  canEmbed: false,
  isDraft: false,
};

/** The address at which an error on a page is reported; null if nobody is to be told. */
export const reportAddress = ({ errors }: Site, page: { title: string; url: string }): string | null =>
  errors?.replaceAll(/\{(title|url)\}/g, (_, name: 'title' | 'url') => encodeURIComponent(page[name])) ?? null;
