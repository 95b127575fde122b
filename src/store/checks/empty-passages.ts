import { isStatement } from '../../model/citation-ref.ts';
import { formatJsonPath, type JsonPath } from '../../model/json-path.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import { entriesOf } from '../files/deep-partial.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Check } from './check.ts';

/** No statement cites a passage that is listed as without one. */
export const checkEmptyPassages: Check = function* ({ files, references }) {
  const citing = new Map<unknown, Map<string, JsonPath>>();
  for (const { source } of files.briefs) citing.set(source, new Map());
  for (const { source, path, targets, text } of references) {
    const first = citing.get(source);
    if (targets === 'citation' && isStatement(path) && first && !first.has(text)) first.set(text, path.slice(0, -2));
  }
  for (const { source } of files.briefs) yield* checkBrief(source, citing.get(source) ?? new Map());
};

function* checkBrief(source: SourceFile<BriefFile>, citing: ReadonlyMap<string, JsonPath>) {
  for (const [index, { passage }] of entriesOf(source.value?.withoutStatement)) {
    const place = citing.get(passage ?? '');
    if (place)
      yield source.problem(
        ['withoutStatement', index, 'passage'],
        `"${passage}" is listed as without a statement, but ${formatJsonPath(place)} cites it; remove it here or there`,
      );
  }
}
