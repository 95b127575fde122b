import { micros, ratio } from '../../measure.ts';
import type { Bench } from '../compare-servers.ts';
import { writeGenerated } from '../data.ts';
import { measure, type Task } from '../measure/measure.ts';
import { askOver, requestFor } from '../measure/measure-row.ts';
import { chooseSets } from '../rows/choose-sets.ts';
import { ofVariousLengths, page20 } from '../rows/pages.ts';
import type { Row } from '../rows/row.ts';
import { median } from '../statistics.ts';
import { openSubject, type RunningSubject, stopSubjects } from '../subjects/open-subjects.ts';
import { OURS } from '../subjects/subjects.ts';
import type { Section } from './section.ts';

/** Sizes of the data: events, briefs, and how many briefs mention an event. */
interface Size {
  events: number;
  briefs: number;
  mentions: number;
}

/** What grows in steps of ten, while the rest stays as it is. */
const SIZES: readonly { what: keyof Size; sizes: readonly Size[] }[] = [
  { what: 'events', sizes: [100, 1000, 10_000].map((events) => ({ events, briefs: 20, mentions: 1 })) },
  { what: 'briefs', sizes: [5, 50, 500].map((briefs) => ({ events: 5000, briefs, mentions: 1 })) },
  { what: 'mentions', sizes: [1, 10, 100].map((mentions) => ({ events: 100, briefs: 100, mentions })) },
];

/** A page of 18 to 20 events, which has 1,000 different sets of variables over a hundred events too. */
const growingPage: Row = ofVariousLengths({ ...page20, key: 'growth', bytes: [10_000, 20_000] });

type Result = Size & { what: string; micros: number; bytes: number };

/** The sizes of one kind: a server for each, measured side by side. */
const measureSizes = async (
  { what, sizes }: (typeof SIZES)[number],
  { cores, scratch, options, say }: Bench,
): Promise<Result[]> => {
  const running: RunningSubject[] = [];
  try {
    const tasks: Task[] = [];
    const bytes: number[] = [];
    for (const size of sizes) {
      say(`Growth with ${what}: starting a server with ${size[what].toLocaleString('en')}`);
      const subject = await openSubject(OURS, { cores, folder: writeGenerated(scratch, size), scratch });
      running.push(subject);
      const sets = await chooseSets(growingPage, askOver(subject));
      bytes.push(median(sets.map(({ answer }) => Buffer.byteLength(answer))));
      const requests = sets.map(({ variables }) => requestFor(growingPage.query, variables));
      tasks.push({ subject: { ...subject, key: `${size[what]}` }, requests });
    }
    say(`Growth with ${what}: measuring`);
    const costs = await measure(tasks, options.effort);
    return sizes.map((size, at) => ({
      ...size,
      what,
      bytes: bytes[at] ?? Number.NaN,
      micros: costs.get(`${size[what]}`)?.median ?? Number.NaN,
    }));
  } finally {
    await stopSubjects(running);
  }
};

/** How the cost of a page grows with the data. */
export const growth: Section = {
  key: 'growth',
  async run(bench) {
    const results: Result[] = [];
    for (const kind of SIZES) results.push(...(await measureSizes(kind, bench)));
    const first = (what: string) => results.find((result) => result.what === what)?.micros ?? Number.NaN;
    return {
      key: 'growth',
      title: 'Growth with the data',
      head: ['growing', 'events', 'briefs', 'mentions of an event', 'bytes of an answer', 'µs', '÷ the smallest'],
      rows: results.map(({ what, events, briefs, mentions, bytes, micros: cost }) => [
        what,
        ...[events, briefs, mentions, Math.round(bytes)].map((value) => value.toLocaleString('en')),
        micros(cost),
        ratio(cost / first(what)),
      ]),
      figures: results,
      notes: [
        'A page of 18 to 20 events. The sizes of a kind are measured in turn, in each round; a mention has ten statements.',
      ],
    };
  },
};
