import type { FolderFiles } from '../store/json/data-folder.ts';
import { openDataFile } from '../store/json/source-file.ts';
import type { Problem } from '../store/problem.ts';
import { REVIEW_FORMAT, type SignOffRecord } from '../text/desk/review-records.ts';
import { LOOSE_FORMATS, statementId, versionOf } from './changes.ts';
import { CARD_LISTS } from './describe-brief.ts';
import { decidersOf } from './statements.ts';
import { pathsOf } from './write-action.ts';

/** Statements that no second reader has signed off as they are, in a catalog that requires it; none in another. */
export const findUnsigned = async ({ folder, description, briefs }: FolderFiles): Promise<Problem[]> => {
  if (!description?.value?.requireSignOff) return [];
  const found: Problem[] = [];
  for (const { name, source } of briefs) {
    const paths = pathsOf({ folder, name });
    // The hash that was signed is that of the entry as it is written, without defaults.
    const { data: brief } = await openDataFile(paths.brief, LOOSE_FORMATS.brief);
    const { data: review } = await openDataFile(paths.review, REVIEW_FORMAT, {
      ifNone: { brief: name, decisions: [] },
    });
    const signOffs = new Map((review.signOffs ?? []).map((signOff) => [signOff.statement, signOff]));
    for (const list of CARD_LISTS)
      for (const [position, entry] of (brief[list] ?? []).entries()) {
        const id = statementId(list, entry);
        const key = id.slice(list.length + 1);
        const why = whyUnsigned(signOffs.get(id), entry, decidersOf({ review }, list, key));
        if (why !== null) found.push(source.problem([list, position], why));
      }
  }
  return found;
};

const whyUnsigned = (signOff: SignOffRecord | undefined, entry: unknown, deciders: ReadonlySet<string>) => {
  if (!signOff) return 'no second reader has signed this off, which catalog.json requires';
  const { verdict, by, note, sha256 } = signOff;
  if (verdict === 'QUESTIONED') return `${by} has questioned this: ${note ?? ''}`;
  if (sha256 !== versionOf(entry)) return `this was changed since ${by} signed it off`;
  return deciders.has(by) ? `${by} has written this, so that somebody else has to sign it off` : null;
};
