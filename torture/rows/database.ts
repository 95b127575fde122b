import { openForLoading } from '../../src/store/postgres/open-database.ts';
import { findPostgres, startPostgres } from '../../tests/support/postgres.ts';
import { killLoads } from '../database/kill-loads.ts';
import { loadOften } from '../database/load-often.ts';
import { milliseconds, type Row } from '../row.ts';

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
    try {
      const options = { context, url: postgres.url, database: own };
      const kills = await killLoads({ ...options, kills: context.quick ? 6 : KILLS });
      const reading = await loadOften({ ...options, loads: context.quick ? 30 : LOADS });
      const count = kills.old + kills.new + kills.neither;
      return {
        figures: [
          {
            what: `${count} loads killed with -9, ${kills.connected} while connected: the database has neither the old nor the new data`,
            measured: `${kills.neither}; the old ${kills.old} times, the new ${kills.new} times, of which ${kills.ended} were ended before`,
            target: '0',
            met: kills.neither === 0,
          },
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
        ],
        data: { kills, reading },
      };
    } finally {
      await own.close();
      await postgres.stop();
    }
  },
};
