import { parseArgs } from 'node:util';
import { addressProblem } from '../../src/store/postgres/database.ts';
import { EVENTS } from './data.ts';
import { type Effort, LONG, SHORT } from './measure/measure.ts';
import { ROWS } from './rows/rows.ts';
import { newPages } from './sections/new-pages.ts';
import { SECTIONS } from './sections/sections.ts';
import { DATABASE, OURS, SUBJECTS } from './subjects/subjects.ts';

const ROW_KEYS = ROWS.map(({ key }) => key);
const SECTION_KEYS = SECTIONS.map(({ key }) => key);
const KEYS = [...ROW_KEYS, ...SECTION_KEYS];
const SERVER_KEYS = SUBJECTS.map(({ key }) => key);
const POSTGRES_KEYS = ['postgraphile', DATABASE.key];

/** What a database that was loaded before can be measured with, whose data is generated: these rows, and pages that were not asked for. */
const LOADED_ROWS = ROWS.filter(({ data, fitsAnyData }) => data === 'generated' || fitsAnyData).map(({ key }) => key);
const LOADED_KEYS = [...LOADED_ROWS, newPages.key];
/** The servers that are compared with it unless others are asked for. */
const LOADED_SERVERS = [DATABASE.key, ...SUBJECTS.filter(({ answers }) => answers === 'ready').map(({ key }) => key)];

/** The sections of the short form; all others take longer than its two minutes. */
const SHORT_SECTIONS = ['distinct'];

export const USAGE = `Usage: npm run bench:http -- [options]

Measures what a request costs over HTTP, in CPU time, beside other servers with the same schema and data. It takes about two
minutes on a machine that does nothing else.

Options:
  --only <row>     measure this only; may be repeated. Rows of the first table: ${ROW_KEYS.join(', ')}.
                   With a table of their own: ${SECTION_KEYS.join(', ')}
  --long           measure longer, compare all answers, and measure everything; without it, of the tables of their own only:
                   ${SHORT_SECTIONS.join(', ')}
  --server <key>   compare these servers only; may be repeated: ${SERVER_KEYS.join(', ')}.
                   One of ours is always among them: ${DATABASE.key} with --database and else ${OURS.key}, unless the other is asked for
  --events <n>     how many events are generated for the pages (default: ${EVENTS})
  --postgraphile   also measure PostGraphile and our server over PostgreSQL, which need PostgreSQL; installs 480 MB of packages if
                   they are missing. Not needed with --server
  --database <url> measure our server over this PostgreSQL, which runs on this machine, and into which \`briefgraph load\` has
                   loaded generated events before. Only the rows ${LOADED_KEYS.join(', ')}; by default, without the servers
                   over files, which need the same events: --events has to be the same number for them
  --json <file>    also write all figures to this file
  --from <file>    measure nothing, and print the figures of such a file
  --table readme   print only the table of the project's README
  --help           print this`;

export interface Options {
  /** The keys of the rows and sections that are measured. */
  keys: readonly string[];
  /** The keys of the servers that are compared. */
  servers: readonly string[];
  /** How many events are generated. */
  events: number;
  long: boolean;
  effort: Effort;
  /** The address of a database that our server has loaded before. */
  database: string | undefined;
  json: string | undefined;
  from: string | undefined;
  table: 'readme' | undefined;
  help: boolean;
}

const defaultKeys = (long: boolean, database: string | undefined): readonly string[] => {
  if (database !== undefined) return long ? LOADED_KEYS : LOADED_ROWS;
  return long ? KEYS : [...ROW_KEYS, ...SHORT_SECTIONS];
};

/** Those with PostgreSQL only if they are asked for. */
const defaultServers = (postgraphile: boolean, database: string | undefined): readonly string[] => {
  if (database !== undefined) return postgraphile ? [...LOADED_SERVERS, 'postgraphile'] : LOADED_SERVERS;
  return postgraphile ? SERVER_KEYS : SERVER_KEYS.filter((key) => !POSTGRES_KEYS.includes(key));
};

/** The options, or what is wrong with them. */
export const parseArguments = (argv: readonly string[]): { options: Options } | { problem: string } => {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        only: { type: 'string', multiple: true },
        server: { type: 'string', multiple: true },
        events: { type: 'string', default: String(EVENTS) },
        long: { type: 'boolean', default: false },
        postgraphile: { type: 'boolean', default: false },
        database: { type: 'string' },
        json: { type: 'string' },
        from: { type: 'string' },
        table: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    const { long, postgraphile, database, json, from, table, help, only, server } = values;
    const keys = only ?? defaultKeys(long, database);
    const unknown = keys.filter((key) => !KEYS.includes(key));
    if (unknown.length > 0) return { problem: `Unknown row: ${unknown.join(', ')}. The rows are ${KEYS.join(', ')}.` };
    const wrongAddress = database === undefined ? null : addressProblem(database);
    if (wrongAddress !== null) return { problem: wrongAddress };
    if (database !== undefined && keys.some((key) => !LOADED_KEYS.includes(key)))
      return { problem: `With --database, the rows are ${LOADED_KEYS.join(', ')}.` };
    const servers = server ?? defaultServers(postgraphile, database);
    const strangers = servers.filter((key) => !SERVER_KEYS.includes(key));
    if (strangers.length > 0)
      return { problem: `Unknown server: ${strangers.join(', ')}. The servers are ${SERVER_KEYS.join(', ')}.` };
    const events = Number(values.events);
    if (!Number.isInteger(events) || events < EVENTS)
      return { problem: `--events is a number of at least ${EVENTS}, as the pages need as many.` };
    if (table !== undefined && table !== 'readme')
      return { problem: `Unknown table: ${table}. The only one is readme.` };
    const effort = long ? LONG : SHORT;
    return { options: { keys, servers, events, long, effort, database, json, from, table, help } };
  } catch (error) {
    return { problem: (error as Error).message };
  }
};
