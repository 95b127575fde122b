import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { browserPath } from '../../tests/explorer/find-browser.ts';
import { generateInstitutes } from '../../tests/support/many-institutes.ts';
import { writeDataSet } from '../data/write-data.ts';
import { actionsOn } from '../explorer/actions.ts';
import {
  addClock,
  countRequests,
  cpuOfPage,
  type Measured,
  measureAction,
  untilQuiet,
} from '../explorer/measure-action.ts';
import { PAGES } from '../explorer/pages.ts';
import { markdownTable, milliseconds, type Row } from '../row.ts';
import { type Running, start } from '../servers/start.ts';

/**
 * What a reader waits for: every action on every page, with 5,000 events in 500 briefs of 12 institutes. Nothing is subtracted
 * and nothing is slowed down; each action is done several times, each time on a page that was just loaded, and its median counts.
 */

const EVENTS = 5000;
const BRIEFS = 500;
const INSTITUTES = 12;
/** How long an action may take until its content is painted, in milliseconds, and how many elements a page may have. */
const ALLOWED = 200;
const MOST_ELEMENTS = 4000;
const HEAP = 512;
/** How long an action waits for what it is done to, in milliseconds. */
const WAIT = 5000;

interface ActionResult extends Measured {
  address: string;
  action: string;
  /** Why it could not be done. */
  problem?: string;
}

export const explorer: Row = {
  name: 'explorer',
  title: `The explorer: every action, with ${EVENTS} events in ${BRIEFS} briefs of ${INSTITUTES} institutes`,
  async run({ scratch, quick, match = '', progress, log }) {
    if (!browserPath) throw new Error('Neither Chromium nor Chrome was found. Set CHROMIUM to the path of one.');
    const folder = join(scratch, 'explorer');
    writeDataSet(folder, generateInstitutes(EVENTS, BRIEFS, INSTITUTES));
    const server = await start({ argv: ['serve', '--data', folder], heap: HEAP, withoutTicks: true });
    const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
    const results: ActionResult[] = [];
    try {
      for (const address of PAGES.filter((one) => one.includes(match))) {
        for (const result of await measurePage(browser, server, address, quick ? 1 : 3, progress)) {
          results.push(result);
          log(result);
        }
      }
    } finally {
      await browser.close();
      await server.kill();
    }
    const slow = results.filter(({ content }) => content > ALLOWED);
    const failed = results.filter(({ problem }) => problem);
    const most = Math.max(...results.map(({ elements }) => elements));
    return {
      figures: [
        {
          what: `${results.length} actions on ${PAGES.length} pages: from the input to the paint of its content`,
          measured: `${slow.length} above; the slowest ${milliseconds(Math.max(...results.map(({ content }) => content)))}`,
          target: `at most ${ALLOWED} ms`,
          met: slow.length === 0,
        },
        {
          what: 'from the input to the next paint',
          measured: `at most ${milliseconds(Math.max(...results.map(({ nextPaint }) => nextPaint)))}`,
          target: `at most ${ALLOWED} ms`,
          met: results.every(({ nextPaint }) => nextPaint <= ALLOWED),
        },
        {
          what: 'actions that could not be done',
          measured: String(failed.length),
          target: '0',
          met: failed.length === 0,
        },
        {
          what: 'elements of a page',
          measured: `at most ${most}`,
          target: `under ${MOST_ELEMENTS}`,
          met: most < MOST_ELEMENTS,
        },
      ],
      details: tableOf(results),
      data: { results },
    };
  },
};

/** Each action that a page has, on a page that was just loaded. */
const measurePage = async (
  browser: Browser,
  server: Running,
  address: string,
  runs: number,
  progress: (text: string) => void,
): Promise<ActionResult[]> => {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await addClock(page);
  page.setDefaultTimeout(WAIT);
  const openRequests = countRequests(page);
  const pageTime = await cpuOfPage(page);
  const cpu = async () => ({ page: await pageTime(), server: (await server.cpu()) / 1000 });
  const load = async () => {
    await page.goto(server.url + address);
    await page.locator('h1').waitFor();
    await untilQuiet(page, openRequests);
  };
  await load();
  const results: ActionResult[] = [];
  for (const action of await actionsOn(page)) {
    progress(`${address}: ${action.name}`);
    const measured: Measured[] = [];
    let problem: string | undefined;
    for (let run = 0; run < runs && !problem; run++) {
      await load();
      const one = await measureAction(page, cpu, openRequests, action).catch((error: Error) => {
        problem = error.message.split('\n')[0];
      });
      if (one) measured.push(one);
    }
    if (measured.length === 0 && !problem) continue;
    results.push({ address, action: action.name, ...summarize(measured), ...(problem && { problem }) });
  }
  await page.close();
  return results;
};

const summarize = (measured: readonly Measured[]): Measured => {
  const medianOf = (name: keyof Measured) => median(measured.map((one) => one[name]));
  return {
    content: medianOf('content'),
    nextPaint: medianOf('nextPaint'),
    page: medianOf('page'),
    server: medianOf('server'),
    elements: Math.max(0, ...measured.map(({ elements }) => elements)),
  };
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The slowest action of each page, then all that are too slow. */
const tableOf = (results: readonly ActionResult[]): string => {
  const slowest = PAGES.flatMap((page) =>
    results
      .filter(({ address }) => address === page)
      .toSorted(bySlowness)
      .slice(0, 1),
  );
  const tooSlow = results.filter(({ content }) => content > ALLOWED).toSorted(bySlowness);
  const rowsOf = (some: readonly ActionResult[]) =>
    some.map(({ address, action, content, page, server, nextPaint, elements }) => [
      `\`${address}\``,
      action,
      milliseconds(content),
      milliseconds(page),
      milliseconds(server),
      milliseconds(nextPaint),
      String(elements),
    ]);
  const head = [
    'page',
    'action',
    'until its content is painted',
    'of which the page computes',
    'until the next paint',
    'elements then',
  ];
  return [
    'The slowest action of each page:',
    markdownTable(head, rowsOf(slowest)),
    ...results.flatMap(({ address, action, problem }) => (problem ? [`\`${address}\`, ${action}: ${problem}`] : [])),
    ...(tooSlow.length > 0 ? ['All that are too slow:', markdownTable(head, rowsOf(tooSlow))] : []),
  ].join('\n\n');
};

const bySlowness = (a: ActionResult, b: ActionResult): number => b.content - a.content;
