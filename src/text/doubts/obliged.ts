import type { BriefFile } from '../../model/records/brief-records.ts';
import type { PassageReader } from '../wording/cited-passages.ts';
import type { Doubt } from './doubt.ts';
import { namePatternsIn } from './listed-actors.ts';
import type { NameIndex } from './name-index.ts';
import { quoteActors } from './quote-actors.ts';

const MODALS: Readonly<Record<string, string>> = {
  en: 'should|must|ought to|needs? to|ha(?:s|ve) to',
  de: 'muss|müssen|soll|sollen|sollte|sollten|darf|dürfen',
};

/**
 * Recommendations to somebody whom nothing cited names, while it says who should act: "The ministry must". The work grows with the
 * recommendations and the names in what they cite.
 */
export const findOtherObliged = function* (
  brief: BriefFile,
  read: PassageReader,
  names: NameIndex,
  mayMean: (ref: string, actor: string) => boolean,
): Generator<Doubt> {
  const modals = MODALS[brief.language.slice(0, 2).toLowerCase()];
  if (!modals) return;
  const namesOf = namePatternsIn(brief);
  const isObliged = (ref: string, actor: string) =>
    new RegExp(
      String.raw`(?:^[^\p{L}\p{N}]*|[,;:] )(?:(?:[Tt]he|[Dd]e[rm]|[Dd]ie|[Dd]as) )?(?:${namesOf.get(actor)}) (?:${modals})(?!\p{L})`,
      'u',
    ).test(read(ref)?.spelled ?? '');
  for (const [at, { addressees, citations, about }] of brief.recommendations.entries()) {
    if (addressees.length === 0 || citations.some((ref) => addressees.some((actor) => mayMean(ref, actor)))) continue;
    const [found] = citations.flatMap((ref) => {
      const obliged = names
        .allIn(ref)
        .filter((actor) => isObliged(ref, actor) && !about.some((one) => one.endsWith(`:${actor}`)));
      return obliged.length > 0 ? [{ ref, obliged }] : [];
    });
    if (found)
      yield {
        path: ['recommendations', at, 'addressees'],
        check: 'ADDRESSEE',
        message: `${found.ref} says what ${quoteActors(found.obliged)} should do, and does not name ${quoteActors(addressees)}; correct the addressee, or cite where it is named`,
      };
  }
};
