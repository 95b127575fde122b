import type { Page } from 'playwright-core';

/** Words of the graph and of its programmers, and values of its enums. */
const OURS =
  /\b([Mm]odalit(y|ies)|Basis|PLOVER|GraphQL|GraphiQL|enum|schema|subgraph|slug|cursor|node|null|[A-Z]+_[A-Z_]+)\b/g;

/** Those of them that are on the page, also where it is folded. */
export const wordsOfOurs = async (page: Page): Promise<string[]> => {
  const words = await page.evaluate(() => {
    const folded = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    for (const details of folded) details.open = true;
    // The names of columns are those in the files.
    const columns = document.querySelectorAll<HTMLElement>('#columns code');
    for (const name of columns) name.hidden = true;
    const words = `${document.title} ${document.body.innerText} ${[
      ...document.querySelectorAll('[title], [aria-label], [placeholder]'),
    ]
      .flatMap((element) => ['title', 'aria-label', 'placeholder'].map((name) => element.getAttribute(name) ?? ''))
      .join(' ')}`;
    for (const details of folded) details.open = false;
    for (const name of columns) name.hidden = false;
    return words;
  });
  return words.match(OURS) ?? [];
};
