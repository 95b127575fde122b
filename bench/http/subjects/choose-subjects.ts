import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { preparePostgraphile } from '../postgraphile/postgraphile.ts';
import { missingForPostgres } from '../postgraphile/requirements.ts';
import { DATABASE, OURS, SUBJECTS, type Subject } from './subjects.ts';

/** What is asked for: the keys of servers, and the address of a database that our server has loaded before. */
interface Wish {
  servers: readonly string[];
  database?: string | undefined;
}

/**
 * The servers that are compared, a server of ours first: over files if it is asked for, and else over PostgreSQL. It is asked
 * for sets of variables and for tables, and the others are compared with it, so there is one even if none is asked for.
 */
export const chooseSubjects = ({ servers, database }: Wish): readonly [Subject, ...Subject[]] => {
  const chosen = SUBJECTS.filter(({ key }) => servers.includes(key));
  const ours =
    [OURS, DATABASE].find((subject) => chosen.includes(subject)) ?? (database === undefined ? OURS : DATABASE);
  return [ours, ...chosen.filter((subject) => subject !== ours)];
};

/** Whether one of these servers reads a data folder; ours over a database that was loaded before does not. */
export const isFolderRead = (subjects: readonly Subject[], database: string | undefined): boolean =>
  subjects.some((subject) => subject.answers === 'operations' && (subject !== DATABASE || database === undefined));

/** Those of the servers that can run here; a note says why another one cannot. */
export const presentServers = (
  { servers, database }: Wish,
  { say, note }: { say(line: string): void; note(line: string): void },
): readonly string[] => {
  const canRun = (key: string): boolean => {
    if (key === 'postgraphile') {
      const { isReady, line } = preparePostgraphile(say);
      note(line);
      return isReady;
    }
    if (key === DATABASE.key && database === undefined) {
      const missing = missingForPostgres();
      if (missing.length > 0) note(`${DATABASE.title} is not measured. What is missing: ${missing.join(', ')}.`);
      return missing.length === 0;
    }
    if (key === 'reference' && !serveHasOption('--executor')) {
      note('`briefgraph serve` has no option `--executor`, so its reference is not measured.');
      return false;
    }
    return true;
  };
  if (!servers.includes('postgraphile'))
    note('PostGraphile is not measured; --postgraphile or --server postgraphile asks for it.');
  return servers.filter(canRun);
};

/** Whether `briefgraph serve` has this option. */
const serveHasOption = (option: string): boolean => {
  const main = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));
  return execFileSync(process.execPath, [main, 'serve', '--help'], { encoding: 'utf8' }).includes(`${option} `);
};
