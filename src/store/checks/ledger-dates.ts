import { isWhollyBefore } from '../../model/dates/date-window.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import { formatNodeRef } from '../../model/refs.ts';
import type { DataFiles } from '../json/data-folder.ts';
import { type DeepPartial, entriesOf } from '../json/shape.ts';
import type { Check, CheckedFiles } from './checked-files.ts';

/**
 * In the ledger, nothing came of a forecast or of advice before the brief that gave it was published, and no source is younger
 * than the day on which the outcome was known.
 */
export const checkLedgerDates: Check = function* ({ files, names, references }) {
  const published = datesOfClaims(files, names);
  const subjects = new Map(
    references.flatMap(({ source, path, found }) =>
      path.at(-1) === 'of' && found ? [[`${source.file} ${path.join('.')}`, formatNodeRef(found)] as const] : [],
    ),
  );
  for (const source of files.outcomes)
    for (const [index, { date, asOf, sources }] of entriesOf(source.value?.outcomes)) {
      const path = ['outcomes', index];
      const known = published.get(subjects.get(`${source.file} ${[...path, 'of'].join('.')}`) ?? '');
      if (isWhollyBefore(date ?? '', known ?? ''))
        yield source.problem(
          [...path, 'date'],
          `${date} is before ${known}, when the brief that it is of was published`,
        );
      for (const [at, cited] of entriesOf(sources))
        if (isWhollyBefore(asOf ?? '', cited.date ?? ''))
          yield source.problem(
            [...path, 'sources', at, 'date'],
            `${cited.date} is after ${asOf}, as of which this was known; correct one of them`,
          );
    }
};

const CLAIMS = [
  ['Forecast', 'forecasts'],
  ['Recommendation', 'recommendations'],
] as const;

/** When the brief of each forecast and recommendation was published. */
const datesOfClaims = ({ folders }: DataFiles, names: CheckedFiles['names']): ReadonlyMap<string, string> => {
  const dates = new Map<string, string>();
  for (const { catalog, briefs } of folders)
    for (const { source } of briefs) {
      const { published, ...brief }: DeepPartial<BriefFile> = source.value ?? {};
      for (const [type, list] of CLAIMS)
        for (const [, { slug }] of entriesOf(brief[list])) {
          const claim = names.resolve(catalog.namespace, [type], slug ?? '');
          if (claim && published?.edtf !== undefined) dates.set(formatNodeRef(claim), published.edtf);
        }
    }
  return dates;
};
