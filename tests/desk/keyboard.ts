import type { Locator, Page } from 'playwright-core';

/** The page of the desk by keyboard alone. */

const MOST_STOPS = 80;

const hasFocus = (control: Locator): Promise<boolean> =>
  control.evaluateAll((found) => found.includes(document.activeElement as never));

/** Presses Tab until a control has the focus. */
export const tabTo = async (control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  await control.first().waitFor({ state: 'attached' });
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    if (await hasFocus(control)) return;
    await control.page().keyboard.press(key);
  }
  throw new Error(`${MOST_STOPS} times ${key} did not reach ${control}.`);
};

/** Goes to a control, and presses a key there. */
export const press = async (control: Locator, key = 'Enter'): Promise<void> => {
  await tabTo(control);
  await control.page().keyboard.press(key);
};

/** Goes to a field, and types over what it has. */
export const typeInto = async (field: Locator, words: string): Promise<void> => {
  await tabTo(field);
  await field.page().keyboard.press('ControlOrMeta+A');
  await field.page().keyboard.type(words);
};

/** Goes to the next sentence that nothing cites. Returns its ref. */
export const chooseUncited = async (page: Page): Promise<string | null> => {
  const sentence = page.locator('.sentence:focus');
  for (let tries = 0; tries < 20 && (await sentence.count()) === 0; tries++) {
    await page.keyboard.press('c');
    await sentence.waitFor({ timeout: 500 }).catch(() => {});
  }
  return sentence.getAttribute('data-ref');
};
