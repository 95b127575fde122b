import { parseCsv } from './parse-csv.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };

const decode = (html: string): string =>
  html.replaceAll(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** Without white space: which of it HTML shows depends on its elements. */
const condense = (text: string): string => text.replaceAll(/\s+/g, '');

/** The text of a page, and which entries it links: a section of one has an anchor. */
const readPage = (html: string) => {
  const body = html
    .slice(html.indexOf('<body'))
    .replaceAll(/<(script|select|template)\b[^>]*>.*?<\/\1>|<!--.*?-->/gs, '');
  const links = [...body.matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => {
    const { pathname, searchParams, hash } = new URL(decode(href), 'http://graph.test');
    const brief = pathname === '/overview' ? searchParams.get('brief') : null;
    const own = pathname.startsWith('/entry/') ? decodeURIComponent(pathname.slice('/entry/'.length)) : null;
    return {
      entry: searchParams.get('open') ?? own ?? (brief && `Brief:${brief}`),
      compared: searchParams.get('of'),
      hash,
    };
  });
  return { words: condense(decode(body.replaceAll(/<[^>]*>/g, ''))), links };
};

/** What a file says besides its text that pages show with it; of an event or a finding, they show the rest on its own page. */
const NAMED = ['participation', 'naming', 'motive', 'stance', 'relation', 'recommendation'];

/**
 * The rows of a CSV file that the HTML of a page does not have: their text, the names of those who act or hold a view, or a link to
 * their entry. That is a link to its page, opens it beside the view, or compares what is said of it; a brief may also be
 * linked by its overview. Choices of a form and what comes for scripts do not count.
 */
export const rowsMissingIn = (html: string, csv: string, path: string): string[] => {
  const { words, links } = readPage(html);
  const keys = new Set(links.flatMap(({ entry, compared }) => [entry, compared]));
  return parseCsv(csv).flatMap(({ url = '', says = '', text = '', actors = '', toward = '' }) => {
    const entry = new URL(url, 'http://graph.test').pathname;
    // An apostrophe before it keeps a spreadsheet from running it.
    const said = [text, ...(NAMED.includes(says) ? [actors, toward].flatMap((names) => names.split('; ')) : [])];
    const missing = said.map((one) => one.replace(/^'(?=[=+\-@])/, '')).filter((one) => !words.includes(condense(one)));
    const isLinked = entry === path || keys.has(decodeURIComponent(entry.slice('/entry/'.length)));
    return missing.length > 0 || !isLinked ? [`${says} ${entry}: ${missing.join(' | ') || 'no link'}`] : [];
  });
};

/**
 * What has an outcome, by its key with the texts of its outcomes, and is on a page or in its file without it: a claim that the
 * page links, or an event that it links and of which the file has a row.
 */
export const outcomesMissingIn = (
  html: string,
  csv: string,
  outcomes: ReadonlyMap<string, readonly string[]>,
): string[] => {
  const { words, links } = readPage(html);
  const marked = new Set(links.filter(({ hash }) => hash === '#outcomes').map(({ entry }) => entry));
  const rows = parseCsv(csv).map(({ url = '', says = '', outcome = '' }) => ({
    key: decodeURIComponent(new URL(url, 'http://graph.test').pathname.slice('/entry/'.length)),
    isBare: says !== 'outcome' && outcome === '',
  }));
  const isShown = (key: string) =>
    links.some(({ entry }) => entry === key) && (!key.startsWith('Event:') || rows.some((row) => row.key === key));
  return [...outcomes].flatMap(([key, texts]) => [
    ...(rows.some((row) => row.key === key && row.isBare) ? [`${key} in the file`] : []),
    ...(isShown(key) && !marked.has(key) && !texts.every((text) => words.includes(condense(text)))
      ? [`${key} on the page`]
      : []),
  ]);
};
