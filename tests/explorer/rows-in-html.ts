import { parseCsv } from './parse-csv.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };

const decode = (html: string): string =>
  html.replaceAll(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** Without white space: which of it HTML shows depends on its elements. */
const condense = (text: string): string => text.replaceAll(/\s+/g, '');

/** What a file says besides its text that pages show with it; of an event or a finding, they show the rest on its own page. */
const NAMED = ['participation', 'naming', 'motive', 'stance', 'relation', 'recommendation'];

/**
 * The rows of a CSV file that the HTML of a page does not have: their text, the names of those who act or hold a view, or a link to
 * their entry. That is a link to its page, opens it beside the view, or compares what is said of it; a brief may also be
 * linked by its overview. Choices of a form and what comes for scripts do not count.
 */
export const rowsMissingIn = (html: string, csv: string, path: string): string[] => {
  const body = html
    .slice(html.indexOf('<body'))
    .replaceAll(/<(script|select|template)\b[^>]*>.*?<\/\1>|<!--.*?-->/gs, '');
  const words = condense(decode(body.replaceAll(/<[^>]*>/g, '')));
  const keys = new Set<string>();
  for (const [, href = ''] of body.matchAll(/ href="([^"]*)"/g)) {
    const { pathname, searchParams } = new URL(decode(href), 'http://graph.test');
    const brief = pathname === '/overview' ? searchParams.get('brief') : null;
    for (const key of [searchParams.get('open'), searchParams.get('of'), brief && `Brief:${brief}`])
      if (key) keys.add(key);
    if (pathname.startsWith('/entry/')) keys.add(decodeURIComponent(pathname.slice('/entry/'.length)));
  }
  return parseCsv(csv).flatMap(({ url = '', says = '', text = '', actors = '', toward = '' }) => {
    const entry = new URL(url, 'http://graph.test').pathname;
    // An apostrophe before it keeps a spreadsheet from running it.
    const said = [text, ...(NAMED.includes(says) ? [actors, toward].flatMap((names) => names.split('; ')) : [])];
    const missing = said.map((one) => one.replace(/^'(?=[=+\-@])/, '')).filter((one) => !words.includes(condense(one)));
    const isLinked = entry === path || keys.has(decodeURIComponent(entry.slice('/entry/'.length)));
    return missing.length > 0 || !isLinked ? [`${says} ${entry}: ${missing.join(' | ') || 'no link'}`] : [];
  });
};
