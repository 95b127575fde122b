import type { JsonPath } from '../../model/json-path.ts';
import { CLAIM_TYPES, pluralOf } from '../../model/node-types.ts';
import type { BriefFile, MentionRecord } from '../../model/records/brief-records.ts';
import type { ClaimRecordOf } from '../../model/records/claim-records.ts';
import { type DeepPartial, entriesOf } from '../files/deep-partial.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** No two rows of a list have the same values under the keys that identify them. */
export const checkDuplicateRows: Check = function* ({ files }) {
  for (const source of files.actors) yield* duplicatesIn(source, ['countries'], source.value?.countries, ['code']);
  for (const source of files.events) {
    yield* duplicatesIn(source, ['events'], source.value?.events, ['curatorRef']);
    yield* duplicatesIn(source, ['issues'], source.value?.issues, ['curatorRef']);
  }
  for (const { source } of files.briefs) yield* duplicatesInBrief(source, source.value ?? {});
};

type Keys = readonly string[];
type Rows = readonly (object | undefined)[] | undefined;

/** The keys that identify the rows of each list of a brief. */
const BRIEF_LISTS: readonly [list: keyof BriefFile & string, ...keys: Keys][] = [
  ['sections', 'id'],
  ['countries', 'actor'],
  ['organizations', 'actor'],
  ['people', 'actor'],
  ['groupings', 'actor'],
  ['keyPoints', 'paragraph'],
  ['mentions', 'event'],
  ['eventSets', 'slug'],
  ['issues', 'issue'],
  ['terms', 'slug'],
  ['motives', 'rank'],
  ['links', 'from', 'kind', 'to'],
];

function* duplicatesInBrief(source: SourceFile<BriefFile>, brief: DeepPartial<BriefFile>): Generator<Problem> {
  yield* duplicatesIn(source, ['text', 'paragraphs'], brief.text?.paragraphs, ['id']);
  for (const [list, ...keys] of BRIEF_LISTS) yield* duplicatesIn(source, [list], brief[list] as Rows, keys);
  for (const list of CLAIM_TYPES.map(pluralOf)) yield* duplicatesIn(source, [list], brief[list], ['curatorRef']);
  for (const [index, { members }] of entriesOf(brief.groupings))
    yield* duplicatesIn(source, ['groupings', index, 'members'], members, ['actor']);
  for (const [index, { participants, issues }] of entriesOf<DeepPartial<MentionRecord>>(brief.mentions)) {
    yield* duplicatesIn(source, ['mentions', index, 'participants'], participants, ['actor']);
    yield* duplicatesIn(source, ['mentions', index, 'issues'], issues, ['issue']);
  }
  for (const [index, { evidence }] of entriesOf<DeepPartial<ClaimRecordOf<'Motive'>>>(brief.motives))
    yield* duplicatesIn(source, ['motives', index, 'evidence'], evidence, ['node', 'role']);
  for (const [index, { answers }] of entriesOf<DeepPartial<ClaimRecordOf<'Recommendation'>>>(brief.recommendations))
    yield* duplicatesIn(source, ['recommendations', index, 'answers'], answers, ['node']);
}

/** The rows of a list with the same values under the keys as an earlier row; skips rows that lack one of the keys. */
function* duplicatesIn(source: SourceFile<unknown>, list: JsonPath, rows: Rows, keys: Keys): Generator<Problem> {
  const seen = new Map<string, number>();
  for (const [index, row] of entriesOf(rows)) {
    const values = keys.map((key) => (row as Record<string, unknown>)[key]);
    if (values.includes(undefined)) continue;
    const identity = JSON.stringify(values);
    const first = seen.get(identity);
    if (first === undefined) seen.set(identity, index);
    else {
      const { line, column } = source.location([...list, first, keys[0] as string]);
      const shown = values.map((value) => JSON.stringify(value)).join(' ');
      yield source.problem([...list, index, keys[0] as string], `${shown} is listed twice, first at ${line}:${column}`);
    }
  }
}
