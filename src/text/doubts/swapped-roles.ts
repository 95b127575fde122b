import type { BriefFile, MentionRecord } from '../../model/records/brief-records.ts';
import { isInEnglish } from '../language.ts';
import type { PassageReader } from '../wording/cited-passages.ts';
import { activeVerb } from './active-verb.ts';
import type { Doubt } from './doubt.ts';
import { namePatternsIn } from './listed-actors.ts';

/** Where a name is likely the subject of a clause. */
const BEFORE = String.raw`(?:^|[,;:] |(?<!\p{L})(?:as|that|while|and|when|because|after) )(?:[Tt]he )?`;
const VERB = activeVerb();
/** What is between the verb and what it acts on; somebody after "from" or "by" acts. */
const OBJECT = '(?:(?!(?:from|by|under|because|after|as|which|who|that) )[^ .;]+ ){1,8}?(?:the )?(?:[^ .;]*-)?';

/**
 * Events whose initiator and target a sentence has the other way round: the name of the target is the subject, and that of the
 * initiator follows its verb. In English only. The work grows with the pairs of participants and the passages that they cite.
 */
export const findSwappedRoles = function* (brief: BriefFile, read: PassageReader): Generator<Doubt> {
  if (!isInEnglish(brief)) return;
  const names = namePatternsIn(brief);
  for (const [at, { participants }] of brief.mentions.entries()) {
    const found = findSwapped(participants, names, read);
    if (found)
      yield {
        path: ['mentions', at, 'participants', found.index, 'role'],
        check: 'ACTOR',
        message: `${found.ref} says "${found.words}", but "${found.target}" is the target and "${found.initiator}" the initiator; swap the roles if it is the event`,
      };
  }
};

type Participants = MentionRecord['participants'];

const MOST = 6;

const findSwapped = (participants: Participants, names: ReadonlyMap<string, string>, read: PassageReader) => {
  const initiators = participants.filter(({ role }) => role === 'INITIATOR').slice(0, MOST);
  for (const [index, { role, actor: target, citations }] of participants.slice(0, MOST * 2).entries()) {
    if (role !== 'TARGET') continue;
    for (const { actor: initiator, citations: others } of initiators) {
      const cited = [...new Set([...citations, ...others])].map((ref) => ({ ref, spelled: read(ref)?.spelled ?? '' }));
      const acts = (one: string, other: string) =>
        cited.flatMap(({ ref, spelled }) => {
          const words = findActing(names.get(one), names.get(other), spelled);
          return words === null ? [] : [{ ref, words }];
        });
      const [turned] = acts(initiator, target).length > 0 ? [] : acts(target, initiator);
      if (turned) return { ...turned, index, target, initiator };
    }
  }
  return null;
};

/** Words in which one of the first names acts on one of the second. */
const findActing = (first: string | undefined, second: string | undefined, spelled: string): string | null => {
  if (!first || !second) return null;
  const pattern = new RegExp(
    `${BEFORE}((?:${first}) ${VERB} (?:(?:the )?(?:[^ .;]*-)?|${OBJECT})(?:${second}))(?!\\p{L})`,
    'u',
  );
  return pattern.exec(spelled)?.[1] ?? null;
};
