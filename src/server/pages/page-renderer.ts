import type { ExecutionResult } from 'graphql';
import type { RequestState } from '../request-state.ts';

/** What renders the pages of the explorer. */
export interface PageRenderer {
  /** The language of a request, the one that its address names, and its address without parameters that pages do not have. */
  readAddress(
    url: URL,
    headers: { cookie: string | null; acceptLanguage: string | null },
  ): { language: string; chosen: string | null; url: Pick<URL, 'pathname' | 'search' | 'searchParams'> };
  renderPage(request: {
    url: Pick<URL, 'pathname' | 'search' | 'searchParams'>;
    origin: string;
    hasPictures: boolean;
    language: string;
    day: string;
    revision: string | null;
    ask(query: string, variables: object): Promise<{ status: number; result: ExecutionResult }>;
  }): Promise<{
    status: number;
    location?: string | undefined;
    head: string;
    body: string;
    explanations: string;
    data: string;
    modules: readonly string[];
    linkHeader: string;
  }>;
  /** The cookie in which a browser keeps the language that somebody chose. */
  LANGUAGE_COOKIE: string;
}

/** Answers a request for a page with HTML. */
export type AnswerPage = (
  request: Request,
  state: RequestState,
  url: URL,
  Response: typeof globalThis.Response,
) => Promise<Response>;
