import type { Mention, ReadSentence } from './mention.ts';
import { addressed } from './people/addressed-people.ts';
import { eastAsian } from './people/east-asian-names.ts';
import { personMention } from './people/person-mention.ts';
import { scorePeople } from './people/score-people.ts';
import { afterPlural, afterTitle } from './people/titled-people.ts';
import type { PeopleContext } from './person-name.ts';
import { createOwners } from './resolve-overlaps.ts';

/**
 * The people whom a title, a family name of East Asia or a greeting shows, and those for whom several weaker cues speak
 * together. `nextSentence` is the first word of the sentence after this one; null if there is none.
 */
export const findPeople = (read: ReadSentence, context: PeopleContext, nextSentence: string | null): Mention[] => {
  const mentions: Mention[] = [];
  const { words } = read;
  for (let at = 0; at < words.length; at += 1) {
    const place = context.countries.longestAt(words, at);
    if (place && place.length > 1) {
      at += place.length - 1;
      continue;
    }
    const name =
      afterTitle(words, at, context) ??
      afterPlural(words, at, context) ??
      eastAsian(words, at, context) ??
      addressed(words, at);
    if (!name) continue;
    mentions.push(personMention(read, name));
    at = name.to;
  }
  return [...mentions, ...besidesTitled(scorePeople(read, context, nextSentence), mentions)];
};

/** A name after a title ends where the title says; a scored one that is longer only goes on before it. */
const besidesTitled = (scored: readonly Mention[], found: readonly Mention[]): Mention[] => {
  const owners = createOwners(found);
  return scored.filter((mention) => {
    const owner = owners.of(mention);
    return owner === undefined || mention.end - mention.start > owner.end - owner.start;
  });
};
