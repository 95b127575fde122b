import { micros, ratio } from '../../measure.ts';
import { writeGenerated } from '../data.ts';
import { measureRow } from '../measure/measure-row.ts';
import { page20 } from '../rows/pages.ts';
import { readStarts } from '../rows/read-list.ts';
import type { Row } from '../rows/row.ts';
import { withSubjects } from '../subjects/open-subjects.ts';
import { OURS } from '../subjects/subjects.ts';
import type { Section } from './section.ts';

/** Sizes of the data: events, briefs, and how many briefs mention an event. */
interface Size {
  events: number;
  briefs: number;
  mentions: number;
}

const SIZES: readonly { what: string; sizes: readonly Size[] }[] = [
  { what: 'events', sizes: [50, 500, 5000].map((events) => ({ events, briefs: 20, mentions: 1 })) },
  { what: 'briefs', sizes: [5, 50, 500].map((briefs) => ({ events: 5000, briefs, mentions: 1 })) },
  { what: 'mentions', sizes: [1, 4, 16].map((mentions) => ({ events: 500, briefs: 20, mentions })) },
];

/**
 * A page of 20 events that has 1,000 different sets of variables over few events too: the lengths of the lists within differ,
 * which are longer than what the lists hold.
 */
const growingPage: Row = {
  ...page20,
  key: 'growth',
  query: page20.query
    .replace('$first: Int!', '$first: Int!, $long: Int!')
    .replaceAll(/first: (?:3|1)\)/g, 'first: $long)'),
  bytes: [8000, 200_000],
  async prepare(ask) {
    const starts = await readStarts(ask, 'events', ['DATE', 'TITLE'], 30);
    return ({ pick, between }) => ({ first: 20, ...pick(starts), long: between(20, 40) });
  },
};

/** How the cost of a page grows with the data. */
export const growth: Section = {
  key: 'growth',
  async run({ cores, scratch, options, say }) {
    const results: (Size & { what: string; micros: number; bytes: number })[] = [];
    for (const { what, sizes } of SIZES)
      for (const size of sizes) {
        say(`Measuring a page over ${size[what as keyof Size]} ${what}`);
        const folder = writeGenerated(scratch, size);
        await withSubjects([OURS], { cores, folder, scratch }, async (subjects) => {
          const { micros: cost, bytes } = await measureRow(growingPage, subjects, { effort: options.effort, scratch });
          results.push({ ...size, what, bytes, micros: cost[OURS.key]?.median ?? Number.NaN });
        });
      }
    const first = (what: string) => results.find((result) => result.what === what)?.micros ?? Number.NaN;
    return {
      key: 'growth',
      title: 'Growth with the data',
      head: ['growing', 'events', 'briefs', 'mentions of an event', 'bytes of an answer', 'µs', '÷ the smallest'],
      rows: results.map(({ what, events, briefs, mentions, bytes, micros: cost }) => [
        what,
        ...[events, briefs, mentions, bytes].map((value) => value.toLocaleString('en')),
        micros(cost),
        ratio(cost / first(what)),
      ]),
      figures: results,
      notes: ['A page of 20 events; the page of an event that more briefs mention holds more.'],
    };
  },
};
