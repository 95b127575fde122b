import { createOwners, type Mention, mentionOf } from '../mention.ts';
import type { ActorContext, ReadSentence } from '../read-sentences.ts';
import { EAST_ASIAN_SURNAMES, givenNameKind, isFunctionWord } from '../words/lists.ts';
import { isSpaced, type Word } from '../words.ts';
import { scorePeople } from './score-people.ts';
import { afterTitle, mayBeName, type PersonName } from './titled-people.ts';

/** The people whom a title, a family name of East Asia or a greeting shows, and those who have a given name or initials. */
export const findPeople = (read: ReadSentence, context: ActorContext): Mention[] => {
  const names: PersonName[] = [];
  const { words } = read;
  for (let at = 0; at < words.length; at += 1) {
    const place = context.countries.longestAt(words, at);
    if (place && place.length > 1) {
      at += place.length - 1;
      continue;
    }
    const name = afterTitle(words, at, context) ?? eastAsian(words, at, context) ?? addressed(words, at);
    if (!name) continue;
    names.push(name);
    at = name.to;
  }
  const toMention = ({ from, to, score, reason, title }: PersonName): Mention =>
    mentionOf(read, from, to, {
      type: 'PERSON',
      score: read.titleCase && title === undefined ? score - 0.15 : score,
      reason,
      hints: title === undefined ? {} : { title },
    });
  const found = names.map(toMention);
  const owners = createOwners(found);
  // A name after a title ends where the title says; a scored one that is longer only goes on before it.
  const scored = scorePeople(read, context)
    .map(toMention)
    .filter((mention) => {
      const owner = owners.of(mention);
      return owner === undefined || mention.end - mention.start > owner.end - owner.start;
    });
  return [...found, ...scored];
};

/** "Kim Example-il", "Lee Jae Won": a family name of East Asia first. */
const eastAsian = (words: readonly Word[], at: number, context: ActorContext): PersonName | null => {
  const [surname, first, second] = [words[at] as Word, words[at + 1], words[at + 2]];
  if (!EAST_ASIAN_SURNAMES.has(surname.text) || !first || !isSpaced(first)) return null;
  if (!mayBeName(first, context) || isFunctionWord(first)) return null;
  const isPlain = ({ text }: Word): boolean => context.counts.lowerCase(text) > 0;
  const hyphen = second !== undefined && /^[-‐‑]$/.test(second.gap) && second.text.length < 8;
  const isShort = first.text.length < 7 && (second?.text.length ?? 9) < 7;
  const two = second !== undefined && isSpaced(second) && isShort && mayBeName(second, context) && !isPlain(second);
  const to = hyphen || two ? at + 2 : at + 1;
  if (isSpaced(words[to + 1]) && context.nouns.has(words[to + 1]?.text ?? '')) return null;
  if (!hyphen && isPlain(first)) return null;
  if (surname.initial && isPlain(surname)) return null;
  const reason = `a family name of East Asia, "${surname.text}", and a given name`;
  return { from: at, to, score: hyphen ? 0.85 : two ? 0.7 : 0.6, reason };
};

/** Before the given name of somebody who is spoken to. */
const GREETING =
  /\b(?:thanks|thank you|hi|hello|hey|go ahead|over to you|to you|please|good (?:morning|afternoon|evening)|sorry|okay|yes|merci|gracias|danke)$/;

/** "Thanks, Jane.": a given name alone. */
const addressed = (words: readonly Word[], at: number): PersonName | null => {
  const [name, after] = [words[at] as Word, words[at + 1]];
  if (givenNameKind(name.text) === null || !/^, ?$/.test(name.gap) || (after && !/^[,.?!]/.test(after.gap)))
    return null;
  const before = words.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  if (!GREETING.test(before.join(' '))) return null;
  return { from: at, to: at, score: 0.6, reason: 'a given name after thanks or a greeting' };
};
