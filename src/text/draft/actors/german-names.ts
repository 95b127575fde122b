import { type Mention, type ReadSentence, textOf } from './mention.ts';
import { isNameWord } from './name-run.ts';
import type { OrganizationContext } from './organization-name.ts';
import { NOT_ORGANIZATIONS } from './words/acronyms.ts';
import { FUNCTION_WORDS } from './words/function-words.ts';
import { GERMAN_ENDING, NOT_ORGANIZATION_NOUNS } from './words/organization-nouns.ts';
import { NOT_SURNAMES, ROLES, TITLES } from './words/person-words.ts';
import { isSpace, type Word } from './words-of-sentence.ts';

/** Nouns of German that come before other nouns without making a name: amounts, times, numbered parts, places, works. */
const MEASURES =
  /(?:^(?:Prozent|Prozentpunkte?|Euro|Cent|Dollar|Millionen|Milliarden|Million|Milliarde|Tausend|Dutzend|Hälfte|Tonnen?|Liter|Gramm|Kilogramm|Meter|Kilometer|Hektar|Grad|Uhr|Tage?n?|Wochen?|Monate?n?|Jahre?n?|Stunden?|Ende|Anfang|Mitte|Herbst|Frühjahr|Frühling|Sommer|Winter|Seiten?|Absatz|Artikel|Nummer|Kapitel|Satz|Anlage|Anhang|Paragraf|Teil|Punkt|Ziffer|Abschnitt|Frage|Stadt|Land|Bundesland|Kreis|Landkreis|Region|Gemeinde|Freistaat|Standort|Bezirk|Projekt|Programm|Gesetz|Art|Arten|Stück|Anteil|Menge|Bereich|Thema|Feld|Stichwort|Begriff|Fach|Typ|Zeit|Rolle|Unternehmen|Fachgruppe|Norden|Süden|Osten|Westen|Besuch|Ihnen|Ihre[nrms]?|Sie|Seltene[nr]?|Camp|San|Santa|Los|Las|New|Den|Rio|Buenos|Tel|Hong|Kuala|Abu|Addis|Cape|Fort|Port|Saint|St|Open|Linked|Big|Smart|Green|Cloud|Zugang|Bezug|Rücksicht|Folge)$|(?:stunden|watt|tonnen|meter)$)/u;

/** Endings of common nouns, which are beside another noun in idioms: "Entwicklungen Rechnung tragen". */
const ABSTRACT = /(?:ung|heit|keit|schaft|tion|ität)(?:en)?$|(?:ismus|nis|nisse|tum)$/u;

/** Nouns that say what the name after them is. */
const COMPANIES =
  /^(?:Firma|Reederei|Werft|Denkfabrik|Gewerkschaft|Start-?up|Startup|(?:\p{Lu}\p{Ll}+)?(?:[Kk]onzern|[Hh]ersteller|[Bb]etreiber|[Aa]nbieter|[Vv]ersorger|[Oo]rganisation)|\p{Lu}\p{Ll}+unternehmen|Nichtregierungsorganisation|NGO)s?$/u;
const PEOPLE =
  /(?:^(?:Kollege|Kollegin|Gegenüber|Autorin|Experte|Expertin|Juristin|Jurist|Forscherin|Forscher|Aktivistin|Aktivist)|(?:ministerin?|sekretärin?|sprecherin?|leiterin?|präsidentin?|forscherin?|wissenschaftlerin?|gutachterin?|direktorin?|ökonomin?|professorin?|beauftragter?))n?$/iu;

/** Countries in the names of associations of German. */
const HOMES = /^(?:Deutschland|Österreich|Schweiz)$/;
/** Nouns before the name of a country. */
const COMMON_NOUNS =
  /^(?:Beispiel|Vorbild|Partner|Nachbar|Königreich|Republik|Bundesrepublik|Republik|Freistaat|.{2,}(?:land|staat|standort|republik|markt|partner|nachbar|beispiel|ort|ziel|raum))s?$/i;

