import type { ExecutionResult } from 'graphql';
import { goOn, type ServerPlugin } from '../server-plugin.ts';
import { createKeptTexts } from './kept-texts.ts';
import { likes } from './media-types.ts';
import type { ViewOptions } from './view-answers.ts';
import type { ViewQuery, Views } from './views.ts';

/** A format of references: the ending of its addresses, its media type, and, of references that are written out, their style. */
interface Format {
  ending: string;
  type: string;
  style?: string;
}

/** What a server has to know of references to what its pages are about. */
export interface Citations {
  formats: readonly Format[];
  /** The query for a reference to what is at the address of a page; null if that cannot be cited. */
  queryAt(url: Pick<URL, 'pathname'>): ViewQuery | null;
  /** Prints the response to the query. Whole addresses begin with `origin`, and `day` is the one of access. */
  print(data: unknown, asked: Asked): Promise<string>;
}

interface Asked {
  ending: string;
  origin: string;
  day: string;
  /** The parameters of the page. */
  searchParams: URLSearchParams;
}

interface CitationOptions extends Omit<ViewOptions, 'views'> {
  views: Pick<Views, 'statusOf'>;
  citations: Citations;
}

/** The type of references that are written out, with the style as a parameter, by which DOIs are asked for them too. */
const IN_WORDS = 'text/x-bibliography';

/** How many characters of references are kept: some thousands. */
const KEPT = 4 * 2 ** 20;

/**
 * Answers the address of a page with a reference to what it is about: with the ending of a format, or where a client prefers the media type of one to HTML. A
 * reference has the day of access, so that it is another one the next day.
 */
export function serveCitations(options: CitationOptions): ServerPlugin {
  const { citations, views, queryGraph } = options;
  const answer = createKeptTexts(options, KEPT);

  /** The page and the format that a request asks for; null if it asks for none. */
  const read = (pathname: string, accept: string | null): { pathname: string; format: Format; type: string } | null => {
    const named = citations.formats.find(({ ending }) => pathname.endsWith(`.${ending}`));
    if (named)
      return { pathname: pathname.slice(0, -named.ending.length - 1), format: named, type: withCharset(named.type) };
    // A file beside the page.
    if (pathname.includes('.')) return null;
    const [best] = likes(accept, [
      'text/html',
      ...citations.formats.map(({ type, style }) => (style ? `${IN_WORDS};style=${style}` : type)),
    ]);
    const format = best === undefined || best === 0 ? undefined : citations.formats[best - 1];
    if (!format) return null;
    return { pathname, format, type: withCharset(format.style ? `${IN_WORDS}; style=${format.style}` : format.type) };
  };

  return {
    fast: goOn,
    async onRequest(asking) {
      const { request, url, serverContext } = asking;
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      const asked = read(url.pathname, request.headers.get('accept'));
      const query = asked && citations.queryAt(asked);
      if (!asked || !query) return;
      const { ending } = asked.format;
      const day = new Date().toISOString().slice(0, 10);
      await answer(asking, {
        parts: ['citation', asked.pathname, url.search, ending, day],
        type: asked.type,
        headers: { vary: 'accept' },
        missing: `There is nothing to cite at "${asked.pathname}".`,
        async make(origin) {
          const body = { query: query.document, variables: query.variables };
          const answered = await queryGraph(request, serverContext.state, body);
          const { data, errors } = (await answered.json()) as ExecutionResult;
          const status = views.statusOf([{ query, status: answered.status, data, errors }]);
          if (status !== 200 && status !== 410) return { status, ...(status !== 404 && { errors }) };
          return { status, body: await citations.print(data, { ending, origin, day, searchParams: url.searchParams }) };
        },
      });
    },
  };
}

const withCharset = (type: string): string => (type.includes('json') ? type : `${type}; charset=utf-8`);
