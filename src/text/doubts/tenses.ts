import { isWhollyBefore } from '../../model/dates/date-window.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import type { PassageReader } from '../wording/cited-passages.ts';
import { wholeWords } from '../wording/whole-words.ts';
import type { Doubt } from './doubt.ts';

interface Tenses {
  /** Words that may put something in the future, or in doubt. */
  toCome: RegExp;
  /** Words that surely do. */
  surelyToCome: RegExp;
  /** Words that may say that something has happened. */
  past: RegExp;
  /** Words by which something only may be so, or depends. */
  uncertain: RegExp;
}

const ENGLISH: Tenses = {
  toCome: wholeWords(
    String.raw`will|shall|would|could|may|might|must|to be|(?:is|are) to|upcoming|coming|next|ahead|future|later|tomorrow|soon|forthcoming|potential\p{L}*|possib\p{L}*|annual\p{L}*|until|by the end|(?:plan|expect|intend|schedul|anticipat|propos|commit|decid|hop|pledg|promis|intent|establishment)\p{L}*|(?:is|are) \p{L}+ing`,
  ),
  surelyToCome: wholeWords('will|upcoming|tomorrow|is to|are to|(?:is|are) (?:scheduled|planned|expected)'),
  past: wholeWords(
    String.raw`was|were|had|has|have|did|took|held|met|saw|said|made|came|went|gave|began|led|won|brought|became|set|put|cut|left|since|ago|last|previous\p{L}*|recent\p{L}*|already|just|\p{L}{3,}ed`,
  ),
  uncertain: wholeWords(
    String.raw`may|might|could|would|can|if|unless|whether|should|risk\p{L}*|threat\p{L}*|danger\p{L}*|need\p{L}*|necess\p{L}*|depend\p{L}*|only|without|until|when|(?:un)?likely|possib\p{L}*|potential\p{L}*|perhaps|expect\p{L}*|seek\p{L}*|intend\p{L}*|plan\p{L}*|commit\p{L}*|hop\p{L}*|aim\p{L}*|propos\p{L}*|call\p{L}*|enabl\p{L}*|allow\p{L}*|help\p{L}*|opportunit\p{L}*|chance\p{L}*|fear\p{L}*|worr\p{L}*|concern\p{L}*|estimat\p{L}*|predict\p{L}*|suggest\p{L}*|believ\p{L}*|think`,
  ),
};

const GERMAN: Tenses = {
  toCome: wholeWords(
    String.raw`wird|werden|würde\p{L}*|soll\p{L}*|will|wollen|kann|können|könnte\p{L}*|muss|müssen|künftig\p{L}*|kommend\p{L}*|nächst\p{L}*|bevorsteh\p{L}*|anstehend\p{L}*|zukünftig\p{L}*|zukunft|bis|wenn|falls|morgen|demnächst|jährlich\p{L}*|neue\p{L}*|blick|\p{L}*wahl|(?:ge)?plan\p{L}*|beabsichtig\p{L}*|erwart\p{L}*|zu[mr]?`,
  ),
  surelyToCome: wholeWords(String.raw`bevorsteh\p{L}*|künftig\p{L}*|demnächst|ist geplant|sind geplant`),
  past: wholeWords(
    String.raw`war|waren|wurde|wurden|hat|haben|hatte|hatten|ist|sind|seit|bereits|schon|bisher|bislang|zuletzt|letzt\p{L}*|vergangen\p{L}*|ge\p{L}{3,}(?:t|en)|\p{L}{3,}te`,
  ),
  uncertain: wholeWords(
    String.raw`könnte\p{L}*|kann|können|dürfte\p{L}*|würde\p{L}*|wenn|falls|sofern|ob|nur|sollte\p{L}*|muss|müssen|droh\p{L}*|gefahr\p{L}*|risik\p{L}*|lässt|lassen|möglich\p{L}*|vielleicht|wahrscheinlich\p{L}*|voraussichtlich|ohne|um|damit|tür`,
  ),
};

const TENSES: Readonly<Record<string, Tenses>> = { en: ENGLISH, de: GERMAN };

/**
 * Mentions of what is to come, though no passage that they cite has a word for it, or of what has happened, though all of them say that
 * it is to come; and forecasts that are hypothetical, though what they cite has no word of doubt, and says that it will be. The work
 * grows with the statements and what they cite.
 */
export const findOtherTenses = function* (brief: BriefFile, read: PassageReader): Generator<Doubt> {
  const tenses = TENSES[brief.language.slice(0, 2).toLowerCase()];
  if (!tenses) return;
  const published = Number(brief.published.edtf.slice(0, 4));
  const readAll = (citations: readonly string[]) =>
    citations.flatMap((ref) => {
      const passage = read(ref);
      return passage ? [{ ref, folded: passage.folded }] : [];
    });
  for (const [at, { modality, hedge, date, citations }] of brief.mentions.entries()) {
    const cited = readAll(citations);
    if (hedge !== undefined || cited.length === 0) continue;
    const path = ['mentions', at, 'modality'];
    const isLater = cited.some(({ folded }) => (folded.match(YEARS) ?? []).some((year) => Number(year) > published));
    if (TO_COME.has(modality) && date && isWhollyBefore(date.edtf, brief.published.edtf))
      yield {
        path,
        check: 'HEDGE',
        message: `it is "${modality}", but its date, ${date.edtf}, is before the brief (${brief.published.edtf}); write "HAPPENED", or correct the date`,
      };
    else if (TO_COME.has(modality) && !isLater && cited.every(({ folded }) => !isToCome(folded, tenses)))
      yield {
        path,
        check: 'HEDGE',
        message: `it is "${modality}", but no word of ${citations.join(', ')} says that it is to come; write "HAPPENED" or "ONGOING", or cite where it is announced`,
      };
    const said = cited.flatMap(({ folded }) => tenses.surelyToCome.exec(folded)?.[0] ?? []);
    if (
      modality === 'HAPPENED' &&
      date === undefined &&
      said.length === cited.length &&
      cited.every(({ folded }) => !tenses.past.test(folded))
    )
      yield {
        path,
        check: 'HEDGE',
        message: `it is "HAPPENED", but all that it cites is to come ("${said[0]}"); write "SCHEDULED" or "EXPECTED", or cite where it is past`,
      };
  }
  for (const [at, { type, modality, hedge, citations }] of brief.forecasts.entries()) {
    const cited = readAll(citations);
    if (type !== 'FORECAST' || modality !== 'HYPOTHETICAL' || hedge !== undefined || cited.length === 0) continue;
    const [first] = cited.flatMap(({ ref, folded }) => {
      const will = WILL.exec(folded)?.[0];
      return will === undefined ? [] : [{ ref, will }];
    });
    if (first && cited.every(({ folded }) => !tenses.uncertain.test(folded)))
      yield {
        path: ['forecasts', at, 'modality'],
        check: 'HEDGE',
        message: `it is "HYPOTHETICAL" and has no hedge, but ${first.ref} has "${first.will}", and no word of doubt; write "EXPECTED", or cite where it is in doubt`,
      };
  }
};

const TO_COME: ReadonlySet<string> = new Set(['SCHEDULED', 'EXPECTED']);
const YEARS = /(?<!\d)20\d{2}(?!\d)/g;
const WILL = /(?<!\p{L})(?:will|wird|werden)(?!\p{L})/u;

const isToCome = (folded: string, { toCome, past }: Tenses): boolean => toCome.test(folded) || !past.test(folded);
