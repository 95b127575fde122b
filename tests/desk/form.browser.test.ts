import { chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { toFormSchema } from '../../src/desk/records.ts';
import { formNotes } from '../../src/model/records/form-notes.ts';
import { quantities } from '../../src/model/records/quantity-records.ts';
import { actorRef, citations, nodeRef, slug } from '../../src/model/records/reference-fields.ts';
import { datedText, edtf, names, oneOf, place, restated, statement } from '../../src/model/records/shared-fields.ts';
import { violationsOn } from '../explorer/axe.ts';
import { buildFormPage, type Given, openForm } from './form-page.ts';
import { openWorkDesk, type WorkDesk } from './work-desk.ts';

/** The form of a record that no data file has: it is made of the record alone, and asks the API of a real desk. */

const SEA = oneOf({ CALM: 'No waves above a metre.', ROUGH: { description: 'Waves above a metre.' } });

const sounding = z.strictObject({
  slug,
  summary: restated,
  shipName: z.string().min(2).max(40),
  sea: SEA.describe('How the sea was.'),
  depth: z.number().describe('In metres.'),
  crew: z.number().int().positive().optional(),
  isSafe: z.boolean(),
  names,
  captain: actorRef,
  witnesses: z.array(actorRef).default([]).register(formNotes, { isEssential: true }),
  subject: nodeRef(['Country', 'Event']).optional().register(formNotes, { isEssential: true }),
  seen: datedText.extend({ citations }).optional().register(formNotes, { isEssential: true }),
  logged: edtf.optional(),
  marks: z.array(z.string().min(2)).min(1),
  grid: z.array(z.array(z.number())).optional(),
  readings: z.array(z.strictObject({ level: z.number(), ...statement })).default([]),
  harbour: place.optional(),
  coding: z.strictObject({ code: z.string() }).nullable().optional(),
  extra: z.unknown().optional(),
  ...statement,
});
const SOUNDING = { schema: toFormSchema(sounding) };

const endpoint = inject('browser');

describe.skipIf(!endpoint && !process.env.BROWSER_REQUIRED)('the form of a record', { timeout: 60_000 }, () => {
  let desk: WorkDesk;
  let page: Page;
  let close: () => Promise<void>;
  let files: ReadonlyMap<string, string>;
  const problems: string[] = [];

  beforeAll(async () => {
    const browser = await chromium.connect(endpoint as string);
    close = () => browser.close();
    page = await browser.newPage({ viewport: { width: 768, height: 900 }, reducedMotion: 'reduce' });
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    files = await buildFormPage();
  }, 60_000);
  beforeEach(async () => {
    desk = await openWorkDesk();
  });
  afterEach(async () => {
    await page.evaluate(() => sessionStorage.clear());
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await desk[Symbol.asyncDispose]();
    expect(problems.splice(0)).toEqual([]);
  });
  afterAll(() => close?.());

  const open = (given: Given) => openForm(page, desk, files, given);
  const sent = async (): Promise<Record<string, unknown>> => {
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.locator('form').waitFor({ state: 'detached' });
    return page.evaluate(() => (window as never as { sent: Record<string, unknown> }).sent);
  };
  const field = (path: string): Locator => page.locator(`[data-field="${path}"]`);
  const choose = async (path: string, value: string) => {
    await field(path).getByRole('button').first().click();
    await page.getByRole('option', { name: value }).click();
  };
  const find = async (path: string, words: string, option: string | RegExp) => {
    await field(path).getByRole('combobox').fill(words);
    await page.getByRole('option', { name: option }).first().click();
  };

  test('has a field of the right kind for each value, and sends what the record must have', async () => {
    await open(SOUNDING);
    await field('summary').getByRole('textbox').fill('The mill lies deep.');
    await field('shipName').getByRole('textbox').fill('Alma');
    await field('names').getByRole('textbox', { name: 'Name (en)' }).fill('First sounding');
    await field('names').getByRole('button', { name: 'Add to: Names' }).click();
    await field('names').getByRole('textbox', { name: 'Language 2' }).fill('ko');
    await field('names').getByRole('textbox', { name: 'Name (ko)' }).fill('첫 측심');
    await find('captain', '노르웨', 'Norway');
    await find('witnesses', 'Norw', 'Norway');
    await find('witnesses', 'Denm', 'Denmark');
    await find('subject', 'Norw', 'Norway');
    await choose('sea', 'Calm');
    await choose('basis', 'Stated');
    await field('depth').getByRole('spinbutton').fill('12.5');
    await field('isSafe').getByRole('radio', { name: 'No' }).check();
    await page.getByRole('button', { name: /opened a tide mill/ }).click();
    await field('seen').getByRole('button', { name: 'Add: Seen' }).click();
    await field('seen').getByRole('textbox', { name: 'As the text has it' }).fill('3 May 2024');
    await expect
      .poll(() => field('seen').getByRole('textbox', { name: 'Date (EDTF)' }).inputValue())
      .toBe('2024-05-03');
    await field('marks').getByRole('button', { name: 'Add to: Marks' }).click();
    await field('marks').getByRole('textbox').fill('red buoy');
    await page
      .getByText(/^More fields/)
      .last()
      .click();
    await field('logged').getByRole('textbox', { name: 'Date (EDTF)' }).fill('2024-06');
    await field('crew').getByRole('spinbutton').fill('4');
    await field('grid').getByRole('button', { name: 'Add to: Grid', exact: true }).click();
    await field('grid.0.item').getByRole('button', { name: 'Add to: Grid 1' }).click();
    await field('grid.0.item.0.item').getByRole('spinbutton').fill('7');
    await field('readings').getByRole('button', { name: 'Add to: Readings' }).click();
    await field('readings.0.item.level').getByRole('spinbutton').fill('3');
    await field('harbour').getByRole('button', { name: 'Add: Harbour' }).click();
    await field('harbour.name').getByRole('textbox').fill('North quay');
    const given = await sent();
    expect(given).toEqual({
      summary: 'The mill lies deep.',
      shipName: 'Alma',
      names: { en: 'First sounding', ko: '첫 측심' },
      captain: 'NOR',
      witnesses: ['NOR', 'DNK'],
      subject: 'Country:NOR',
      sea: 'CALM',
      basis: 'STATED',
      depth: 12.5,
      isSafe: false,
      citations: ['p1.s1'],
      // Its basis and its sentences begin as those of the statement.
      seen: { edtf: '2024-05-03', text: '3 May 2024', basis: 'STATED', citations: ['p1.s1'] },
      marks: ['red buoy'],
      logged: '2024-06',
      crew: 4,
      grid: [[7]],
      readings: [{ level: 3, basis: 'STATED', citations: ['p1.s1'] }],
      harbour: { name: 'North quay' },
    });
    expect(sounding.omit({ slug: true }).safeParse(given).error).toBeUndefined();
  });

  test('reads the words of a number, and writes over nothing that somebody has filled', async () => {
    await open({
      schema: toFormSchema(z.strictObject({ quantities })),
      value: { quantities: [{ text: '3 percent' }] },
    });
    for (const fold of await page.locator('summary').all()) await fold.click();
    const part = (name: string) => field(`quantities.0.item.${name}`);
    const unit = part('unit').getByRole('textbox');
    await expect.poll(() => unit.inputValue()).toBe('%');
    expect(await part('value').getByRole('spinbutton').inputValue()).toBe('3');
    await part('text').getByRole('textbox').fill('between 12 and 15 million tons');
    await expect.poll(() => unit.inputValue()).not.toBe('%');
    await expect.poll(() => page.locator('.form-read').first().textContent()).toContain('12000000–15000000');
    await unit.fill('ton');
    await part('text').getByRole('textbox').fill('$3.5 billion');
    await expect.poll(() => page.locator('.form-read').first().textContent()).toBe('3500000000 USD');
    expect(await unit.inputValue()).toBe('ton');
    await part('measure').getByRole('textbox').fill('what it costs');
    await choose('quantities.0.item.role', 'Baseline');
    expect(await sent()).toEqual({
      quantities: [
        {
          text: '$3.5 billion',
          value: 3.5e9,
          unit: 'ton',
          unitSystem: 'CURRENCY',
          measure: 'what it costs',
          role: 'BASELINE',
        },
      ],
    });
  });

  test('keeps what it was given: unknown fields, null, and the order of the fields', async () => {
    const value = {
      slug: 'deep',
      citations: ['p2.s1'],
      basis: 'STATED',
      summary: 'It lies deep.',
      shipName: 'Alma',
      sea: 'ROUGH',
      depth: 3,
      isSafe: true,
      names: { en: 'Deep' },
      captain: 'NOR',
      marks: ['buoy', 'tree'],
      coding: null,
      extra: { any: [1] },
      readings: [{ citations: ['p1.s1'], basis: 'STATED', level: 2 }],
    };
    await open({ ...SOUNDING, value });
    await field('marks').getByRole('button', { name: 'Remove Marks 1' }).click();
    const given = await sent();
    expect(JSON.stringify(given)).toBe(JSON.stringify({ ...value, marks: ['tree'] }));
  });

  test('says what is missing at each field before it asks the desk, and goes to the first', async () => {
    await open(SOUNDING);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field')))
      .toBe('names');
    expect(await field('summary').getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
    const described = await field('summary').getByRole('textbox').getAttribute('aria-describedby');
    expect(await page.locator(`[id="${described?.split(' ')[0]}"]`).textContent()).toBe('This is needed.');
    expect(await violationsOn(page)).toEqual([]);
  });

  test('puts the problems of the desk at their fields, also in parts that are folded, and keeps what was typed', async () => {
    const { motives } = (await desk.ask('GET', 'records')).body.brief;
    const value = {
      goal: 'To have power.',
      rank: 1,
      headline: false,
      actors: ['NOR'],
      modality: 'ONGOING',
      basis: 'STATED',
      citations: ['p1.s1'],
      evidence: [{ node: 'Event:none', role: 'ACT', basis: 'STATED', citations: ['p1.s1'] }],
    };
    await open({ schema: motives, value });
    await page.evaluate(() => {
      const detail = 'evidence.0.node: there is no such event';
      Object.assign(window, {
        answer: { title: 'Wrong', status: 422, detail, errors: [{ pointer: '/fields/evidence/0/node', detail }] },
      });
    });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => field('evidence.0.item.node').textContent()).toContain('there is no such event');
    expect(await field('goal').getByRole('textbox').inputValue()).toBe('To have power.');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field')))
      .toBe('evidence.0.item.node');
  });

  test('has what was typed when the page is loaded again, until it is dismissed', async () => {
    await open(SOUNDING);
    await field('summary').getByRole('textbox').fill('Not saved yet.');
    await open(SOUNDING);
    expect(await field('summary').getByRole('textbox').inputValue()).toBe('Not saved yet.');
    await page.getByRole('button', { name: 'Begin again without it' }).click();
    expect(await field('summary').getByRole('textbox').inputValue()).toBe('');
    await field('summary').getByRole('textbox').fill('Not saved either.');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await open(SOUNDING);
    expect(await field('summary').getByRole('textbox').inputValue()).toBe('');
  });

  test('marks words that were copied from the sentences', async () => {
    const sentences = { 'p1.s1': 'The old tide mill by the northern quay was opened again last week.' };
    await open({ ...SOUNDING, sentences, value: { citations: ['p1.s1'] } });
    await field('summary').getByRole('textbox').fill('So the old tide mill by the northern quay was opened.');
    await expect
      .poll(() => field('summary').locator('mark').allInnerTexts())
      .toEqual(['the old tide mill by the northern quay was opened']);
  });

  test('finds and makes entries by keyboard alone, and says what a new one may be the same as', async () => {
    await open({ schema: toFormSchema(z.strictObject({ captain: actorRef, mate: actorRef })) });
    const add = async (name: string) => {
      await page.keyboard.type(name);
      await page.getByRole('option', { name: `New: Organization “${name}”` }).waitFor();
      // After what was found comes what can be made: an organization is the first of three.
      for (let key = 0; key < 3; key++) await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
    };
    await field('captain').getByRole('combobox').focus();
    await add('Tide Guild');
    const dialog = page.getByRole('dialog');
    expect(await violationsOn(page)).toEqual([]);
    await dialog.locator('[data-field="kind"] button').focus();
    await page.keyboard.type('Think');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(() => dialog.locator('[data-field="kind"] button').first().textContent()).toContain('Think tank');
    await dialog.getByRole('button', { name: 'Add', exact: true }).focus();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => field('captain').textContent()).toContain('Tide Guild');
    expect(JSON.parse(await desk.folder.read('tiny/actors.json')).organizations).toContainEqual({
      slug: 'tide-guild',
      names: { en: 'Tide Guild' },
      kind: 'THINK_TANK',
    });
    await field('mate').getByRole('combobox').focus();
    await add('The Tide Guild');
    await dialog.getByRole('button', { name: 'Take Tide Guild' }).focus();
    await page.keyboard.press('Enter');
    expect(await sent()).toEqual({ captain: 'tide-guild', mate: 'tide-guild' });
  });

  test.each(['light', 'dark'] as const)(
    'breaks no rule of axe in %s, in Korean, with all open',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      const { mentions } = (await desk.ask('GET', 'records')).body.brief;
      const value = {
        event: 'none',
        modality: 'HAPPENED',
        quantities: [{ text: 'two' }],
        participants: [{}],
        date: {},
      };
      await open({ schema: mentions, value, language: 'ko' });
      for (const fold of await page.locator('summary').all()) await fold.click();
      expect(await violationsOn(page)).toEqual([]);
      await field('modality').getByRole('button').first().click();
      await page.getByRole('option').first().waitFor();
      expect(await violationsOn(page)).toEqual([]);
      const unnamed = await page.locator('.form-label span[lang="en"]').allInnerTexts();
      expect(unnamed).toEqual([]);
    },
  );
});
