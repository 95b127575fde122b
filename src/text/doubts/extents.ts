import type { BriefFile } from '../../model/records/brief-records.ts';
import type { Extent } from '../../model/vocabulary/claims.ts';
import type { PassageReader } from '../wording/cited-passages.ts';
import { claimsIn } from './cited-claims.ts';
import type { Doubt } from './doubt.ts';

/** The words of one extent, in English and German; those that also say it in other ways, and are never held against another. */
interface ExtentWords {
  extent: Extent;
  words: string;
  vague: string;
}

const EXTENTS: readonly ExtentWords[] = [
  {
    extent: 'ALL',
    words: '(?!)',
    vague: String.raw`all\p{L}*|unanim\p{L}*|universal\p{L}*|every\p{L}*|both|sämtliche\p{L}?|jede\p{L}?`,
  },
  {
    extent: 'MOST',
    words: 'most|a majority|die meisten|mehrheit',
    vague: String.raw`major\p{L}*|general\p{L}*|large\p{L}*|common\p{L}*|consensus|converge\p{L}*|mehrheit\p{L}*|meist\p{L}*|überwiegend\p{L}*|typical\p{L}*`,
  },
  {
    extent: 'MANY',
    words: 'many|viele',
    vague: String.raw`wide\p{L}*|numerous|common\p{L}*|frequent\p{L}*|often|vielen?|zahlreiche\p{L}?|verbreitet`,
  },
  {
    extent: 'SOME',
    words: 'some|several|einige|manche',
    vague: String.raw`others?|certain|number|part|one|two|three|second|third|another|einig\p{L}*|manch\p{L}*|ander\p{L}*|teil\p{L}*`,
  },
  {
    extent: 'FEW',
    words: '(?:only )?(?:a )?few|a minority|nur wenige|wenige',
    vague: String.raw`minorit\p{L}*|rare\p{L}*|little|wenig\p{L}*|selten`,
  },
];

/** Where a clause begins: elsewhere, "many" may count what the sentence is about, and not those who say so. */
const BEGINNING = String.raw`(?:^[^\p{L}\p{N}]*|[,;:"(] ?|(?<!\p{L})(?:that|although|though|while|whereas|but|and|as|dass|aber|und|doch|relatively) )`;

/** "Others find", "Other providers said": another part than the one before, so not most of them. */
const OTHERS = /^[^\p{L}\p{N}]*(?:(others|other \p{L}+|andere \p{L}+|some other \p{L}+) \p{Ll}+)(?!\p{L})/u;

const PATTERNS = EXTENTS.map(({ extent, words, vague }) => ({
  extent,
  said: new RegExp(String.raw`${BEGINNING}(${words})(?!\p{L}| (?:times|years|ways|months|respects))`, 'u'),
  any: new RegExp(String.raw`(?<!\p{L})(?:${words}|${vague})(?!\p{L})`, 'u'),
}));

const findOthers = (ref: string, text: string): { ref: string; extent: Extent; word: string }[] => {
  const word = OTHERS.exec(text)?.[1];
  return word === undefined ? [] : [{ ref, extent: 'SOME', word }];
};

/** Claims whose extent no word of what they cite says, while a word says another: "most" for "many". The work grows with the claims. */
export const findOtherExtents = function* (brief: BriefFile, read: PassageReader): Generator<Doubt> {
  if (!/^(?:en|de)\b/i.test(brief.language)) return;
  for (const { path, claim } of claimsIn(brief)) {
    const { extent, citations } = claim;
    const own = PATTERNS.find((pattern) => pattern.extent === extent);
    const cited = citations.flatMap((ref) => {
      const passage = read(ref);
      return passage ? [{ ref, text: passage.folded }] : [];
    });
    if (!own || cited.some(({ text }) => own.any.test(text))) continue;
    const found = cited.flatMap(({ ref, text }) => [
      ...PATTERNS.flatMap(({ extent, said }) => {
        const word = said.exec(text)?.[1];
        return word === undefined ? [] : [{ ref, extent, word }];
      }),
      ...(extent === 'MOST' || extent === 'ALL' || extent === 'MANY' ? findOthers(ref, text) : []),
    ]);
    const [first] = found;
    if (first)
      yield {
        path: [...path, 'extent'],
        check: 'EXTENT',
        message: `it is "${extent}", but ${first.ref} has "${first.word}"; write "${first.extent}", or cite the passage that says how many`,
      };
  }
};
