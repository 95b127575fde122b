import type { CountryRecord } from '../model/records/actor-records.ts';
import type { DataSet } from '../model/records/data-set.ts';
import { runChecks } from './checks/run-checks.ts';
import { type DataFiles, readDataFiles } from './files/data-folder.ts';
import { errorsAmong, type Problem } from './problem.ts';

export interface LoadedData {
  /** Null if there are any errors. */
  data: DataSet | null;
  /** Errors and warnings, by file in the order of reading and then by location. */
  problems: readonly Problem[];
}

/** Reads, checks and merges data folders. Throws only for bugs: problems with the data are returned. */
export const loadDataSet = async (folders: readonly string[]): Promise<LoadedData> => {
  const files = await readDataFiles(folders);
  const problems = inOrderOfFiles(files, [...files.problems, ...problemsOfReading(files), ...(await runChecks(files))]);
  return { data: errorsAmong(problems).length === 0 ? mergeFiles(files) : null, problems };
};

const sourcesOf = ({ actors, events, briefs, texts }: DataFiles) => [
  ...actors,
  ...events,
  ...briefs.map(({ source }) => source),
  ...texts,
];

const problemsOfReading = (files: DataFiles): Problem[] => sourcesOf(files).flatMap(({ problems }) => problems);

const inOrderOfFiles = (files: DataFiles, problems: readonly Problem[]): Problem[] => {
  const ranks = new Map(sourcesOf(files).map(({ file }, rank) => [file, rank]));
  const rank = ({ file }: Problem) => ranks.get(file) ?? -1;
  return [...problems].sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
};

/** Merges files without errors into one data set. */
const mergeFiles = ({ actors, events, briefs, texts }: DataFiles): DataSet => {
  const actorRecords = actors.flatMap(({ record }) => record ?? []);
  const eventRecords = events.flatMap(({ record }) => record ?? []);
  return {
    actors: {
      countries: mergeCountries(actorRecords.flatMap(({ countries }) => countries)),
      organizations: actorRecords.flatMap(({ organizations }) => organizations),
      people: actorRecords.flatMap(({ people }) => people),
      groupings: actorRecords.flatMap(({ groupings }) => groupings),
    },
    events: {
      events: eventRecords.flatMap((file) => file.events),
      issues: eventRecords.flatMap((file) => file.issues),
    },
    briefs: briefs.flatMap(({ source }) => source.record ?? []),
    texts: new Map(
      texts.flatMap(({ brief, text }): [string, string][] =>
        brief?.record && text !== null ? [[brief.record.slug, text]] : [],
      ),
    ),
  };
};

/** Countries belong to no folder: the aliases from all folders are merged. */
const mergeCountries = (records: readonly CountryRecord[]): CountryRecord[] => {
  const merged = new Map<string, CountryRecord>();
  for (const { code, aliases } of records) {
    const before = merged.get(code)?.aliases ?? [];
    merged.set(code, { code, aliases: [...new Set([...before, ...aliases])] });
  }
  return [...merged.values()];
};
