import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { get } from './served-data.ts';

/** Where readers of a page can follow what it shows. */

test.each([
  ['/actors?of=kr', 'Follow statements that name South Korea in a feed reader', '/claims.atom?concerns=kr'],
  ['/briefs?actor=KR', 'Follow statements that name South Korea in a feed reader', '/claims.atom?concerns=KR'],
  ['/briefs?actor=KR', 'Follow this list in a feed reader', '/briefs.atom?actor=KR'],
  ['/entry/Country:KR', 'Follow this page in a feed reader', '/entry/Country:KR.atom'],
])('%s leads to "%s"', async (path, label, address) => {
  const { document } = parseHTML(await (await get(path)).text());
  const link = [...document.querySelectorAll('.follow a')].find(({ textContent }) => textContent === label);
  expect(link?.getAttribute('href')).toBe(address);
  expect((await get(address)).status).toBe(200);
});

test('a list of briefs brings briefs, and one of an actor statements besides', async () => {
  const { document } = parseHTML(await (await get('/briefs?actor=KR')).text());
  expect([...document.querySelectorAll('.follow .aside')].map(({ textContent }) => textContent)).toEqual([
    'New and changed briefs come to you.',
    'New and changed statements come to you.',
  ]);
  expect(parseHTML(await (await get('/actors')).text()).document.querySelector('.follow')).toBeNull();
});
