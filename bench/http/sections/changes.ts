import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { micros, ratio } from '../../measure.ts';
import { dataFolder } from '../data.ts';
import { createCycle } from '../measure/cycle.ts';
import { cpuOfRequests, warmUp } from '../measure/measure.ts';
import { askOver, requestFor } from '../measure/measure-row.ts';
import { askWith, chooseSets } from '../rows/choose-sets.ts';
import { page20 } from '../rows/pages.ts';
import { spreadOf } from '../statistics.ts';
import { type RunningSubject, withSubjects } from '../subjects/open-subjects.ts';
import { OURS } from '../subjects/subjects.ts';
import type { Section } from './section.ts';

const BRIEFS = 100;

/** Changes the title of one brief of a hundred each second, until it is stopped. */
const changeEachSecond = (folder: string) => {
  let changes = 0;
  const change = () => {
    const slug = `brief-${changes % BRIEFS}`;
    const file = join(folder, 'briefs', `${slug}.json`);
    const brief = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...brief, title: `The brief ${slug}, version ${++changes}` }));
    last = { slug, title: `The brief ${slug}, version ${changes}` };
  };
  let last = { slug: '', title: '' };
  const timer = setInterval(change, 1000);
  return {
    /** How often it has changed a file, and which title the last one has now. */
    stop() {
      clearInterval(timer);
      return { changes, last };
    },
  };
};

/** Waits until the server has loaded the last change. */
const untilLoaded = async (
  subject: RunningSubject,
  { slug, title }: { slug: string; title: string },
): Promise<void> => {
  const ask = askWith(askOver(subject));
  for (let left = 300; left > 0; left--, await wait(100)) {
    const { brief } = (await ask('query ($s: ID!) { brief(ref: $s) { title } }', { s: slug })) as {
      brief: { title: string };
    };
    if (brief.title === title) return;
  }
  throw new Error('Our server has not loaded a change within 30 seconds.');
};

/** Reads while 1 % of the data changes each second. */
export const changes: Section = {
  key: 'changes',
  async run({ cores, scratch, options, say }) {
    const folder = dataFolder('generated', scratch, 5000, BRIEFS);
    const [phases, millis] = options.long ? [10, 8000] : [4, 4000];
    const quiet: number[] = [];
    const busy: number[] = [];
    let [answered, changed] = [0, 0];
    await withSubjects([OURS], { cores, folder, scratch }, async (subjects) => {
      const [subject] = subjects;
      say('Measuring reads while data changes');
      const sets = await chooseSets(page20, askOver(subject));
      const cycle = createCycle(sets.map(({ variables }) => requestFor(page20.query, variables)));
      const phase = async () => {
        const end = Date.now() + millis;
        let count = 0;
        const next = cycle.take(Number.POSITIVE_INFINITY);
        const total = await cpuOfRequests(
          subject.server,
          () => (Date.now() < end ? next() : null),
          1,
          () => count++,
        );
        return { count, cost: total / count };
      };
      await warmUp(subject, cycle, { ...options.effort, warmUpMillis: 3 * options.effort.warmUpMillis });
      const withoutChanges = async () => {
        quiet.push((await phase()).cost);
      };
      const withChanges = async () => {
        const changing = changeEachSecond(folder);
        const { count, cost } = await phase();
        const { changes: made, last } = changing.stop();
        busy.push(cost);
        answered += count;
        changed += made;
        await untilLoaded(subject, last);
      };
      // The other one comes first in every second round, since a server still becomes faster.
      for (let at = 0; at < phases; at++)
        for (const run of at % 2 === 0 ? [withoutChanges, withChanges] : [withChanges, withoutChanges]) await run();
    });
    const [without, during] = [spreadOf(quiet), spreadOf(busy)];
    const perChange = ((during.median - without.median) * answered) / changed;
    return {
      key: 'changes',
      title: 'Reads while 1 % of the data changes each second',
      head: [
        'row',
        'no changes, µs',
        'with changes, µs',
        'with ÷ without',
        'requests for a change',
        'CPU of a change, ms',
      ],
      rows: [
        [
          page20.title,
          micros(without.median),
          micros(during.median),
          ratio(during.median / without.median),
          micros(answered / changed),
          micros(perChange / 1000),
        ],
      ],
      figures: { without, during, answered, changed },
      notes: [
        `One file of ${BRIEFS} briefs with 5,000 events changes each second; its CPU time includes reading it in.`,
      ],
    };
  },
};
