import type { ExecutionResult } from 'graphql';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { Router } from 'wouter';
import { escapeMarkup, jsonForScript } from '../../views/metadata/markup.ts';
import { knownParameters } from '../../views/parameters.ts';
import type { Site } from '../../views/site.ts';
import { explanationId } from '../parts/explained.tsx';
import { setDay } from '../parts/past-dates.ts';
import { App } from '../shell/app.tsx';
import { keyOf, type PageData, type ServerPage, ServerPageContext } from '../shell/server-page.ts';
import { explanations as explanationTexts } from '../texts/explanations.ts';
import { chooseLanguage, isLanguage, LANGUAGE_COOKIE, LANGUAGE_PARAMETER, type Language } from '../texts/languages.ts';
import { addressesOf } from './addresses.ts';
import { markEnglishIn } from './mark-english-in.ts';
import { headOf } from './page-head.ts';
import { type AskedAnswer, placeOf } from './page-status.ts';
import { speak } from './translations.ts';

/** What the server needs of a page. The explorer's build for servers is this module. */

export interface PageRequest {
  /** The address of the page, with parameters that pages have only. */
  url: Pick<URL, 'pathname' | 'search' | 'searchParams'>;
  /** What whole addresses begin with. */
  origin: string;
  /** Whether the server draws pictures of entities. */
  hasPictures: boolean;
  /** What it says of the site. */
  site: Site;
  language: string;
  /** The day that the page is as of, such as `2024-12-05`. */
  day: string;
  revision: string | null;
  /** Asks the graph; resolves with the HTTP status of the answer and the answer. */
  ask(query: string, variables: object): Promise<{ status: number; result: ExecutionResult }>;
}

export interface RenderedPage {
  status: number;
  /** Where the page is, if the status is 301. */
  location?: string | undefined;
  /** HTML for the head: title, description, addresses, metadata. */
  head: string;
  /** HTML of the explorer. */
  body: string;
  /** HTML of what explains the marks on the page, hidden until somebody asks; it comes after that of the explorer. */
  explanations: string;
  /** What the browser takes over, as JSON for a script element. */
  data: string;
  /** The modules of the explorer that the page shows, by their paths. */
  modules: readonly string[];
  /** The value of the header `Link`; empty for none. */
  linkHeader: string;
}

/** A page is rendered again when it has what it lacked: an answer may say what to ask next, and a part which part it shows. */
const MOST_PASSES = 8;

/**
 * Renders a page of the explorer with the answers to its queries. The texts of a language are module variables, so that each pass is
 * synchronous. Rejects with what a component throws.
 */
export const renderPage = async (request: PageRequest): Promise<RenderedPage> => {
  const { url, origin, hasPictures, day, revision, ask } = request;
  const site = { ...request.site, origin };
  const language: Language = isLanguage(request.language) ? request.language : 'en';
  const answers = new Map<string, AskedAnswer>();
  const modules = new Set<string>();
  const described = { title: '', intro: undefined as string | undefined };
  let body = '';
  let explained = new Map<string, string>();
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const missing = new Map<string, () => Promise<unknown>>();
    const marks = new Map<string, string>();
    const page: ServerPage = {
      read(document, variables) {
        const key = keyOf(document, variables);
        const known = answers.get(key);
        if (known) return { data: known.result.data ?? undefined, ...(known.result.errors && { error: known.result }) };
        missing.set(key, async () => {
          answers.set(key, { document, variables, ...(await ask(document, variables)) });
        });
        return undefined;
      },
      use(module, load) {
        if (load) missing.set(module, load);
        else modules.add(module);
      },
      explain(of, value) {
        const text = explanationTexts[of]?.[value];
        if (text !== undefined) marks.set(explanationId(of, value), text);
      },
      describe: (title, intro) => Object.assign(described, { title, intro }),
    };
    speak(language);
    setDay(day);
    body = renderToString(
      <StrictMode>
        <ServerPageContext value={page}>
          <Router ssrPath={url.pathname} ssrSearch={url.search}>
            <App revision={revision ?? undefined} site={site} />
          </Router>
        </ServerPageContext>
      </StrictMode>,
    );
    explained = marks;
    if (missing.size === 0) break;
    await Promise.all([...missing.values()].map((get) => get()));
  }
  const asked = [...answers.values()];
  const place = placeOf(url, asked);
  const { html, linkHeader } = headOf({
    ...{ url, origin, isDraft: site.isDraft, hasPictures, language },
    ...{ ...described, body, ...place },
  });
  const data: PageData = {
    day,
    revision,
    site,
    modules: [...modules],
    answers: [...answers].map(([key, { result }]) =>
      result.errors ? [key, result.data ?? null, result.errors] : [key, result.data ?? null],
    ),
  };
  return {
    status: place.status,
    location: place.location,
    head: html,
    body: language === 'en' ? body : markEnglishIn(body),
    explanations: [...explained].map(printExplanation).join(''),
    data: jsonForScript(data),
    modules: [...modules, ...(language === 'en' ? [] : [`texts/${language}/${language}.ts`])],
    linkHeader,
  };
};

const printExplanation = ([id, text]: [string, string]): string =>
  `<div popover id="${escapeMarkup(id)}" class="explanation" role="status">${escapeMarkup(text)}</div>`;

/** What pages are asked for with: the language of a request, and its address without what pages do not have. */
export const readAddress = (
  url: URL,
  headers: { cookie: string | null; acceptLanguage: string | null },
): { language: Language; chosen: Language | null; url: PageRequest['url'] } => {
  const named = url.searchParams.get(LANGUAGE_PARAMETER);
  const remembered = new RegExp(`(?:^|;\\s*)${LANGUAGE_COOKIE}=(\\w+)`).exec(headers.cookie ?? '')?.[1] ?? null;
  const preferred = (headers.acceptLanguage ?? '').split(',').map((one) => one.split(';')[0]?.trim() ?? '');
  const searchParams = knownParameters(url.searchParams);
  const search = searchParams.size > 0 ? `?${searchParams}` : '';
  return {
    language: chooseLanguage(named, remembered, preferred),
    chosen: named !== null && isLanguage(named) ? named : null,
    url: { pathname: url.pathname, search, searchParams },
  };
};

export { cardQueryAt } from '../../views/card.ts';
export { renderCard } from '../card/render-card.tsx';
export { addressesOf, LANGUAGE_COOKIE };
