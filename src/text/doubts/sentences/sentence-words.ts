/** The words by which a language says how firmly, by whom and of which time a sentence is. All read a folded sentence. */
export interface SentenceWords {
  /** Verbs by which something only may be so. */
  weak: RegExp;
  /** After such a verb, words for what is merely to be said, not to be so: "may express concern over". */
  saying: RegExp;
  /** Any word that may mark a conclusion or a doubt, as `docs/vocabulary.md` has them; not "can". */
  marks: RegExp;
  /** Words that say that something is to come. */
  future: RegExp;
  /** Words by which somebody's view is given; not "the projects that", nor "note that". */
  reports: RegExp;
  /** What begins another clause than the main one. */
  clause: RegExp;
  /** What follows the main clause with a claim of its own. */
  otherClaim: RegExp;
  /** Words that make the sentence, or a part of it, the reason of something; not "because of this", which is one of what follows. */
  reasons: RegExp;
  /** Those who speak for the text itself. */
  author: RegExp;
  /** Words by which those who speak name themselves, with their capitals: "us" is not the US. */
  speaker: RegExp;
}

const words = (pattern: string): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'u');

const SAID = 'said|argued|stated|warned|estimated|predicted|noted|claimed|reported|suggested|concluded';

const ENGLISH: SentenceWords = {
  weak: words('may|might|could'),
  saying: /^ (?:\p{L}+ )?(?:express|say|raise|voice|repeat|reiterate|note|mention|ask|call)(?!\p{L})/u,
  marks: words(
    String.raw`may|might|could|would|should|likely|likelihood|unlikely|perhaps|maybe|presumably|apparently|arguably|seemingly|evidently|therefore|thus|hence|risks?|prospects?|chances?|unclear|uncertain\p{L}{0,3}|points? to|seen as|(?:possib|potential|probab|suggest|appear|seem|expect|believ|conclu|interpret|indicat|signal|impl(?:y|ie)|estimat|assum|doubt|think|anticipat|suspect|tend)\p{L}{0,8}`,
  ),
  future: words('(?<!(?:political|good|free|the|of) )will|we (?:also )?expect|(?:is|are) expected to'),
  reports: words(
    String.raw`(?:has|have|had) (?:also |recently )?(?:${SAID})|(?:${SAID}|says?|argues?|warns?|estimates|predicts?|notes|contends?|insists?|asserts?|believes?|agreed|explained|acknowledged|recogni[sz]ed) that|(?:according to|in the (?:words|view|opinion) of)(?! (?:us|our|this|these))|(?:told|tells) us|(?:express|voic|shar)\p{L}{1,3} (?:the|their|its|a|this) (?:view|opinion|belief|concern)`,
  ),
  clause:
    /[;:]|(?<!\p{L})(?:that|which|who|whom|whose|if|when|whether|where|while|although|though|because|since|as|unless|until|so|after|before|than|how|why|what|despite)(?!\p{L})/u,
  otherClaim: /[;:]|, (?:and|so|yet|or|while|whereas)(?!\p{L})|(?<!\p{L})(?:but|because|although|though)(?!\p{L})/u,
  reasons: words(
    'because(?! of (?:this|these|that|it))|since|due to|owing to|thanks to|reasons? (?:is|are|for|why)|caused by|driven by|results? (?:of|from)|resulting from|stems? from|after all|as|for',
  ),
  author: words('i|we|our|us|this|these|the (?:brief|report|paper|study)'),
  speaker: words('I|[Ww]e|[Oo]urs?|[Mm]y|us'),
};

const GERMAN: SentenceWords = {
  weak: words('könnten?|dürften?'),
  saying: /^ (?!.)/u,
  marks:
    /könnt|dürf|würd|soll|vermut|wahrscheinlich|möglich|eventuell|vielleicht|schein|wohl|offenbar|erwart|glaub|daher|deshalb|somit|folglich|schließen|schluss|legt|deut|zeig|droh|gefahr|risik|risk|schätz|zweifel|unklar|mutmaß/u,
  future: words('voraussichtlich|wir erwarten|erwarten wir'),
  reports: words(
    String.raw`laut (?:der|des|dem|den|einer|eines|einem)|zufolge|nach (?:angaben|ansicht|auffassung|meinung|einschätzung) (?:der|des|von)|(?:sag|erklär|behaupte|warn|beton|mein|schätz|argumentier|prognostizier|kritisier|berichte)\p{L}{0,3}(?: darauf hin)?, dass`,
  ),
  clause: /[,;:]|(?<!\p{L})(?:wenn|falls|ob|dass|weil|obwohl|während|sodass)(?!\p{L})/u,
  otherClaim: /[;:]|, (?:und|oder|aber|doch|während|sondern|weil|obwohl)(?!\p{L})/u,
  reasons: words('weil|denn|da|wegen|aufgrund|auf grund|infolge|dank|durch|grund|gründe|ursache|nämlich'),
  author: words('ich|wir|uns|unser|unsere[nrms]?'),
  speaker: words('[Ii]ch|[Ww]ir|[Uu]ns|[Uu]nsere?[nrms]?|[Mm]eine?[nrms]?'),
};

/** The words of a brief's language; null if they are not known. */
export const sentenceWordsOf = (language: string): SentenceWords | null =>
  ({ en: ENGLISH, de: GERMAN })[language.slice(0, 2).toLowerCase()] ?? null;
