import { openForLoading } from '../../src/store/postgres/database.ts';
import { findPostgres, startPostgres } from '../../tests/support/postgres.ts';
import { type Kills, killLoads } from '../database/kill-loads.ts';
import { loadOften, type Reading } from '../database/load-often.ts';
import { type Figure, milliseconds, type Row } from '../row.ts';

/** A PostgreSQL that is started for this: loads that are killed, and loads while clients of two servers read. */

const KILLS = 100;
const LOADS = 1000;
/** How long servers may take to see a load, in ms. */
const SEEN_WITHIN = 1000;

export const database: Row = {
  name: 'database',
  title: 'Loading into PostgreSQL: kills, and two servers',
  async run(context) {
    const programs = findPostgres();
    if (!programs) throw new Error('No programs of PostgreSQL were found: install it.');
    const postgres = await startPostgres({ programs });
    const own = await openForLoading(postgres.url);
    const options = { context, url: postgres.url, database: own };
    const isAsked = (part: string) => part.includes(context.match ?? '');
    try {
      const kills = isAsked('kills') && (await killLoads({ ...options, kills: context.quick ? 6 : KILLS }));
      const reading = isAsked('reading') && (await loadOften({ ...options, loads: context.quick ? 30 : LOADS }));
      return {
        figures: [...(kills ? figuresOfKills(kills) : []), ...(reading ? figuresOfReading(reading) : [])],
        data: { kills, reading },
      };
    } finally {
      await own.close();
      await postgres.stop();
    }
  },
};

const figuresOfKills = (kills: Kills): Figure[] => [
  {
    what: `${kills.old + kills.new + kills.neither} loads killed with -9, ${kills.connected} while connected: the database has neither the old nor the new data`,
    measured: `${kills.neither}; the old ${kills.old} times, the new ${kills.new} times, of which ${kills.ended} were ended before`,
    target: '0',
    met: kills.neither === 0,
  },
];

const figuresOfReading = (reading: Reading): Figure[] => [
  {
    what: `${reading.loads} loads, ${milliseconds(reading.interval)} from one to the next, two servers: answers of two revisions, older ones, failures`,
    measured: `${reading.mixed}, ${reading.older}, ${reading.failures} of ${reading.answers}; ${reading.seen} loads were seen`,
    target: '0, 0, 0',
    met: reading.mixed + reading.older + reading.failures === 0 && reading.answers > reading.loads / 10,
  },
  {
    what: 'the last load: both servers have it after',
    measured: reading.lastAfter === null ? 'never' : milliseconds(reading.lastAfter),
    target: `at most ${SEEN_WITHIN} ms`,
    met: reading.lastAfter !== null && reading.lastAfter <= SEEN_WITHIN,
  },
];
