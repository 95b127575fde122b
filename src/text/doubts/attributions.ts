import type { BriefFile } from '../../model/records/brief-records.ts';
import { paragraphRefOf } from '../../model/refs.ts';
import type { Passages } from '../wording/cited-passages.ts';
import { foldWords } from '../wording/fold-words.ts';
import { claimsIn } from './cited-claims.ts';
import type { Doubt } from './doubt.ts';
import { createStemReader, stemsOf } from './stems.ts';

/**
 * Claims whose passages are all said by speakers, who are not those to whom the claim is attributed, nor name them, by a name or a
 * role. The work grows with the claims and the names of actors.
 */
export const findOtherSpeakers = function* (brief: BriefFile, { read }: Passages): Generator<Doubt> {
  const speakers = new Map(
    brief.text.paragraphs.flatMap(({ id, speaker }) => (speaker ? [[id, speaker] as const] : [])),
  );
  if (speakers.size === 0) return;
  const names = namesIn(brief);
  const stemsIn = createStemReader(read);
  for (const { path, claim } of claimsIn(brief)) {
    const { attributedTo, citations } = claim;
    const said = new Set(citations.map((citation) => speakers.get(paragraphRefOf(citation))));
    if (attributedTo.length === 0 || said.has(undefined) || attributedTo.some((actor) => said.has(actor))) continue;
    const own = [...stemsOf(foldWords(attributedTo.flatMap((actor) => names.get(actor) ?? []).join(' ')))];
    if (citations.some((citation) => own.some((stem) => stemsIn(citation).has(stem)))) continue;
    yield {
      path: [...path, 'attributedTo'],
      check: 'ATTRIBUTION',
      message: `${citations.join(', ')} is said by ${[...said].map((actor) => `"${actor}"`).join(', ')} and does not name ${attributedTo.map((actor) => `"${actor}"`).join(', ')}; correct the actor, or cite where it says so`,
    };
  }
};

/** The names that the brief uses for each actor, and the roles of people: "the President". */
const namesIn = ({ countries, organizations, people, groupings }: BriefFile): ReadonlyMap<string, readonly string[]> =>
  new Map([
    ...[...countries, ...organizations, ...groupings].map(({ actor, names }) => [actor, names] as const),
    ...people.map(({ actor, names, affiliations }) => {
      const roles = affiliations.flatMap(({ role }) => role ?? []);
      return [actor, [...names, ...roles]] as const;
    }),
  ]);
