import { beforeAll, describe, expect, test } from 'vitest';
import { DATA, SECOND_BRIEF, snapshotOf, THIRD_BRIEF } from '../support/serve.ts';
import { bothBriefs, describeExplorer, LAPTOP, PHONE } from './browser.ts';
import { PAGES } from './pages.ts';

/** Pages as they come from the server, and as a browser takes them over. */

/** A query is behind the `#` of its address, which the server does not see: its page differs from the one that was sent. */
const WHOLE = PAGES.map((path) => (path.startsWith('/query') ? '/query' : path));

/** Keeps what is taken out of the page that was sent. A page whose elements were made anew has the same words and names, too. */
const WATCH = () => {
  const removed: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { removedNodes } of records)
      for (const node of removedNodes) if (node instanceof Element) removed.push(node.outerHTML.slice(0, 200));
  });
  observer.observe(document, { childList: true, subtree: true });
  Object.assign(window, { removed });
};

/** The names of all elements and all words, as the server sent them and as the page has become, from where they differ. */
const COMPARE = async () => {
  const sent = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
  const [before = [], after = []] = [sent, document].map((page) => {
    const root = page.getElementById('explorer')?.cloneNode(true) as HTMLElement;
    // Whether a title is cut depends on how wide the page is. The button lies over its end.
    root.querySelector('.title > button')?.remove();
    const all = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (all.nextNode()) found.push(all.currentNode.nodeValue ?? all.currentNode.nodeName);
    return found;
  });
  const at = before.findIndex((one, index) => one !== after[index]);
  const from = at < 0 ? before.length : at;
  const { removed } = window as unknown as { removed: string[] };
  return { size: before.length, before: before.slice(from, from + 9), after: after.slice(from, from + 9), removed };
};

describeExplorer('a page from the server', bothBriefs, (explorer) => {
  beforeAll(async () => {
    const page = await explorer.load('/');
    await page.addInitScript(WATCH);
  });

  describe.each(['en', 'ko'])('in "%s"', (language) => {
    test.each(WHOLE)('is the same when the browser has taken it over: %s', async (path) => {
      const address = `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
      const page = await explorer.load(address, language === 'ko' ? PHONE : LAPTOP);
      const { size, before, after, removed } = await page.evaluate(COMPARE);
      expect(after).toEqual(before);
      expect(removed).toEqual([]);
      expect(size).toBeGreaterThan(60);
    });
  });
});

describeExplorer(
  'a page of accounts that contradict each other, from the server',
  () => snapshotOf(DATA, SECOND_BRIEF, THIRD_BRIEF),
  (explorer) => {
    test('is the same when the browser has taken it over', async () => {
      const page = await explorer.load('/entry/Event:china-rok-japan-trilateral-summit-2024');
      const { before, after } = await page.evaluate(COMPARE);
      expect(after).toEqual(before);
    });
  },
);
