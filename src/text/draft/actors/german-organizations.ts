import { afterConnector, isNameWord, runEnd } from './name-run.ts';
import { listEnd, type OrganizationContext, type OrganizationName } from './organization-name.ts';
import { GERMAN_BODY, GERMAN_ENDING, WEAK_NOUNS } from './words/organization-nouns.ts';
import { TITLES } from './words/person-words.ts';
import { isSpace, type Word } from './words-of-sentence.ts';

/** Adjectives of German names have capitals: "Militärischer Abschirmdienst", "Deutsche Gesellschaft". */
const GERMAN_ADJECTIVE = /^\p{Lu}\p{Ll}{2,30}(?:isch|lich|al|ig|iv|ar|är|er|deutsch|eint|frei|sch)e?[nrsm]?$/u;

/** The German name whose noun is here: "Bundesamt für …", "Verband der …", "Militärischer Abschirmdienst". */
export const germanName = (
  words: readonly Word[],
  at: number,
  context: OrganizationContext,
): OrganizationName | null => {
  const word = words[at] as Word;
  const body = GERMAN_BODY.test(word.text);
  const kind = context.nouns.get(word.text) ?? context.nouns.get(word.text.replace(/e?s$/, ''));
  const ending = GERMAN_ENDING.test(word.text);
  if (!body && kind === undefined && !ending) return null;
  let from = at;
  for (let before = words[from - 1]; before && at - from < 5; before = words[from - 1]) {
    const gap = words[from]?.gap ?? '';
    const hyphen = /^[-‐‑–]$/.test(gap) && before.capital;
    const adjective =
      isSpace(gap) && isNameWord(before) && GERMAN_ADJECTIVE.test(before.text) && !TITLES.has(before.text);
    if (!hyphen && !(adjective && (!before.initial || context.counts.lowerCase(before.text) === 0))) break;
    from -= 1;
  }
  let to = at;
  // "Universität Musterstadt", "Bündnis X5": a name follows its noun.
  if ((kind !== undefined || ending) && BEFORE_NAMES.test(word.text)) to = nameAfter(words, at);
  const first = afterConnector(words, to + 1);
  const connector = words[to + 1]?.lower ?? '';
  const isArticle = connector === 'für' && /^(?:die|den|das)$/.test(words[to + 2]?.lower ?? '');
  const takes =
    first !== null &&
    (!isArticle || TAKES_ARTICLE.test(word.text)) &&
    takesConnector(word.text, connector, kind !== undefined || ending);
  if (takes) {
    to = listEnd(words, runEnd(words, first, 4), context);
    const more =
      /^(?:in|der|des|für)$/.test(words[to + 1]?.lower ?? '') &&
      isSpace(words[to + 1]?.gap ?? '') &&
      connector === 'für'
        ? nameAfterArticle(words, to + 1)
        : null;
    if (more !== null) to = more;
    to = secondSubject(words, to, word.text);
  }
  const isNamed = to > at && BEFORE_NAMES.test(word.text);
  if (!body && from === at && to === at) return null;
  const strong = body || (connector === 'für' && takes) || from < at || isNamed;
  return {
    from,
    to,
    noun: word.text,
    kind: germanKind(word.text) ?? kind ?? 'OTHER',
    score: strong
      ? WEAK_NOUNS.has(word.text)
        ? 0.55
        : 0.75
      : takes && kind !== undefined && !WEAK_NOUNS.has(word.text)
        ? 0.6
        : 0.4,
  };
};

/** Whether a name may go on with this word: "Bundesamt für …", "Verband der …", but not "Bundesregierung für …". */
const takesConnector = (noun: string, connector: string, isNoun: boolean): boolean => {
  if (/^zu/.test(connector))
    return /^(?:Kommission|Gesellschaft|Verein|Stiftung|Zentralstelle|Institut|Bundesstiftung)$/.test(noun);
  if (/(?:regierung|rat|rates|rats|tag|tages|tags|behörde|kommission)$/i.test(noun))
    return connector === 'für' && /^(?:Rat|Kommission)/.test(noun);
  return connector === 'für' || isNoun;
};

/** "Beauftragte für den Datenschutz" is a name; "Ich danke der Handelskammer für die Einladung" has one that ends before. */
const TAKES_ARTICLE = /(?:beauftragter?n?|amt|agentur|anstalt|ministerium|institut|zentrum|stiftung|stelle)$/i;

/** "und für Verbraucherschutz", "und die Informationsfreiheit" after the first subject of a ministry or an officer. */
const secondSubject = (words: readonly Word[], at: number, noun: string): number => {
  const [and, small, name] = [words[at + 1], words[at + 2], words[at + 3]];
  const goesOn = /ministerium/i.test(noun) ? /^für$/ : /beauftragte/i.test(noun) ? /^(?:für|die|den|das)$/ : /$^/;
  const joined = and?.lower === 'und' && isSpace(and.gap) && goesOn.test(small?.lower ?? '') && isNameWord(name);
  return joined ? at + 3 : at;
};

const BEFORE_NAMES =
  /^(?:\p{Lu}\p{Ll}{2,20}(?:universität|hochschule|akademie|kammer|gericht|klinikum|werke)|Universität|Hochschule|Fachhochschule|Stiftung|Bündnis|Initiative|Institut|Landgericht|Oberlandesgericht|Verwaltungsgericht|Oberverwaltungsgericht|Amtsgericht|Fraktion|Stadtwerke|Klinikum|Kanzlei|Sparkasse|Verein|Akademie|Bank|Netzwerk|Allianz|Verband|Forum|Bundesverband|Landesverband|Fachverband|Dachverband|Zentralverband|Gesamtverband|Gewerkschaft|Handelskammer|Handwerkskammer|Ärztekammer|Verbraucherzentrale|Komitee|Kompetenzzentrum|Forschungszentrum)(?:e?s)?$/u;

const nameAfter = (words: readonly Word[], at: number): number => {
  let to = at;
  while (to - at < 3 && isNameWord(words[to + 1]) && /^[ \u00a0-]$/.test(words[to + 1]?.gap ?? '')) to += 1;
  return to;
};

/** "in der Informationstechnik" of "Bundesamt für Sicherheit in der Informationstechnik". */
const nameAfterArticle = (words: readonly Word[], at: number): number | null => {
  const article = words[at + 1];
  if (words[at]?.lower === 'in')
    return article && /^(?:der|den|dem)$/.test(article.lower) && isNameWord(words[at + 2]) ? at + 2 : null;
  return article && isNameWord(article) && isSpace(article.gap) ? at + 1 : null;
};

const GERMAN_KINDS: readonly (readonly [ending: RegExp, kind: string])[] = [
  [/ministerium/, 'MINISTRY'],
  [/(?:gericht|gerichtshof)/, 'COURT'],
  [/regierung/, 'GOVERNMENT'],
  [/(?:amt|agentur|anstalt|behörde|polizei|zentrale|beauftragte|dienst)/, 'AGENCY'],
  [/(?:verband|kammer|verein|bund|vereinigung|gewerkschaft|gesellschaft)/, 'ASSOCIATION'],
  [/stiftung/, 'FUND'],
  [/(?:universität|hochschule)/, 'UNIVERSITY'],
  [/wehr/, 'ARMED_FORCES'],
];

const germanKind = (word: string): string | undefined => GERMAN_KINDS.find(([ending]) => ending.test(word))?.[1];
