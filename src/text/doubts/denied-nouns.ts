import type { BriefFile } from '../../model/records/brief-records.ts';
import { isInEnglish, isRestatedInEnglish } from '../language.ts';
import type { WordedField } from '../wording/brief-wording.ts';
import type { PassageReader } from '../wording/cited-passages.ts';
import { foldWords } from '../wording/fold-words.ts';
import type { Doubt } from './doubt.ts';

/** "No preconditions", "without any fee"; not "no doubt" or "no longer". */
const DENIED =
  /(?<!\p{L})(?:no|without)(?: any)? (?!longer|more|less|doubt|one|matter|single|substitute|means|other|other)(?:pre|re)?(?<noun>\p{L}{5,})(?!\p{L})/gu;

/** What denies it in the restatement: before the noun, or with it. */
const DENYING =
  /(?<!\p{L})(?:no|not|none|nor|neither|never|nothing|without|lack\p{L}*|free|absen\p{L}*|miss\p{L}*|instead|rather|avoid\p{L}*|refus\p{L}*|hardly|un\p{L}{4,}|few\p{L}*|little)(?!\p{L})/u;

const ENDING = 2;

/**
 * Restatements that have a noun of which what they cite says that there is none: "under conditions" for "no preconditions". In English.
 * The work grows with the restatements and what they cite.
 */
export const findDeniedNouns = function* (
  brief: BriefFile,
  fields: readonly WordedField[],
  read: PassageReader,
): Generator<Doubt> {
  if (!isInEnglish(brief) || !isRestatedInEnglish(brief)) return;
  for (const { path, text, wording, citations } of fields) {
    if (wording !== 'RESTATED' || !MAIN.has(String(path.at(-1)))) continue;
    const own = foldWords(text);
    if (DENYING.test(own)) continue;
    const [found] = citations.flatMap((ref) =>
      [...(read(ref)?.folded ?? '').matchAll(DENIED)].flatMap(({ 0: words, groups }) => {
        const stem = (groups?.noun ?? '').slice(0, -ENDING);
        const isThere = stem.length >= 4 && new RegExp(String.raw`(?<!\p{L})(?:pre|re)?${stem}`, 'u').test(own);
        return isThere ? [{ ref, words }] : [];
      }),
    );
    if (found)
      yield {
        path,
        check: 'NEGATION',
        message: `${found.ref} has "${found.words}", and this denies nothing; read whether it says the opposite`,
      };
  }
};

const MAIN: ReadonlySet<string> = new Set(['summary', 'action', 'goal']);
