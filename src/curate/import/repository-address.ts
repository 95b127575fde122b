/** Addresses of files in a repository: those of GitHub, which has a page for each file beside the file itself. */

const FILES = 'raw.githubusercontent.com';

/** The address of the file itself, if this one is of a page that shows it. */
export const toFileAddress = (url: URL): URL => {
  const shown = /^(\/[^/]+\/[^/]+)\/(?:blob|raw)(\/[^/]+\/.+)$/.exec(url.pathname);
  return /^(?:www\.)?github\.com$/.test(url.hostname) && shown
    ? new URL(`https://${FILES}${shown[1]}${shown[2]}`)
    : url;
};

/** What to say of an address that answers with another file when a branch goes on; null if that is not known of it. */
export const findUnpinned = (url: URL): string | null =>
  url.hostname === FILES && !/^\/[^/]+\/[^/]+\/[0-9a-f]{40}\//.test(url.pathname)
    ? `${url.href} is of a branch or a tag, where the file may change; give the address with the 40 digits of the commit in place of its name.`
    : null;
