import { describe, expect, test } from 'vitest';
import { parseSiteSettings, toSite } from '../../src/app/site/site-settings.ts';
import { aboutPage } from '../../src/explorer/texts/en/about-page.ts';
import { pageTexts } from '../../src/explorer/texts/en/page.ts';
import { ko } from '../../src/explorer/texts/ko/ko.ts';
import { toCsv } from '../../src/views/statements-csv.ts';
import { DATA, openOnce } from '../support/serve.ts';
import { parseCsv } from './parse-csv.ts';
import { ORIGIN, serve } from './served-data.ts';

/** What pages say of the site, to those who run no scripts. */

const NAMED = toSite(
  parseSiteSettings(
    JSON.stringify({
      name: 'Example Library <policy>',
      contact: 'mailto:briefs@library.example?subject=Briefs',
      imprint: 'https://library.example/imprint',
      errors: 'https://tracker.example/new?title={title}&body={url}',
    }),
  ),
);

const store = await openOnce(DATA);
const servers = { named: await serve(store, undefined, NAMED), unnamed: await serve(store) };

/** A page without its scripts. */
const read = async (server: keyof typeof servers, path: string): Promise<string> => {
  const page = await servers[server].fetch(`http://elsewhere.example${path}`, { headers: { accept: 'text/html' } });
  return (await page.text()).replaceAll(/<script\b.*?<\/script>/gs, '');
};

/** Where errors in a page are reported; undefined if it does not say. */
const reportIn = (html: string, label = pageTexts.report): URL | undefined => {
  const [, address] =
    new RegExp(
      `<a href="([^"]*)" rel="noreferrer" target="_blank">${label}(?:<!-- -->)? [^<]*tracker[.]example[^<]*</a>`,
    ).exec(html) ?? [];
  return address === undefined ? undefined : new URL(address.replaceAll('&amp;', '&'));
};

describe('the page about the site', () => {
  test('says who runs it, and how to reach them', async () => {
    const html = await read('named', '/about');
    expect(html).toContain('This site is run by Example Library &lt;policy&gt;.');
    expect(html).toContain('>briefs@library.example</a>');
    expect(html).toContain('href="https://library.example/imprint"');
    expect(html).toContain(aboutPage.canReport);
    expect(html.split('>briefs@library.example</a>')).toHaveLength(3);
    expect(html).not.toContain(aboutPage.unnamed);
  });

  test('says that nobody is named, and that nobody says where errors are reported', async () => {
    const html = await read('unnamed', '/about');
    expect(html).toContain(aboutPage.unnamed);
    expect(html).toContain(aboutPage.cannotReport);
    expect(html).not.toContain(aboutPage.askContact);
    expect(reportIn(html)).toBeUndefined();
  });

  test('has how much there is, and each catalog with its licence', async () => {
    const html = await read('unnamed', '/about');
    const { answers } = await (await servers.unnamed.fetch(`${ORIGIN}/about.json`)).json();
    const { dataset, claims, catalogs } = answers[0].data;
    expect(html).toContain(aboutPage.counted(dataset.counts.briefs, claims.totalCount, dataset.counts.events));
    const listed = [...html.matchAll(/<a [^>]*href="\/entry\/Catalog:([^"]+)"/g)].map(([, slug]) => `Catalog:${slug}`);
    expect(listed).toHaveLength(catalogs.length);
    expect(html.match(/rel="license noreferrer"/g)).toHaveLength(catalogs.length);
  });

  test('says what each column of the files means, and leads to all statements', async () => {
    const html = await read('unnamed', '/about');
    const [, all = ''] = new RegExp(`<a href="([^"]*)">${pageTexts.footer.all}</a>`).exec(html) ?? [];
    const file = await (await servers.unnamed.fetch(`${ORIGIN}${all}`)).text();
    const columns = toCsv([], ORIGIN).trim().split(',');
    // Those that no statement of this list fills are left out.
    const used = (file.split('\r\n')[0] as string).split(',');
    const rows = parseCsv(file);
    expect(columns.filter((name) => used.includes(name))).toEqual(used);
    expect(used.filter((name) => rows.every((row) => !row[name]))).toEqual([]);
    expect(used).toContain('extent');
    expect(used).not.toContain('tie');
    expect(rows.filter(({ brief, brief_title }) => brief && !brief_title)).toEqual([]);
    expect(Object.keys(aboutPage.columns)).toEqual(columns);
    expect(Object.keys(ko.aboutPage.columns)).toEqual(columns);
    const section = /<section id="columns">.*?<\/section>/s.exec(html)?.[0] ?? '';
    expect([...section.matchAll(/<dt><code>([^<]*)<\/code><\/dt>/g)].map(([, column]) => column)).toEqual(columns);
    const { answers } = await (await servers.unnamed.fetch(`${ORIGIN}/about.json`)).json();
    expect(rows).toHaveLength(answers[0].data.claims.totalCount);
    expect(await read('unnamed', '/arguments')).toMatch(
      / recommendations as CSV(?:<!-- -->)?, a row for each statement that [^<]*<\/a><a href="\/about#columns">/,
    );
  });

  test('is linked from the footer of each page, and from below statements', async () => {
    for (const path of ['/', '/claims', '/read/asan-2024-12-05', '/nowhere'])
      expect(await read('unnamed', path)).toMatch(/<footer class="site">.*href="\/about"/);
    expect(await read('unnamed', '/claims')).toContain('href="/about#made"');
    expect(await read('unnamed', '/about')).toContain('<section id="made">');
  });
});

describe('an error', () => {
  const CLAIM = 'Motive:china-loosen-us-led-coalition';
  const PLACES = ' (paragraph 4, sentence 3; heading 2; key point 2; paragraph 7, sentence 4; paragraph 5, sentence 7)';
  test.each([
    [`/entry/${CLAIM}`, `/entry/${CLAIM}`, PLACES],
    [`/entry/${CLAIM}?brief=asan-2024-12-05`, `/entry/${CLAIM}`, PLACES],
    [`/claims?open=${CLAIM}`, `/entry/${CLAIM}`, PLACES],
    ['/entry/Event:camp-david-summit-2023', '/entry/Event:camp-david-summit-2023', ''],
    ...['/entry/Paragraph:asan-2024-12-05:p4?sentence=4', '/read/asan-2024-12-05?at=p4.s4'].map((path) => [
      path,
      path,
      ' (paragraph 4, sentence 4)',
    ]),
    ['/entry/Paragraph:asan-2024-12-05:p4', '/entry/Paragraph:asan-2024-12-05:p4', ' (paragraph 4)'],
    ['/read/asan-2024-12-05', '/read/asan-2024-12-05', ''],
    ['/about', '/about', ''],
  ])('in %s is reported with its lasting address, and the places that it cites', async (path, lasting, places) => {
    const html = await read('named', path);
    const report = reportIn(html);
    expect(report?.origin).toBe('https://tracker.example');
    expect(report?.searchParams.get('body')).toBe(ORIGIN + lasting);
    const filled = report?.searchParams.get('title') ?? '';
    expect(filled.endsWith(places)).toBe(true);
    const title = filled.slice(0, filled.length - places.length);
    expect(title).not.toMatch(/\)$/);
    expect(html).toContain(title.replaceAll('&', '&amp;'));
    expect(title.length).toBeGreaterThan(4);
    expect(reportIn(await read('unnamed', path))).toBeUndefined();
  });

  test('is reported from pages in Korean too', async () => {
    expect(reportIn(await read('named', `/entry/${CLAIM}?lang=ko`), ko.texts.report)).toBeDefined();
  });
});
