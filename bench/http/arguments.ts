import { parseArgs } from 'node:util';
import { type Effort, LONG, SHORT } from './measure/measure.ts';
import { ROWS } from './rows/rows.ts';

export const ROW_KEYS = ROWS.map(({ key }) => key);

export const USAGE = `Usage: npm run bench:http -- [options]

Measures what a request costs over HTTP, in CPU time, beside other servers with the same schema and data.

Options:
  --only <row>     measure this row; may be repeated: ${ROW_KEYS.join(', ')}
  --long           measure longer, and compare the answers to all sets of variables
  --json <file>    also write all figures to this file
  --help           print this`;

export interface Options {
  rows: readonly string[];
  long: boolean;
  effort: Effort;
  json: string | undefined;
  help: boolean;
}

/** The options, or what is wrong with them. */
export const parseArguments = (argv: readonly string[]): { options: Options } | { problem: string } => {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        only: { type: 'string', multiple: true },
        long: { type: 'boolean', default: false },
        json: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    const rows = values.only ?? ROW_KEYS;
    const unknown = rows.filter((row) => !ROW_KEYS.includes(row));
    if (unknown.length > 0)
      return { problem: `There is no row ${unknown.join(', ')}. The rows are ${ROW_KEYS.join(', ')}.` };
    const { long, json, help } = values;
    return { options: { rows, long, effort: long ? LONG : SHORT, json, help } };
  } catch (error) {
    return { problem: (error as Error).message };
  }
};
