import type { Locator, Page } from 'playwright-core';

/** What a reader can do on a page of the explorer: each action that the page has is done once. */

export interface Action {
  name: string;
  /** The input from which the time is taken: the last of these events that reaches the page. */
  input: 'click' | 'change' | 'input' | 'pointerover';
  perform(page: Page): Promise<void>;
}

/** What can be clicked, by what a reader would call it: the first of each kind that is seen. */
const CLICKS: Readonly<Record<string, string>> = {
  'open an entry': 'main :is(li, p, td, th, h2) a[href*="open="]:not(svg *)',
  'follow a link': 'main :is(.rows, .compared, td, th) a:not([href*="open="], [href^="http"])',
  'explain a mark': 'main button.explained',
  'next page': '.pager a:last-child[href]',
  'as a table': '.switch a:not([aria-current])',
  expand: 'main details:not([open]) > summary',
  'show more': 'main .more a',
  'narrow to a year': '.years a',
  'remove what is chosen': '.chosen a',
  'remove a column': '.compare-columns a',
  'a cell of the matrix': '.matrix td a',
  'close the panel': '.panel button',
};

const HOVERS: Readonly<Record<string, string>> = {
  'point at a cell': '.matrix td a',
};

/** The actions that the page has now. */
export const actionsOn = async (page: Page): Promise<Action[]> => [
  ...(await clicksOn(page)),
  ...(await choicesOn(page)),
  ...(await hoversOn(page)),
  ...(await picturesOn(page)),
  ...(await viewsOn(page)),
  ...(await searchOn(page)),
];

const clicksOn = async (page: Page): Promise<Action[]> => {
  const found: Action[] = [];
  for (const [name, selector] of Object.entries(CLICKS)) {
    if (!(await firstOf(page, selector))) continue;
    found.push({ name, input: 'click', perform: async () => (await firstOf(page, selector))?.click() });
  }
  return found;
};

/** Each select of the page, set to its last value that is not chosen. */
const choicesOn = async (page: Page): Promise<Action[]> => {
  const labels = await page
    .locator('select')
    .evaluateAll((selects) =>
      selects
        .filter((select) => select.checkVisibility())
        .map((select) => (select as HTMLSelectElement).labels?.[0]?.textContent?.trim() ?? ''),
    );
  return labels.map((label, index) => ({
    name: `choose: ${label}`,
    input: 'change' as const,
    perform: async () => {
      const select = page.locator('select').filter({ visible: true }).nth(index);
      const value = await select.evaluate((element) => {
        const { options, value: chosen } = element as HTMLSelectElement;
        return [...options].filter((option) => !option.disabled && option.value && option.value !== chosen).at(-1)
          ?.value;
      });
      if (value !== undefined) await select.selectOption(value);
    },
  }));
};

const hoversOn = async (page: Page): Promise<Action[]> => {
  const found: Action[] = [];
  for (const [name, selector] of Object.entries(HOVERS)) {
    if (!(await firstOf(page, selector))) continue;
    found.push({ name, input: 'pointerover', perform: async () => (await firstOf(page, selector))?.hover() });
  }
  return found;
};

/** A part of a picture, chosen by keyboard: shapes overlap. */
const picturesOn = async (page: Page): Promise<Action[]> => {
  const selector = 'main svg a[href]';
  if (!(await firstOf(page, selector))) return [];
  return [
    {
      name: 'choose in the picture',
      input: 'click',
      perform: async () => {
        await (await firstOf(page, selector))?.focus();
        await page.keyboard.press('Enter');
      },
    },
  ];
};

/** From the front page to each view. */
const viewsOn = async (page: Page): Promise<Action[]> => {
  if (new URL(page.url()).pathname !== '/') return [];
  const names = await page.locator('nav.views a:not([aria-current])').allInnerTexts();
  return names.map((name) => ({
    name: `go to: ${name}`,
    input: 'click' as const,
    perform: () => page.locator('nav.views').getByRole('link', { name, exact: true }).click(),
  }));
};

/** The last letter of words in the box of the header, which suggests what is meant. */
const searchOn = async (page: Page): Promise<Action[]> => {
  const box = page.locator('header input[type="search"], header [role="combobox"]').first();
  if (!(await box.isVisible())) return [];
  return [
    {
      name: 'type in the search box',
      input: 'input',
      perform: async () => {
        await box.fill('Instit');
        await box.pressSequentially('u');
      },
    },
  ];
};

const firstOf = async (page: Page, selector: string): Promise<Locator | null> => {
  const first = page.locator(selector).filter({ visible: true }).first();
  return (await first.count()) > 0 ? first : null;
};
