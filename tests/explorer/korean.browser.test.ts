import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { aboutTexts } from '../../src/explorer/texts/about-page.ts';
import { compareTexts } from '../../src/explorer/texts/compare-page.ts';
import { ko } from '../../src/explorer/texts/ko/ko.ts';
import { pictureTexts } from '../../src/explorer/texts/pictures.ts';
import { readerTexts } from '../../src/explorer/texts/reader-page.ts';
import { searchPage } from '../../src/explorer/texts/search-page.ts';
import { texts } from '../../src/explorer/texts/texts.ts';
import { DATA, snapshotOf } from '../support/serve.ts';
import { violationsOn } from './axe.ts';
import { bothBriefs, describeExplorer, LAPTOP, PHONE, settle } from './browser.ts';

/** The explorer in Korean: who gets it, and that nothing of it is in English but what the data says. */

/** One address of each kind of page. */
const PAGES = [
  '/',
  '/overview?brief=asan-2024-12-05',
  '/briefs',
  '/timeline?kind=SUMMIT&open=Event:camp-david-summit-2023',
  '/arguments',
  '/ledger?recorded=all',
  '/actors?of=cn&with=kr',
  '/actors?as=table',
  '/map',
  '/matrix',
  '/about',
  '/changes',
  '/compare?of=Event:camp-david-summit-2023',
  '/claims?concerns=CN&publisher=asan-institute',
  '/search?q=중국은+왜+관계를+개선하나%3F',
  '/read/asan-2024-12-05',
  '/entry/Event:china-rok-japan-trilateral-summit-2024',
  '/entry/Motive:china-loosen-us-led-coalition',
  '/entry/Organization:asan-institute',
  '/entry/Brief:asan-2024-12-05',
];

/** Names, abbreviations and quoted words that Korean texts have in Latin letters. */
const IN_LATIN = [
  'Briefgraph',
  'English',
  'JSON',
  'CSV',
  'Chicago',
  'BibTeX',
  'CSL-JSON',
  'DOI',
  'ISO 3166-1',
  'SHA-256',
  'Natural Earth',
  'Atom',
  'JSON Feed',
  'PDF',
  'MB',
  'may',
  'likely',
];

const stringsIn = (value: unknown, path = ''): [path: string, text: string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries((value as object | null) ?? {}).flatMap(([name, inner]) => stringsIn(inner, `${path}.${name}`));

const english = {
  texts,
  aboutPage: aboutTexts,
  compare: compareTexts,
  pictures: pictureTexts,
  readerPage: readerTexts,
  searchPage,
};

/** What only the English page says. */
const ENGLISH_ONLY = (() => {
  const korean = new Map(stringsIn(ko));
  return new Set(
    stringsIn(english).flatMap(([path, text]) => (korean.get(path) === text || text === '' ? [] : [text])),
  );
})();

/** All texts that people see or hear, without code, and without the labels of pictures, which are names in several lines. */
const textsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shown: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode;
      // A title is in several nodes where some of its words are marked: one of them may be a text of the page too.
      const isInParts = [...(parentElement?.childNodes ?? [])].filter((node) => node instanceof Text).length > 3;
      if (!parentElement?.closest('script, noscript, pre, code, textarea, .labels'))
        shown.push((isInParts && parentElement?.textContent) || (nodeValue ?? ''));
    }
    for (const element of document.querySelectorAll('[title], [aria-label], [placeholder], [alt]'))
      for (const name of ['title', 'aria-label', 'placeholder', 'alt']) shown.push(element.getAttribute(name) ?? '');
    return shown.map((text) => text.trim()).filter((text) => /[A-Za-z]{2}/.test(text));
  });

/** The parts of a text in Latin letters: names and phrases between Korean words, punctuation, numbers and labels of passages. */
const latinParts = (text: string): string[] =>
  text
    .split(/[\p{Script=Hangul},;:·()“”→/…|]+|¶[\d.]+|\b[KH]\d+\b|\b[a-z]+\.\d+/u)
    .map((part) => part.replace(/^[^\p{L}]+|[^\p{L}\d]+$/gu, ''))
    .filter((part) => /[A-Za-z]{2}/.test(part));

/** Text without Korean letters that is not marked as in another language. Options of a list are part of the page. */
const unmarkedOn = (page: Page): Promise<[text: string, where: string][]> =>
  page.evaluate(() => {
    const unmarked = new Map<string, string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode;
      const text = nodeValue?.trim() ?? '';
      if (!/[A-Za-z]{3}/.test(text) || /\p{Script=Hangul}/u.test(text)) continue;
      if (parentElement?.closest('script, noscript, pre, code, textarea, option, .labels')) continue;
      if (parentElement?.closest('[lang]') === document.documentElement)
        unmarked.set(text, parentElement?.outerHTML.slice(0, 200) ?? '');
    }
    return [...unmarked];
  });

/** The page capitalizes the labels of sections, and has spaces in them. */
const normalize = (text: string): string => text.toLowerCase().replaceAll('-', ' ');

/** What is neither Korean nor in the data. A word on its own may be a part of a title in which it is marked. */
const englishIn = (shown: readonly string[], data: ReadonlySet<string>): string[] => {
  const said = normalize([...data].join('\n'));
  const isSaid = (part: string) => said.includes(normalize(part)) || IN_LATIN.includes(part);
  const isEnglish = (text: string) =>
    (ENGLISH_ONLY.has(text) && !/^[a-z]+$/.test(text)) || !latinParts(text).every(isSaid);
  return [...new Set(shown.filter(isEnglish))];
};

