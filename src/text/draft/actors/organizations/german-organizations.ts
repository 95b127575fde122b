import { textOf } from '../mention.ts';
import type { ActorContext, ReadSentence } from '../read-sentences.ts';
import { TITLES, WEAK_NOUNS } from '../words/lists.ts';
import { afterConnector, isNameWord, isSpaced, runEnd, type Word } from '../words.ts';
import { listEnd, type OrganizationName } from './organization-name.ts';

/** A compound that names one body, whatever is beside it. */
const BODY =
  /^(?:(?:Bundes|Umweltbundes)\p{Ll}{0,30}(?:ministerium|amt|agentur|anstalt|kammer|gericht|gerichtshof|bank|regierung|zentrale|rat|tag|wehr|polizei|beauftragte[nr]?|stelle|hof|institut|dienst)|\p{Lu}\p{Ll}{2,20}(?:ministerium|(?:minister|rektoren|beauftragten|präsidenten|schutz)konferenz|kontrollrat)|Monopolkommission|Verfassungsschutz|Kanzleramt|(?!Experten|Untersuchungs|Prüfungs|Fach|Berufungs|Ethik)\p{Lu}\p{Ll}{3,20}kommission)(?:s|es)?$/u;

/** Endings of compounds that name a body if something says which: "Umweltamt der Stadt", and the kinds that they say. */
const ENDINGS: readonly (readonly [ending: string, kind: string])[] = [
  ['ministerium', 'MINISTRY'],
  ['gericht|gerichtshof', 'COURT'],
  ['regierung', 'GOVERNMENT'],
  ['amt|agentur|anstalt|behörde|polizei|zentrale|beauftragte|dienst', 'AGENCY'],
  ['verband|kammer|verein|bund|vereinigung|gewerkschaft|gesellschaft', 'ASSOCIATION'],
  ['stiftung', 'FUND'],
  ['universität|hochschule', 'UNIVERSITY'],
  ['wehr', 'ARMED_FORCES'],
  ['institut|verbund|zentrum|hilfe|werke|rundfunk|kommission|akademie|konferenz|fraktion|rat|bank|hof', 'OTHER'],
];
const KINDS = ENDINGS.map(([ending, kind]) => [new RegExp(`(?:${ending})[nr]?(?:e?s)?$`, 'i'), kind] as const);

const kindOf = (word: string): string | undefined => KINDS.find(([ending]) => ending.test(word))?.[1];

/** Adjectives of German names have capitals: "Militärischer Abschirmdienst", "Deutsche Gesellschaft". */
const ADJECTIVE = /^\p{Lu}\p{Ll}{2,30}(?:isch|lich|al|ig|iv|ar|är|er|deutsch|eint|frei|sch)e?[nrsm]?$/u;

/** The German name whose noun is here: "Bundesamt für …", "Verband der …", "Militärischer Abschirmdienst". */
export const germanName = (read: ReadSentence, at: number, context: ActorContext): OrganizationName | null => {
  const { words } = read;
  const word = words[at] as Word;
  const noun = word.text;
  const body = BODY.test(noun);
  const listed = context.nouns.get(noun) ?? context.nouns.get(noun.replace(/e?s$/, ''));
  const kind = kindOf(noun) ?? listed;
  if (kind === undefined) return null;
  let from = at;
  for (let before = words[from - 1]; before && at - from < 5; before = words[from - 1]) {
    const hyphen = /^[-‐‑–]$/.test(words[from]?.gap ?? '') && before.capital;
    const adjective = isSpaced(words[from]) && isNameWord(before) && ADJECTIVE.test(before.text);
    if (!hyphen && !(adjective && !TITLES.has(before.text))) break;
    from -= 1;
  }
  // "Universität Musterstadt", "Bündnis X5": a name follows its noun.
  const named = body ? at : nameAfter(words, at);
  const subject = subjectEnd(words, named, noun, context) ?? named;
  // "e. V." after the name of an association.
  const to = words[subject + 1]?.text === 'e' && words[subject + 2]?.text === 'V' ? subject + 2 : subject;
  if (!body && from === at && to === at) return null;
  const weak = WEAK_NOUNS.has(noun);
  const strong = body || from < at || named > at || words[named + 1]?.lower === 'für';
  return {
    from,
    to,
    noun,
    kind,
    score: strong ? (weak ? 0.55 : 0.75) : to > at && listed !== undefined && !weak ? 0.6 : 0.4,
    name: inNominative(textOf(read, from, to), noun),
  };
};

const nameAfter = (words: readonly Word[], at: number): number => {
  let to = at;
  while (to - at < 3 && isNameWord(words[to + 1]) && /^[ \u00a0-]$/.test(words[to + 1]?.gap ?? '')) to += 1;
  return to;
};

/** The end of what a body is for or of: "für Sicherheit in der Informationstechnik", "der Netze"; null if nothing follows. */
const subjectEnd = (words: readonly Word[], at: number, noun: string, context: ActorContext): number | null => {
  const first = afterConnector(words, at + 1);
  if (first === null || /^zu/.test(words[at + 1]?.lower ?? '')) return null;
  if (/(?:regierung|rat|tag|behörde|kommission)(?:e?s)?$/i.test(noun)) return null;
  return listEnd(words, runEnd(words, first, 4), context);
};

/** Genders of nouns by their ends: of others they are masculine. */
const NEUTER = /(?:ium|amt|institut|zentrum|gericht|parlament|werk|bündnis|forum|komitee|register|büro)$/i;
const FEMININE = /(?:ung|schaft|ion|tät|ei|ie|e|agentur|kammer|bank|konferenz|anstalt|allianz|bahn|post)$/i;

/** A name in the nominative: of "des Statistischen Bundesamtes", "Statistisches Bundesamt". */
const inNominative = (name: string, noun: string): string => {
  const plain = noun.replace(
    /(?<=amt|rat|bund|band|dienst|hof|tag|werk|gericht|institut|zentrum|ium|verein|forum)e?s$/i,
    '',
  );
  const ending = NEUTER.test(plain) ? 'es' : FEMININE.test(plain) ? 'e' : 'er';
  const at = name.indexOf(noun);
  return (
    name.slice(0, at).replace(/(?<=\p{L}(?:isch|lich|al|ig|iv|ar|är|deutsch|eint|frei|sch))e[nrsm]?(?= )/gu, ending) +
    plain +
    name.slice(at + noun.length)
  );
};
