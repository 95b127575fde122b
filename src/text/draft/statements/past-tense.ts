/**
 * Whether an English form such as "signed" or "met" reports what happened, by the words before and after it. English writes
 * the simple past and the participle alike: "the states signed" and "the states that were asked", "a treaty signed in May".
 */
export type PastUse =
  /** "was signed", "were held". */
  | 'PASSIVE'
  /** "has signed", "had been signed". */
  | 'PERFECT'
  /** "they signed". */
  | 'ACTIVE'
  /** A noun before it: "the states signed", or "the states asked to sign". */
  | 'AFTER_NOUN'
  /** "a treaty signed by". */
  | 'PARTICIPLE'
  /** "is signed", "to be signed", "the signed treaty". */
  | 'NONE';

/** Adverbs between an auxiliary and its verb. */
const ADVERB =
  /^(?:\w+ly|also|then|since|just|already|not|never|still|ever|always|once|both|all|jointly|each|now|even|soon|long|first|last|today|yesterday|have|thus|therefore|again|together|further)$/;

const PRONOUNS =
  /^(?:he|she|it|they|we|i|you|who|which|this|these|those|both|all|many|some|others|several|and|but|that|then|later|also|there)$/;

/** "The company, for example, moved its office" has the past after a comma. */
const DETERMINER = /^(?:its|the|a|an|their|his|her|our|this|that|all|both|two|three|several|many)$/;

/** Nouns of those who act, though they have no name. */
const ACTOR_NOUN =
  /^(?:leaders?|presidents?|ministers?|ministries|ministry|governments?|administration|parliament|congress|senate|legislators?|lawmakers|courts?|judges?|council|commission|committee|authorit(?:y|ies)|agenc(?:y|ies)|regulators?|police|army|navy|forces|troops|officials|diplomats|states|countries|nations|parties|sides|companies|company|banks?|union|unions|panel|task|force|group|team|board|assembly|delegations?|delegation|secretary|chancellor|king|queen|pope|protesters|voters|members)$/;

/** Verbs that have an infinitive after them: "agreed to meet" is not a participle. */
const TAKES_TO =
  /^(?:agreed|decided|committed|pledged|began|started|continued|failed|refused|promised|vowed|offered|sought|attempted|managed|chose|voted|threatened|travel+ed|moved|returned|came|went|met|led)$/;

const BEFORE_A_PARTICIPLE =
  /^(?:a|an|the|its|their|his|her|our|my|your|this|of|in|by|with|for|to|from|at|on|as|more|most|newly|well|so|very|than|or|under|into|using|any|no|each|every|other|those|if|when|once|unless|until|not|being|recently|previously|be|get|got|gets|'re|is|are|am|isn't|aren't|will|would|should|must|may|might|can|could|remain|remains|become|becomes|seem|seems)$/;

/** How the form at `index` is used; `isActor` says whether an actor is named just before it. */
export const pastUseOf = (words: string, index: number, length: number, isActor: boolean): PastUse => {
  const before = (
    words
      .slice(Math.max(0, index - 120), index)
      .toLowerCase()
      .match(/[\p{L}\p{N}']+|[^\s\p{L}\p{N}']/gu) ?? []
  ).reverse();
  const form = words.slice(index, index + length).toLowerCase();
  const after = /^\s*([\p{L}']+)/u.exec(words.slice(index + length, index + length + 30))?.[1]?.toLowerCase() ?? '';
  let skipped = 0;
  while (skipped < 4 && ADVERB.test(before[skipped] ?? '') && !isPronounWord(before[skipped] ?? '')) skipped += 1;
  const auxiliary = before.slice(0, skipped).includes('have') ? 'have' : (before[skipped] ?? '');
  const further = before[skipped + 1] ?? '';
  if (auxiliary === 'been')
    return /^(?:has|have|had|'ve)$/.test(further) || /'ve$|n't$/.test(further) || ADVERB.test(further)
      ? 'PERFECT'
      : 'NONE';
  if (/^(?:was|were|wasn't|weren't)$/.test(auxiliary)) return 'PASSIVE';
  if (/^(?:has|have|had|hasn't|haven't|hadn't)$/.test(auxiliary) || /'ve$/.test(auxiliary))
    return /^(?:would|could|should|might|may|must|to)$/.test(further) ? 'NONE' : 'PERFECT';
  if (/^(?:did|didn't)$/.test(auxiliary)) return 'NONE';
  if (auxiliary === ',' && DETERMINER.test(after)) return isActor ? 'ACTIVE' : 'AFTER_NOUN';
  if (auxiliary === '' || /^[,;:("“–—-]$/.test(auxiliary))
    return isActor ? 'ACTIVE' : skipped === 0 && auxiliary === '' ? 'NONE' : 'PARTICIPLE';
  if (BEFORE_A_PARTICIPLE.test(auxiliary) || /'(?:re|m|ll|d)$/.test(auxiliary)) return 'NONE';
  if (after === 'upon' || (after === 'with' && /^(?:charged|tasked|associated|combined)$/.test(form)))
    return 'PARTICIPLE';
  if (isActor || PRONOUNS.test(auxiliary) || ACTOR_NOUN.test(auxiliary))
    return after === 'by' ? 'PARTICIPLE' : 'ACTIVE';
  if (after === 'by' || (after === 'to' && !TAKES_TO.test(form))) return 'PARTICIPLE';
  return 'AFTER_NOUN';
};

const isPronounWord = (word: string): boolean => word === 'both' || word === 'all' || word === 'then';

/** Irregular forms of the past, and a rule for the others: a verb that no list of events has. */
export const ANY_PAST =
  /(?<![\p{L}\p{N}-])(?:\p{Ll}{3,20}ed|became|began|bore|broke|brought|built|came|caught|drew|drove|fell|flew|forced|forgot|gave|got|grew|kept|knew|lost|made|met|overcame|put|ran|rose|said|sat|saw|sent|set|shook|showed|spoke|stood|stole|struck|swept|taught|took|understood|went|woke|wrote)(?![\p{L}\p{N}-])/gu;

/** Forms of the past that tell no event: states, thoughts and findings. */
export const NO_EVENT =
  /^(?:need|needed|indeed|based|related|limited|used|wanted|believed|considered|felt|thought|seemed|appeared|remained|lived|existed|belonged|consisted|depended|showed|found|stated|noted|mentioned|described|reported|indicated|suggested|argued|aimed|tended|liked|hoped|expected|concerned|regarded|defined|involved|required|included|contained|united|advanced|skilled|so-called|given|associated|compared|concerning|knew|saw|understood|got|kept|stood|speed|feed|seed|deed|exceed|proceed|succeed|hundred|embed|shared|interested|noticed|observed|saw|heard|said)$/;