describeExplorer('the explorer in Korean', bothBriefs, (explorer) => {
  let page: Page;
  const data = new Set<string>();
  const answers: Promise<void>[] = [];

  /** Goes to an address, and adds what the graph answers to `data`: the client does not ask for anything twice. */
  const goTo = async (path: string, go = explorer.open): Promise<void> => {
    page.on('response', (response) => {
      if (!response.url().includes('/graphql')) return;
      answers.push(
        response.json().then((answer) => {
          for (const [, text] of stringsIn(answer)) data.add(text);
        }),
      );
    });
    await go(path, LAPTOP);
    // What came with the page.
    const came = await page.locator('#page-data').textContent();
    for (const [, text] of stringsIn(JSON.parse(came ?? '{}'))) data.add(text);
  };

  beforeAll(async () => {
    page = await explorer.load('/query?lang=ko');
    await goTo('/', explorer.load);
  });

  test('names of countries, people and institutes and dates are Korean where the data has them', async () => {
    await goTo('/entry/Brief:asan-2024-12-05');
    const words = await page.locator('main').innerText();
    expect(words).toContain('아산정책연구원');
    expect(words).toContain('2024년 12월 5일');
    await goTo('/');
    const facets = await page.locator('.find-brief').innerText();
    for (const name of ['아산정책연구원', '중국']) expect(facets).toContain(name);
    expect(await (await explorer.open('/actors?of=cn&with=kr')).locator('main').innerText()).toContain('중국');
  });

  describe.each(PAGES)('%s', (path) => {
    test('is in Korean, follows the rules of axe, and fits on a phone', async () => {
      await goTo(path);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await settle(page);
      await Promise.all(answers);
      expect(englishIn(await textsOn(page), data)).toEqual([]);
      expect((await unmarkedOn(page)).filter(([text]) => !IN_LATIN.includes(text))).toEqual([]);
      await explorer.show(PHONE);
      const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
      expect(needed).toBeLessThanOrEqual(given as number);
      // The colours are those of the page in English.
      expect(await violationsOn(page, { withColours: false })).toEqual([]);
    });
  });

  test('a heading in English is marked as such, and one in Korean in its place is not', async () => {
    const language = () => page.locator('h1').evaluate((heading) => heading.closest('[lang]')?.getAttribute('lang'));
    await explorer.open('/entry/Event:camp-david-summit-2023');
    expect(await language()).toBe('en');
    await explorer.open('/timeline');
    expect(await language()).toBe('ko');
    await explorer.open('/entry/Event:camp-david-summit-2023');
    expect(await language()).toBe('en');
  });

  test('an address chooses it, it is remembered, and the switch goes back to English', async () => {
    await explorer.load('/timeline?kind=SUMMIT&lang=ko');
    expect(page.url()).toBe(`${explorer.url}/timeline?kind=SUMMIT&lang=ko`);
    expect(await page.locator('html').getAttribute('lang')).toBe('ko');
    expect(await page.locator('h1').innerText()).toBe(ko.texts.views.timeline.title);
    expect(await (await explorer.load('/map')).locator('h1').innerText()).toBe(ko.texts.views.map.title);
    const toEnglish = page.getByRole('link', { name: 'English' });
    expect(await toEnglish.getAttribute('lang')).toBe('en');
    await toEnglish.click();
    await page.locator('html[lang="en"]').waitFor();
    await settle(page);
    expect(page.url()).toBe(`${explorer.url}/map?lang=en`);
    expect(await page.locator('h1').innerText()).toBe(texts.views.map.title);
    await page.getByRole('link', { name: '한국어' }).click();
    await page.locator('html[lang="ko"]').waitFor();
    await settle(page);
  });

  test('a browser whose reader prefers Korean gets it, and one that prefers English does not load it', async () => {
    const browser = page.context().browser();
    const opened = async (locale: string) => {
      const context = await browser?.newContext({ locale });
      const page = await context?.newPage();
      const scripts: string[] = [];
      page?.on('request', (request) => scripts.push(request.url()));
      await page?.goto(`${explorer.url}/`);
      await page?.locator('h1').waitFor();
      const language = await page?.locator('html').getAttribute('lang');
      await context?.close();
      return { language, hasLoadedKorean: scripts.some((url) => /\/ko-[^/]*\.js$/.test(url)) };
    };
    expect(await opened('ko-KR')).toEqual({ language: 'ko', hasLoadedKorean: true });
    expect(await opened('en-GB')).toEqual({ language: 'en', hasLoadedKorean: false });
    expect(await opened('de-DE')).toEqual({ language: 'en', hasLoadedKorean: false });
  });
});

describeExplorer(
  'what is in another language than the page',
  () => snapshotOf(DATA),
  (explorer) => {
    const GERMAN = '/overview?brief=buendnis-f5/forderungen-bundestagswahl-2025';

    test.each(['en', 'ko'])('is marked by the language in the data, on a page in "%s"', async (language) => {
      const page = await explorer.load(`/briefs?lang=${language}`);
      const languages = await page
        .locator('.brief-rows li > a')
        .evaluateAll((titles) => titles.map((title) => [title.getAttribute('href'), title.getAttribute('lang')]));
      expect(languages.length).toBeGreaterThan(5);
      for (const [href, marked] of languages)
        expect([href, marked]).toEqual([href, href === GERMAN ? 'de' : language === 'en' ? null : 'en']);
      await explorer.open(GERMAN);
      // Its claims are restated in English.
      const claims = page.locator('main li[data-type] p > a');
      expect(await claims.count()).toBeGreaterThan(3);
      expect(await claims.first().getAttribute('lang')).toBe(language === 'en' ? null : 'en');
      await explorer.load('/?lang=en');
    });
  },
);
