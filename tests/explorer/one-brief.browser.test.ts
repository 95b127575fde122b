import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyCatalogs } from '../store/tiny-set.ts';
import { snapshotOf } from '../support/serve.ts';
import { describeExplorer, textsOf } from './browser.ts';

/** Briefs of three catalogs that disagree on the talks at the Sound: the page of one shows what this one says. */

const load = () =>
  snapshotOf(...['commons', 'north', 'harbour'].map((name) => join(import.meta.dirname, '../fixtures/catalogs', name)));

describeExplorer('the views of one brief', load, (explorer) => {
  test.each([
    ['strand-2024-05', 'May 14, 2024'],
    ['north/desk-2024-06', 'May 15, 2024'],
    ['harbour/watch-2024-07', 'June 2024'],
    ['strand-2025-03', 'May 2024'],
  ])('the timeline of %s dates the talks to %s', async (brief, date) => {
    const page = await explorer.open(`/timeline?lanes=none&brief=${brief}`);
    const talks = page.locator('.event-words', { has: page.locator('a[href*="sound-talks-2024"]') });
    expect(await talks.locator('.event-date').allInnerTexts()).toEqual([date]);
  });

  test.each([
    ['strand-2024-05', ['the Sound']],
    ['strand-2025-03', []],
  ])('the map of %s has the places %j', async (brief, places) => {
    const page = await explorer.open(`/map?brief=${brief}`);
    expect(await textsOf(page, '.map-lists section > .rows > li > strong')).toEqual(places);
  });

  test('the arguments of a brief that answers a motive of another do not have the evidence of the other', async () => {
    const page = await explorer.open('/arguments?brief=strand-2025-03');
    expect(await textsOf(page, '.answered > .card[data-type="Motive"] .provenance')).toEqual([
      'Stated by another brief',
    ]);
    expect(await page.locator('.card[data-type="Event"]').count()).toBe(0);
    const all = await explorer.open('/arguments');
    await all.locator('details').evaluateAll((folded) => {
      for (const one of folded) one.setAttribute('open', '');
    });
    const answered = '.answered:has(> .card a[href*="denmark-keeps-fish"])';
    expect(await textsOf(all, `${answered} .card[data-type="Event"] .provenance > span:nth-child(2)`)).toEqual([
      'August 2024',
    ]);
  });
});

const loadForeign = async () => {
  await using set = await copyCatalogs();
  await set.edit(
    'harbour/briefs/watch-2024-07.json',
    '"publisher": "harbour-watch"',
    '"publisher": "strand-institute"',
  );
  return await snapshotOf(set.path('commons'), set.path('harbour'));
};

describeExplorer('a brief whose publisher is of another catalog', loadForeign, (explorer) => {
  test.each([
    ['harbour/watch-2024-07', 'Strand Institute (in the catalog Harbour Watch) · July 7, 2024'],
    ['harbour/watch-2024-12', 'Harbour Watch · '],
    ['strand-2024-05', 'Strand Institute · '],
  ])('its page says in which catalog it is: %s', async (brief, byline) => {
    const page = await explorer.open(`/overview?brief=${brief}`);
    expect((await textsOf(page, '.byline'))[0]).toContain(byline);
  });
});
