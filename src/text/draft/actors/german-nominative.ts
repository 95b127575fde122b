/** The nominative of German names, in which texts decline adjectives and nouns: "des Statistischen Bundesamtes". */

type Gender = 'M' | 'F' | 'N';

/** The genders of nouns of organizations, by their ends. */
const GENDERS: readonly (readonly [ending: RegExp, gender: Gender])[] = [
  [
    /(?:ministerium|amt|institut|zentrum|gericht|parlament|netzwerk|bündnis|forum|präsidium|werk|kuratorium|komitee|register|büro)$/i,
    'N',
  ],
  [
    /(?:verband|verein|bund|rat|dienst|gerichtshof|hof|ausschuss|verbund|senat|landtag|bundestag|beirat|fonds|club|klub|rundfunk|konzern)$/i,
    'M',
  ],
  [
    /(?:agentur|behörde|kommission|gesellschaft|kammer|stiftung|bank|union|polizei|universität|hochschule|akademie|konferenz|vereinigung|gewerkschaft|gemeinschaft|anstalt|zentrale|regierung|fraktion|partei|initiative|allianz|hilfe|bahn|post)$/i,
    'F',
  ],
];

const ENDINGS: Readonly<Record<Gender, string>> = { M: 'er', F: 'e', N: 'es' };

/** The genitive of these nouns has "s" or "es". */
const withoutGenitive = (noun: string): string => {
  const plain = noun.replace(/(?<=amt|rat|bund|verband|dienst|hof|tag|werk|gericht)e?s$/i, '');
  return plain !== noun
    ? plain
    : noun.replace(/(?<=institut|zentrum|ministerium|verein|parlament|forum|büro|fonds|senat)s$/i, '');
};

/**
 * A name with its noun in the nominative: the words before the noun are its adjectives. Nothing changes if the gender of
 * the noun is not known.
 */
export const inNominative = (name: string, noun: string): string => {
  const plain = withoutGenitive(noun);
  const gender = GENDERS.find(([ending]) => ending.test(plain))?.[1];
  const at = name.search(new RegExp(`(?<![\\p{L}-])${noun.replace(/[^\p{L}]/gu, '.')}(?!\\p{L})`, 'u'));
  if (gender === undefined || at < 0) return name;
  const adjectives = name
    .slice(0, at)
    .replace(
      /(?<=\p{L}(?:isch|lich|al|ig|iv|ar|är|deutsch|eint|frei|sch|nah|gemein|tional|öffentlich|europä))e[nrsm]?(?= )/gu,
      ENDINGS[gender],
    );
  return adjectives + plain + name.slice(at + noun.length);
};