/** Two nouns with a space between them are a name in German: a compound would be one word. */
export const findGermanNames = (read: ReadSentence, context: OrganizationContext): Mention[] => {
  if (context.language !== 'de' || read.titleCase) return [];
  const { words } = read;
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!isNameWord(words[at])) continue;
    const to = pairEnd(words, at);
    const name = to > at ? nameIn(words, at, to, context) : null;
    if (name) {
      const text = textOf(read, name.from, to);
      mentions.push({
        sentence: read.position,
        start: words[name.from]?.start ?? 0,
        end: words[to]?.end ?? 0,
        type: name.type,
        key: `${name.type === 'PERSON' ? 'person' : 'name'} ${text.toLowerCase()}`,
        ref: null,
        name: text,
        adjective: false,
        score: name.score,
        method: 'names',
        reason: name.reason,
        hints: {},
      });
    }
    at = to;
  }
  return mentions;
};

/** The last of the words with capitals that only spaces separate; a hyphen may be within them. */
const pairEnd = (words: readonly Word[], at: number): number => {
  let to = at;
  while (to - at < 5 && isNameWord(words[to + 1]) && /^[ \u00a0-]$/.test(words[to + 1]?.gap ?? '')) to += 1;
  return to;
};

interface GermanName {
  from: number;
  type: 'PERSON' | 'ORGANIZATION';
  score: number;
  reason: string;
}

const nameIn = (
  words: readonly Word[],
  at: number,
  to: number,
  { countries, counts, nouns }: OrganizationContext,
): GermanName | null => {
  let from = at;
  let type: GermanName['type'] | null = null;
  const first = words[at] as Word;
  if (TITLES.has(first.text) || MEASURES.test(first.text) || /^(?:Sankt|Bad|Grüßen?|Gruß)$/.test(first.text))
    return null;
  const calls = isSpace(words[at + 1]?.gap ?? '');
  if (
    calls &&
    (COMPANIES.test(first.text) || (to - at > 1 && (nouns.has(first.text) || GERMAN_ENDING.test(first.text))))
  )
    [type, from] = ['ORGANIZATION', at + 1];
  else if (calls && (PEOPLE.test(first.text) || ROLES.has(first.text))) [type, from] = ['PERSON', at + 1];
  else if (first.initial) return null;
  const parts = words.slice(from, to + 1);
  const separate = parts.slice(1).some(({ gap }) => isSpace(gap));
  if (!separate && type === null) return null;
  const isOther = parts.some(
    ({ text }) =>
      MEASURES.test(text) ||
      FUNCTION_WORDS.has(text.toLowerCase()) ||
      TITLES.has(text) ||
      NOT_ORGANIZATION_NOUNS.has(text) ||
      NOT_ORGANIZATIONS.has(text) ||
      /\d/.test(text),
  );
  const country = countries.longestAt(words, from);
  // "Freies Wissen": an adjective that the text has without a capital too.
  const stem = (parts[0]?.text ?? '').replace(/e[nrsm]?$/, '');
  if (['', 'e', 'en', 'er', 'es', 'em'].some((ending) => counts.lowerCase(stem + ending) > 0)) return null;
  // "Vertreter Italiens", "Italiens Haushalt": the genitive of a country is not a part of a name.
  const isGenitive = parts.some(
    (word, offset) => /s$/.test(word.text) && countries.longestAt(words, from + offset) !== null,
  );
  if (isGenitive) return null;
  // "Vorbild Estland", "in Polen Kohle …": a country and another noun.
  const last =
    parts.map((_, offset) => countries.longestAt(words, from + offset)).find((found) => found !== null) ?? null;
  if (
    isOther ||
    country ||
    (last && !HOMES.test(words[to]?.text ?? '')) ||
    (last && COMMON_NOUNS.test(parts[0]?.text ?? ''))
  )
    return null;
  if (type === null && parts.some(({ text }) => ABSTRACT.test(text))) return null;
  if (type !== null) return { from, type, score: 0.55, reason: `after "${first.text}"` };
  const article = /^(?:der|die|das|des|dem|den|beim|vom|zum|zur)$/.test(words[from - 1]?.lower ?? '');
  // "Ein Gericht Yoon": a noun with an article, and another part of the sentence.
  if (/^(?:k?eine?[nrms]?|sein|seine[nrms]?|ihre?[nrms]?|diese[rnms]?|jede[rnms]?)$/.test(words[from - 1]?.lower ?? ''))
    return null;
  const isBody = article || parts.some(({ capitals, text }) => capitals || NOT_SURNAMES.has(text)) || last !== null;
  return {
    from,
    type: isBody ? 'ORGANIZATION' : 'PERSON',
    score: 0.5,
    reason: 'two nouns with a space between them, as only names have in German',
  };
};
