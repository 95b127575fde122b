import type { ExecutionResult } from 'graphql';
import type { RequestState } from '../request-state.ts';
import type { ViewQuery } from './views.ts';

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
  /** The query of the card of an entity at a path; null if it is not that of a card. */
  cardQueryAt(pathname: string, language: string): ViewQuery | null;
  /** Renders a card with the answer to its query. */
  renderCard(card: {
    data: unknown;
    status: number;
    language: string;
    scheme: string | null;
    origin: string;
    day: string;
  }): RenderedCard;
  /** The cookie in which a browser keeps the language that somebody chose. */
  LANGUAGE_COOKIE: string;
}

/** A card as a page of its own. */
export interface RenderedCard {
  html: string;
  /** The directives of its policy for the style and the script that are in it. */
  sources: string;
  title: string;
  /** Whose word it is; null for what several speak of. */
  author: string | null;
  /** The name of the site. */
  provider: string;
  /** HTML of a frame with the card at an address, of at most this size in pixels. */
  toFrame(src: string, most: { width: number; height: number }): { html: string; width: number; height: number };
}

/** Answers a request for a page with HTML. */
export type AnswerPage = (
  request: Request,
  state: RequestState,
  url: URL,
  Response: typeof globalThis.Response,
) => Promise<Response>;
