import { createContext } from 'react';
import type { GraphAnswer } from './graph.ts';
import type { ShownSite } from './site.ts';

/** A page while it is rendered on the server: what it asks for, and what it says of itself. */
export interface ServerPage {
  /** The answer to a query; undefined if it was not asked for yet. It is asked then, and the page is rendered again. */
  read(document: string, variables: object): GraphAnswer | undefined;
  /** Notes that the page shows a part of the explorer, which is loaded before the page is rendered again if it is not yet. */
  use(module: string, load: (() => Promise<void>) | null): void;
  /** Notes that a mark on the page is explained: a vocabulary, and a value of it. */
  explain(of: string, value: string): void;
  /** Notes the title of the page, and what it says in one sentence. */
  describe(title: string, intro: string | undefined): void;
}

/** Null in a browser. */
export const ServerPageContext = createContext<ServerPage | null>(null);

/** What comes with a page, as JSON. */
export interface PageData {
  /** The day on which it was rendered, as `2024-12-05`. */
  day: string;
  revision: string | null;
  site: ShownSite;
  /** The parts of the explorer that it shows, in the order in which they are to be loaded. */
  modules: readonly string[];
  answers: readonly (readonly [key: string, data: unknown, errors?: readonly unknown[]])[];
}

/** The name of a query and its variables. */
export const keyOf = (document: string, variables: object): string =>
  `${/^query (\w+)/.exec(document)?.[1]} ${JSON.stringify(variables)}`;
