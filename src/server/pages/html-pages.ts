import { createHash } from 'node:crypto';
import type { ExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';
import { variedHeaders } from '../plugins/private-answers.ts';
import type { RequestState } from '../request-state.ts';
import type { ExplorerFiles } from './explorer.ts';
import type { AnswerPage, PageRenderer } from './page-renderer.ts';
import { linksTo } from './page-template.ts';
import { encode, type ServedFile, sendFile } from './served-file.ts';
import type { ViewOptions } from './view-answers.ts';

/** A page as it is kept. */
interface KeptPage {
  status: number;
  location: string | undefined;
  file: ServedFile;
  /** Of its HTML. */
  bytes: number;
}

export interface PageOptions extends Pick<ViewOptions, 'graph' | 'queryGraph' | 'publicUrl'> {
  files: ExplorerFiles;
  renderer: PageRenderer;
  /** Whether the server draws pictures of entities. */
  hasPictures: boolean;
  /** How many bytes of pages are kept; 64 MB if not given. */
  keptBytes?: number | undefined;
}

const KEPT_BYTES = 64 * 2 ** 20;

/** In seconds: a year. */
const COOKIE_AGE = 31_536_000;

/**
 * Renders pages and keeps them, those that were asked for last, for as long as they are the same: by the revision of the data, the day, the
 * language, and the address with the parameters that pages have. Pages that say that something is wrong are not kept.
 */
export function createPages({
  files,
  renderer,
  hasPictures,
  graph,
  queryGraph,
  publicUrl,
  keptBytes = KEPT_BYTES,
}: PageOptions): AnswerPage {
  // A page is kept in up to three encodings, and the compressed ones together are smaller than its HTML.
  const kept = new LRUCache<string, KeptPage>({
    maxSize: keptBytes,
    sizeCalculation: ({ bytes }, key) => 2 * bytes + 2 * key.length,
  });
  const running = new Map<string, Promise<KeptPage>>();

  const render = async (request: Request, state: RequestState, origin: string, day: string, read: ReadAddress) => {
    const { revision } = graph.status();
    const page = await renderer.renderPage({
      ...read,
      origin,
      hasPictures,
      day,
      revision,
      async ask(query, variables) {
        const answer = await queryGraph(request, state, { query, variables });
        return { status: answer.status, result: (await answer.json()) as ExecutionResult };
      },
    });
    const body = Buffer.from(
      files.fillPage({
        language: read.language,
        head: `${page.head}\n${linksTo(page.modules, files.manifest)}`,
        body: page.body,
        explanations: page.explanations,
        data: page.data,
      }),
    );
    const headers = {
      ...files.pageHeaders,
      'content-language': read.language,
      vary: 'accept, accept-encoding, accept-language, cookie',
      ...(page.linkHeader && { link: page.linkHeader }),
    };
    const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    return {
      status: page.status,
      location: page.location,
      file: { etag, headers, encoded: encode(body) },
      bytes: body.length,
    };
  };

  return async (request, state, url, Response) => {
    const { headers } = request;
    const read = renderer.readAddress(url, {
      cookie: headers.get('cookie'),
      acceptLanguage: headers.get('accept-language'),
    });
    const origin = publicUrl || url.origin;
    // What is planned for a day that has passed is marked, so pages change at midnight.
    const day = new Date().toISOString().slice(0, 10);
    const { revision } = graph.status();
    const varied = variedHeaders(graph, request);
    const key = JSON.stringify([revision, day, read.language, origin, read.url.pathname, read.url.search, varied]);
    let page = kept.get(key);
    if (!page) {
      let made = running.get(key);
      if (!made) {
        made = render(request, state, origin, day, read).finally(() => running.delete(key));
        running.set(key, made);
      }
      page = await made;
      if (page.status === 200 && revision !== null && graph.status().revision === revision) kept.set(key, page);
    }
    const response = page.location
      ? new Response(null, { status: page.status, headers: { location: page.location } })
      : await sendFile(page.file, request, Response, page.status);
    if (read.chosen !== null)
      response.headers.append(
        'set-cookie',
        `${renderer.LANGUAGE_COOKIE}=${read.chosen}; Path=/; SameSite=Lax; Max-Age=${COOKIE_AGE}`,
      );
    return response;
  };
}

type ReadAddress = ReturnType<PageRenderer['readAddress']>;
