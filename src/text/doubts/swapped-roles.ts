import type { BriefFile, MentionRecord } from '../../model/records/brief-records.ts';
import { escapePattern } from '../escape-pattern.ts';
import { isInEnglish } from '../language.ts';
import type { PassageReader } from '../wording/cited-passages.ts';
import { foldSpelling } from '../wording/fold-words.ts';
import type { Doubt } from './doubt.ts';

/** Where a name is likely the subject of a clause. */
const BEFORE = String.raw`(?:^|[,;:] |(?<!\p{L})(?:as|that|while|and|when|because|after) )(?:[Tt]he )?`;
/** A verb after it that is not passive; nouns in the plural that look like one are rare after a name and before a second one. */
const VERB = String.raw`(?:(?:has|have|had|also|now|then|\p{Ll}+ly) )*(?!is |are |was |were |been |be |receive|get|got|face|suffer|need|accept|inherit|\p{L}+ly )(?:\p{Ll}+(?:s|ed)|will|may|could|would|must|sought|put|cut|won|led|gave|took)(?!\p{L})(?! be(?:en)? )`;
/** What is between the verb and what it acts on; somebody after "from" or "by" acts. */
const OBJECT = '(?:(?!(?:from|by|under|because|after|as|which|who|that) )[^ .;]+ ){1,8}?(?:the )?(?:[^ .;]*-)?';

/**
 * Events whose initiator and target a sentence has the other way round: the name of the target is the subject, and that of the
 * initiator follows its verb. In English only. The work grows with the pairs of participants and the passages that they cite.
 */
export const findSwappedRoles = function* (brief: BriefFile, read: PassageReader): Generator<Doubt> {
  if (!isInEnglish(brief)) return;
  const { countries, organizations, people, groupings } = brief;
  const listed = [...countries, ...organizations, ...people, ...groupings];
  const names = new Map(listed.map((entry) => [entry.actor, entry.names.map(foldSpelling)] as const));
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

const findSwapped = (
  participants: Participants,
  names: ReadonlyMap<string, readonly string[]>,
  read: PassageReader,
) => {
  const initiators = participants.filter(({ role }) => role === 'INITIATOR').slice(0, MOST);
  for (const [index, { role, actor: target, citations }] of participants.slice(0, MOST * 2).entries()) {
    if (role !== 'TARGET') continue;
    for (const { actor: initiator, citations: others } of initiators) {
      const cited = [...new Set([...citations, ...others])].map((ref) => ({ ref, spelled: read(ref)?.spelled ?? '' }));
      const acts = (one: string, other: string) =>
        cited.flatMap(({ ref, spelled }) => {
          const words = findActing(names.get(one) ?? [], names.get(other) ?? [], spelled);
          return words === null ? [] : [{ ref, words }];
        });
      const [turned] = acts(initiator, target).length > 0 ? [] : acts(target, initiator);
      if (turned) return { ...turned, index, target, initiator };
    }
  }
  return null;
};

/** Words in which one of the first names acts on one of the second. */
const findActing = (subjects: readonly string[], objects: readonly string[], spelled: string): string | null => {
  const [first, second] = [subjects, objects].map((names) => names.map(escapePattern).join('|'));
  if (!first || !second) return null;
  const pattern = new RegExp(
    `${BEFORE}((?:${first}) ${VERB} (?:(?:the )?(?:[^ .;]*-)?|${OBJECT})(?:${second}))(?!\\p{L})`,
    'u',
  );
  return pattern.exec(spelled)?.[1] ?? null;
};
