import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeExplorer, firstBrief, textsOf } from './browser.ts';

/** Each view shows what the API returns, here for queries other than the view's own. */

const named = (list: { name: string }[]) => list.map(({ name }) => name);

interface Event {
  title: string;
  kind: string;
  modality: string;
  date: { label: string; edtf: string } | null;
}

/** The options of a filter that say how many rows there would be with them. */
const optionsOf = (page: Page, label: string) =>
  page
    .getByLabel(label, { exact: true })
    .locator('option')
    .evaluateAll((options) =>
      options.flatMap((option) => {
        const { value, textContent } = option as HTMLOptionElement;
        const count = /\((\d+)\)$/.exec(textContent ?? '')?.[1];
        return count === undefined ? [] : [{ value, count: Number(count) }];
      }),
    );

describeExplorer('a view shows what the API returns', firstBrief, (explorer) => {
  test('the overview: the brief, its key points, main motives, recommendations and counts', async () => {
    const page = await explorer.open('/');
    const { brief } = await explorer.ask<{ brief: Record<string, never> }>(`{
      brief(ref: "asan-2024-12-05") {
        title published { label } authors { name } publisher { name }
        keyPoints { summary }
        motives(where: { main: true }) { nodes { goal } }
        allMotives: motives { totalCount }
        recommendations { totalCount nodes { action condition } }
        events: mentions { totalCount } stances { totalCount } relations { totalCount } forecasts { totalCount } findings { totalCount }
        terms { name }
        countries: appearances(where: { types: [COUNTRY] }) { totalCount nodes { actor { name } } }
        people: appearances(where: { types: [PERSON] }) { nodes { actor { name } } }
        issues: issueMentions { nodes { issue { title } } }
      }
    }`);
    const { title, published, authors, publisher, keyPoints, motives, recommendations, countries, issues, people } =
      brief as never as {
        title: string;
        published: { label: string };
        authors: { name: string }[];
        publisher: { name: string };
        keyPoints: { summary: string }[];
        motives: { nodes: { goal: string }[] };
        recommendations: { totalCount: number; nodes: { action: string; condition: string | null }[] };
        countries: { totalCount: number; nodes: { actor: { name: string } }[] };
        issues: { nodes: { issue: { title: string } }[] };
        people: { nodes: { actor: { name: string } }[] };
      };
    expect(await textsOf(page, 'h1')).toEqual([title]);
    expect(await textsOf(page, '.byline')).toEqual([
      `${publisher.name} · ${published.label} · ${named(authors).join(', ')} · What it says, passage by passage · no address of the original is recorded`,
    ]);
    expect(await textsOf(page, '.key-points p')).toEqual(keyPoints.map(({ summary }) => summary));
    expect(await textsOf(page, '.answers h2')).toEqual([
      'What it says',
      'Why: motives that it names',
      'What should be done',
    ]);
    expect(await textsOf(page, '.why .card-top + p')).toEqual(motives.nodes.slice(0, 3).map(({ goal }) => goal));
    const advice = recommendations.nodes.slice(0, 3);
    expect(await textsOf(page, '.advice .card-top + p')).toEqual(advice.map(({ action }) => action));
    expect(await textsOf(page, '.advice .condition')).toEqual(
      advice.flatMap(({ condition }) => (condition ? [`If: ${condition}`] : [])),
    );
    expect(await textsOf(page, '.advice .more')).toEqual([
      `and ${recommendations.totalCount - 3} more recommendations`,
    ]);
    const counts = Object.fromEntries(
      (await textsOf(page, '.counts li')).map((text) => text.split(/ (.*)/).slice(0, 2).reverse() as [string, string]),
    );
    const totals = brief as never as Record<string, { totalCount: number }> & { terms: object[] };
    const expected = ['recommendations', 'stances', 'relations', 'countries', 'forecasts'].map((name) => [
      name,
      String(totals[name]?.totalCount),
    ]);
    expect(counts).toEqual({
      ...Object.fromEntries(expected),
      'accounts of events': String(totals.events?.totalCount),
      finding: String(totals.findings?.totalCount),
      motives: String(totals.allMotives?.totalCount),
      terms: String(totals.terms.length),
    });
    await page
      .locator('.counts')
      .getByRole('link', { name: / terms$/ })
      .click();
    expect(await page.locator('#terms h2').evaluate((title) => title.getBoundingClientRect().top)).toBeLessThan(100);
    const actors = [...countries.nodes, ...people.nodes].map(({ actor }) => actor);
    for (const name of [...named(actors), ...issues.nodes.map(({ issue }) => issue.title)])
      expect(await page.getByRole('link', { name, exact: true }).count(), name).toBeGreaterThan(0);
  });

  test('the timeline: all events, the latest first, grouped by status, each with its date', async () => {
    const page = await explorer.open('/timeline');
    const { events } = await explorer.ask<{ events: { nodes: Event[] } }>(
      '{ events(where: { mentioned: true }, orderBy: { field: DATE, direction: DESC }, first: 100) { nodes { title kind: eventKind modality date { label edtf } } } }',
    );
    const lanes = await page.locator('.lane').evaluateAll((elements) =>
      elements.map((lane) => ({
        title: lane.querySelector('h2')?.textContent,
        events: [...lane.querySelectorAll('.event-words')].map((words) => [
          words.querySelector('a')?.textContent,
          words.querySelector('.event-date')?.textContent ?? null,
        ]),
      })),
    );
    const words = {
      HAPPENED: 'Happened',
      ONGOING: 'Ongoing',
      // The dates have passed since.
      SCHEDULED: 'Scheduled, as of the briefs',
      EXPECTED: 'Expected',
      HOPED: 'Hoped for',
      HYPOTHETICAL: 'Hypothetical',
    };
    expect(lanes).toEqual(
      Object.entries(words).map(([modality, word]) => {
        const held = events.nodes.filter((event) => event.modality === modality);
        return {
          title: ` ${word} ${held.length}`.replace(/^ /, ' '),
          events: held.map(({ title, date }) => [title, date?.label ?? null]),
        };
      }),
    );
  });

  test('the timeline draws each date with its shape', async () => {
    const page = await explorer.open('/timeline?lanes=none');
    const { events } = await explorer.ask<{ events: { nodes: Event[] } }>(
      '{ events(where: { mentioned: true }, orderBy: { field: DATE, direction: DESC }, first: 100) { nodes { title kind: eventKind modality date { label edtf } } } }',
    );
    const shapes = await page
      .locator('.event')
      .evaluateAll((rows) =>
        rows.map((row) => [
          row.querySelector('a')?.textContent,
          row.querySelector('.mark')?.getAttribute('data-shape'),
          row.querySelector('.mark')?.getAttribute('data-modality'),
        ]),
      );
    const shapeOf = (edtf: string) => {
      if (edtf.startsWith('[')) return 'set';
      if (edtf.endsWith('/..')) return 'open-end';
      if (edtf.endsWith('~')) return 'approximate';
      return /^\d{4}-\d\d-\d\d$/.test(edtf) ? 'day' : 'span';
    };
    const dated = events.nodes.flatMap(({ title, date, modality }) =>
      date ? [[title, shapeOf(date.edtf), modality]] : [],
    );
    expect(shapes).toEqual(dated);
    expect(new Set(dated.map(([, shape]) => shape))).toEqual(
      new Set(['day', 'span', 'approximate', 'set', 'open-end']),
    );
    // The latest, on the right, first.
    const lefts = await page
      .locator('.timeline .mark[data-shape="span"] .bar')
      .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().left));
    expect(lefts).toEqual([...lefts].sort((a, b) => b - a));
    expect(await page.locator('.undated li').count()).toBe(events.nodes.filter(({ date }) => !date).length);
  });

  test('the argument map: recommendations, what they answer, and the evidence, open for the most important motive', async () => {
    const page = await explorer.open('/arguments');
    interface Answered {
      to: { id: string; rank?: number; evidence?: { nodes: { what: { id: string } }[] } };
    }
    const { recommendations } = await explorer.ask<{
      recommendations: { nodes: { id: string; answers: { nodes: Answered[] } }[] };
    }>(`{
      recommendations(first: 10) { nodes { id answers(first: 20) { nodes { to {
        id
        ... on Motive { rank evidence(first: 50) { nodes { what { id } } } }
      } } } } }
    }`);
    const keysOf = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => atob(id)).sort();
    /** The entries that the cards of a kind lead to; those that are visible, or all. */
    const cards = (within: Locator, selector: string, isVisible?: boolean) =>
      within.locator(selector).evaluateAll(
        (found, visible) =>
          found
            .filter((card) => !visible || card.checkVisibility())
            .map((card) => {
              const links = [...card.querySelectorAll<HTMLAnchorElement>(':scope > p:not(.card-top) > a')];
              return new URL(links[0]?.href ?? '').searchParams.get('open') ?? '';
            })
            .sort(),
        isVisible,
      );
    const rows = await page.locator('.argument > ol > li').all();
    const first = recommendations.nodes.find(({ answers }) => answers.nodes.length > 0);
    expect(rows.length).toBe(recommendations.nodes.length);
    for (const [index, { id, answers }] of recommendations.nodes.entries()) {
      const row = rows[index] as Locator;
      const nodes = answers.nodes.map(({ to }) => to);
      expect(await cards(row, '.card[data-type="Recommendation"]')).toEqual(keysOf([{ id }]));
      expect(await cards(row, '.answered > .card')).toEqual(keysOf(nodes));
      const evidence = nodes.flatMap((node) => node.evidence?.nodes.map(({ what }) => what) ?? []);
      expect(await cards(row, '.evidence .card')).toEqual(keysOf(evidence));
      const [best] = nodes.sort((a, b) => (a.rank ?? 99) - (b.rank ?? 99));
      expect(await cards(row, '.answered > .card', true)).toEqual(best && id === first?.id ? keysOf([best]) : []);
    }

    await page.getByRole('link', { name: 'Show only this argument' }).first().click();
    await expect.poll(() => page.locator('.argument > ol > li').count()).toBe(1);
    expect(await cards(page.locator('.argument'), '.card[data-type="Recommendation"]')).toEqual(
      keysOf(first ? [first] : []),
    );
  });

  test('the actors: a table of pairs, each of which leads to as many statements as it says', async () => {
    const page = await explorer.open('/actors');
    const names = await textsOf(page, '.pairs thead th');
    expect(names.slice(0, 2)).toEqual(['China', 'South Korea']);
    expect((await textsOf(page, '.pairs tbody th')).map((text) => text.replace(/ \d+$/, ''))).toEqual(names);
    const cells = await page.locator('.pairs td').evaluateAll((found) => found.map((cell) => cell.textContent));
    const at = (row: number, column: number) => cells.at(1 + row * names.length + column);
    for (const [row] of names.entries()) {
      expect(at(row, row)).toBe('');
      for (const [column] of names.entries()) {
        const [one, other] = [at(row, column), at(column, row)];
        expect(/^\d+$/.test(one ?? '') ? one : '').toBe(/^\d+$/.test(other ?? '') ? other : '');
      }
    }
    const links = await page
      .locator('.pairs td a')
      .evaluateAll((found) => found.map((link) => [link.getAttribute('href'), link.textContent] as const));
    for (const [href, count] of links.slice(0, 12)) {
      await explorer.open(href ?? '');
      expect([href, String(await page.locator('.ties .rows > li').count())]).toEqual([href, count]);
      expect([href, await page.locator('#ties-of .count').innerText()]).toEqual([href, count]);
    }
  });

  test('options of filters say how many events there would be with each, which is what one then finds', async () => {
    const page = await explorer.open('/timeline?kind=SUMMIT');
    expect(await optionsOf(page, 'Kind')).toEqual([]);
    await page.getByLabel('Kind', { exact: true }).focus();
    await expect.poll(() => optionsOf(page, 'Kind')).not.toEqual([]);
    for (const [label, name] of [
      ['Kind', 'kind'],
      ['Status', 'modality'],
      ['Issue', 'issue'],
      ['Actor', 'actor'],
    ] as const) {
      const options = await optionsOf(page, label);
      expect([label, options.some(({ count }) => count > 0)]).toEqual([label, true]);
      for (const { value, count } of options.toSorted((a, b) => b.count - a.count).slice(0, 8)) {
        // Another kind would be instead of the one that is chosen.
        const chosen = name === 'kind' ? '' : 'kind=SUMMIT&';
        const { answers } = await (await fetch(`${explorer.url}/timeline.json?${chosen}${name}=${value}`)).json();
        expect([label, value, answers[0].data.events.totalCount]).toEqual([label, value, count]);
      }
    }
  });

  test('options of filters of the arguments say how many recommendations there would be with each', async () => {
    const page = await explorer.open('/arguments?advice=implied');
    await page.getByLabel('Addressed to', { exact: true }).focus();
    await expect.poll(() => optionsOf(page, 'Addressed to')).not.toEqual([]);
    for (const [label, chosen, name] of [
      ['Addressed to', 'advice=implied&', 'actor'],
      // Another wording would be instead of the one that is chosen.
      ['Wording', '', 'advice'],
    ] as const) {
      const options = await optionsOf(page, label);
      expect([label, options.some(({ count }) => count > 0)]).toEqual([label, true]);
      for (const { value, count } of options.toSorted((a, b) => b.count - a.count).slice(0, 8)) {
        const { answers } = await (await fetch(`${explorer.url}/arguments.json?${chosen}${name}=${value}`)).json();
        expect([label, value, answers[0].data.recommendations.totalCount]).toEqual([label, value, count]);
      }
    }
  });

  test('the actors around one: a line to each that it has ties with, which can be chosen', async () => {
    const page = await explorer.open('/actors?of=tw');
    const dots = () =>
      page
        .locator('.wide-only .dot[data-near="true"]')
        .evaluateAll((found) => found.map((dot) => dot.getAttribute('aria-label')?.replace(/: [^:]*$/, '')));
    const all = await dots();
    expect(all[0]).toBe('Taiwan');
    // The filter lists whom the picture is about.
    expect(await textsOf(page, '.chosen li')).toEqual([expect.stringContaining('In the middle: Taiwan')]);
    expect(await page.getByLabel('Actor', { exact: true }).locator('option').first().innerText()).not.toBe('Any');
    expect(all.length).toBeGreaterThan(3);
    for (const text of await textsOf(page, '.ties .card-top')) expect(text).toContain('Taiwan');
    // The whole list is on the page, not in a box of its own.
    expect(await page.locator('.ties').evaluate((list) => list.scrollHeight - list.clientHeight)).toBe(0);

    await page.locator('.wide-only .dot').nth(2).hover();
    expect(await dots()).toEqual(['Taiwan', all[2]]);
    await page.locator('.wide-only .dot').nth(1).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('with')).not.toBeNull();
    await page.mouse.move(0, 0);
    expect(await dots()).toEqual(all.slice(0, 2));
    expect(await textsOf(page, '#ties-of')).toEqual([
      `Ties of Taiwan and ${all[1]} ${await page.locator('.ties .rows > li').count()}`,
    ]);
    for (const text of await textsOf(page, '.ties .card-top'))
      for (const name of all.slice(0, 2)) expect(text).toContain(name);
  });

  test('the page of a country begins with links to its parts, with as many statements as they say', async () => {
    const page = await explorer.open('/entry/Country:KR');
    const links = await page
      .getByRole('navigation', { name: 'On this page' })
      .locator('a')
      .evaluateAll((found) => found.map((link) => [link.getAttribute('href') ?? '', link.textContent] as const));
    expect(links.length).toBeGreaterThan(4);
    for (const [href, text] of links)
      expect(`${await page.locator(`${href} > :is(h2, h3)`).innerText()}`).toBe(text?.replace(/\((.*)\)/, '$1'));
    await page.getByRole('navigation', { name: 'On this page' }).locator('a').last().click();
    await expect
      .poll(() => page.locator(links.at(-1)?.[0] ?? '').evaluate((part) => part.getBoundingClientRect().top))
      .toBeLessThan(768);
  });

  test('the map: the named countries with their events, and places that it cannot show', async () => {
    const page = await explorer.open('/map');
    const { countries } = await explorer.ask<{
      countries: { nodes: { name: string; events: { totalCount: number } }[] };
    }>('{ countries(where: { named: true }, first: 100) { nodes { name events { totalCount } } } }');
    const counted = ({ name, events: { totalCount } }: (typeof countries.nodes)[number]) =>
      `${name}: ${totalCount} event${totalCount === 1 ? '' : 's'}`;
    const shapes = await page
      .locator('.country')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
    expect(new Set(shapes)).toEqual(new Set(countries.nodes.map(counted)));
    expect(await page.getByText('Korean Peninsula').count()).toBe(1);
    expect(await page.getByText('no country code', { exact: true }).count()).toBe(1);
  });

  test("a view that is not the author's is attributed wherever it is shown", async () => {
    const view = 'The view of China, not the author’s';
    for (const path of [
      '/entry/Country:US',
      '/entry/Motive:us-contain-china-through-asian-nato',
      '/actors?of=us',
      '/search?q=contain china',
      '/entry/Paragraph:asan-2024-12-05:p4',
    ]) {
      const page = await explorer.open(path);
      expect([path, await page.getByText(view).count()]).not.toEqual([path, 0]);
    }
  });

  test('the search: what the API finds, best match first', async () => {
    const page = await explorer.open('/search');
    await page.getByRole('combobox', { name: 'Search or ask' }).fill('trilateral');
    await page.keyboard.press('Enter');
    await page.locator('.results li').first().waitFor();
    const { search } = await explorer.ask<{ search: { totalCount: number; nodes: Record<string, string>[] } }>(`{
      search(text: "trilateral") { totalCount nodes {
        ... on Event { title } ... on Issue { title } ... on Brief { title } ... on Motive { goal }
        ... on Recommendation { action } ... on Stance { summary } ... on Forecast { summary } ... on Relation { summary }
        ... on Actor { name }
      } }
    }`);
    expect(await textsOf(page, '.results > li > div > a')).toEqual(search.nodes.map((node) => Object.values(node)[0]));
    expect(new URL(page.url()).search).toBe('?q=trilateral');
    expect(await textsOf(page, '.pager-count')).toEqual([`${search.totalCount} results`]);
  });

  test.each([
    'Event:camp-david-summit-2023',
    'Issue:north-korean-nuclear-threat',
    'Motive:china-loosen-us-led-coalition',
    'Stance:china-sees-asian-nato-in-trilateral-cooperation',
    'Recommendation:weigh-aims-of-reconciliation',
    'Relation:south-korea-and-china',
    'Forecast:second-trump-administration-presses-china',
    'Country:KR',
    'Grouping:indo-pacific-four',
    'Person:xi-jinping',
    'Organization:asan-institute',
    'Brief:asan-2024-12-05',
    'Paragraph:asan-2024-12-05:p4',
  ])('the entry of %s: its title and each passage that it cites', async (key) => {
    const page = await explorer.open(`/timeline?open=${key}`);
    const { node } = await explorer.ask<{ node: Record<string, unknown> }>(
      `query ($id: ID!) { node(id: $id) {
        ... on Event { title mentions { nodes { citations { ref } } } }
        ... on Issue { title of: mentions { nodes { citations { ref } } } } ... on Brief { title }
        ... on Motive { goal } ... on Stance { summary } ... on Recommendation { action }
        ... on Relation { summary } ... on Forecast { summary } ... on Actor { name }
        ... on Claim { citations { ref } }
      } }`,
      { id: btoa(key) },
    );
    const panel = page.getByRole('complementary');
    const heading = await panel.getByRole('heading', { level: 2 }).innerText();
    const words = Object.values(node).find((value) => typeof value === 'string');
    expect(heading).toBe(words ?? 'Paragraph 4');
    const refs = [...JSON.stringify(node).matchAll(/"ref":"[^:]*:([^"]*)"/g)].map(([, ref]) => ref as string);
    const labels = await panel.locator('.passages .citations a').allInnerTexts();
    expect(new Set(labels)).toEqual(new Set(refs.map(labelOf)));
  });
});

/** The label of `p4.s3`; the only sentence of a heading or a key point has no number. */
const labelOf = (ref: string): string => {
  const [, kind = '', number, sentence] = /^([pkh])(\d+)(?:\.s(\d+))?$/.exec(ref) ?? [];
  const words = `${{ p: 'paragraph', k: 'key point', h: 'heading' }[kind]} ${number}`;
  return kind === 'p' && sentence ? `${words}, sentence ${sentence}` : words;
};
