import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DATA, POLL_BRIEF, snapshotOf } from '../support/serve.ts';
import { describeExplorer, firstBrief, LAPTOP, settle } from './browser.ts';

/**
 * What a reader asks first: why, on what evidence, what should be done, when, who says so, and where in the text. Each is answered
 * on the first screen of a laptop, with at most one click from the first page.
 */

/** Whether the whole element is on the screen, where nobody has scrolled. */
const isOnScreen = async (element: Locator): Promise<boolean> => {
  await element.waitFor();
  const box = await element.boundingBox();
  return box !== null && box.y >= 0 && box.y + box.height <= LAPTOP.viewport.height;
};

interface Question {
  asked: string;
  /** What is clicked on the first page; nothing if the answer is there. */
  click?(page: Page): Locator;
  answer(page: Page): Locator;
}

const OF_ONE: readonly Question[] = [
  { asked: 'why?', answer: (page) => page.locator('.why li').first() },
  { asked: 'on what evidence?', answer: (page) => page.locator('.why .gist', { hasText: 'Evidence: ' }).first() },
  {
    asked: 'what should Seoul do?',
    answer: (page) => page.locator('.advice li', { hasText: 'To South Korea' }).first(),
  },
  {
    asked: 'when?',
    click: (page) => page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Timeline' }),
    answer: (page) => page.locator('.event-words').first(),
  },
  { asked: 'who says so?', answer: (page) => page.locator('.byline', { hasText: 'Asan Institute' }) },
  {
    asked: 'where in the text?',
    click: (page) => page.locator('.advice .citations a').first(),
    answer: (page) => page.locator('[aria-current="true"], [data-chosen], [data-active]').first(),
  },
];

const brief = (page: Page) => page.getByRole('link', { name: 'ROK-China Rapprochement: Sustainable in the Long Run?' });

const OF_MANY: readonly Question[] = [
  { asked: 'why?', click: brief, answer: (page) => page.locator('.why li').first() },
  {
    asked: 'on what evidence?',
    click: brief,
    answer: (page) => page.locator('.why .gist', { hasText: 'Evidence: ' }).first(),
  },
  {
    asked: 'what should Seoul do?',
    click: brief,
    answer: (page) => page.locator('.advice li', { hasText: 'To South Korea' }).first(),
  },
  {
    asked: 'when?',
    click: (page) => page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Timeline' }),
    answer: (page) => page.locator('.event-words').first(),
  },
  { asked: 'who says so?', answer: (page) => page.locator('.newest .card-top', { hasText: 'Asan Institute' }) },
  { asked: 'where in the text?', click: brief, answer: (page) => page.locator('.advice .citations a').first() },
];

describe.each([
  { where: 'of one brief', load: firstBrief, questions: OF_ONE },
  { where: 'of several briefs', load: () => snapshotOf(DATA), questions: OF_MANY },
])('from the first page $where', ({ where, load, questions }) => {
  describeExplorer(`the six questions ${where}`, load, (explorer) => {
    test.each(questions)('$asked', async ({ click, answer }) => {
      const page = await explorer.open('/');
      await page.evaluate(() => window.scrollTo(0, 0));
      if (click) {
        expect(await isOnScreen(click(page))).toBe(true);
        await click(page).click();
        await settle(page);
      }
      expect(await isOnScreen(answer(page))).toBe(true);
    });
  });
});

describeExplorer('the first page of one brief', firstBrief, (explorer) => {
  test('has the key points, the first motive and the first advice on the first screen of a laptop', async () => {
    const page = await explorer.open('/');
    for (const part of ['.key-points li:last-child', '.why li', '.advice li'])
      expect([part, await isOnScreen(page.locator(part).first())]).toEqual([part, true]);
  });
});

describeExplorer(
  'the words of a text',
  () => snapshotOf(DATA, POLL_BRIEF),
  (explorer) => {
    test('are two clicks from the first page', async () => {
      const page = await explorer.open('/');
      await page.locator('.newest a').first().click();
      await settle(page);
      const cited = page.locator('.answers .citations a').first();
      expect(await isOnScreen(cited)).toBe(true);
      await cited.click();
      await settle(page);
      const { brief: read } = await explorer.ask<{
        brief: { paragraphs: { sentences: { ref: string; quote: string }[] }[] };
      }>('{ brief(ref: "night-desk/night-buses-2025") { paragraphs { sentences { ref quote } } } }');
      const at = new URL(page.url()).searchParams.get('at');
      const sentence = read.paragraphs
        .flatMap(({ sentences }) => sentences)
        .find(({ ref }) => ref.endsWith(`:${at}`) || ref.endsWith(`:${at}.s1`));
      const words = page.getByText(sentence?.quote ?? 'no such sentence').first();
      await words.waitFor();
      const box = await words.boundingBox();
      expect(box && box.y >= 0 && box.y + box.height <= LAPTOP.viewport.height).toBe(true);
    });
  },
);
