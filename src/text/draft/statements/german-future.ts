/**
 * Whether "wird" or "werden" makes a future: with an infinitive at the end of its clause, "wird … steigen", and not with a
 * participle, which makes the passive, "wird … gefördert". Gives the index of the verb; null if there is none.
 */
export const findGermanFuture = (words: string): { index: number; text: string } | null => {
  for (const match of words.matchAll(FUTURE)) {
    const rest = words.slice(match.index + match[0].length, match.index + 400);
    const end = rest.search(CLAUSE_END);
    const clause = end < 0 ? rest : rest.slice(0, end);
    const verbs = (clause.match(/[\p{L}*]+/gu) ?? []).slice(-3);
    const last = verbs.at(-1) ?? '';
    // "wird gefördert werden" and "wird geändert haben" are futures as well; "werden können" as well.
    // Before "und" it may be an adjective: "wird mit wichtigen und teuren Teilen gebaut".
    if (/^\s/.test(rest.slice(end)) && end >= 0 && ADJECTIVE.test(last)) continue;
    // A clause may be in between: "wird das Vertrauen, ohne das es nicht geht, Schaden nehmen".
    const final =
      /[,–]\s(?:\p{L}+\s){0,5}(\p{Ll}+)[.!]?$/u.exec(words.slice(match.index, match.index + 400))?.[1] ?? '';
    if (!isInfinitive(last) && isInfinitive(final)) return { index: match.index, text: `${match[0]} … ${final}` };
    if (!isInfinitive(last) || (verbs.length === 1 && MODAL.test(last))) continue;
    return { index: match.index, text: `${match[0]} … ${last}` };
  }
  return null;
};

/** "die gefördert werden können" is the passive with a modal, at the end of its clause. */
const MODAL = /^(?:können|müssen|sollen|dürfen|wollen)$/;

const FUTURE = /(?<![\p{L}\p{N}])(?:wird|werden|werde|wirst)(?![\p{L}\p{N}])/giu;
const CLAUSE_END = /[,;:!?–—()"“”„]|(?<!\d)\.|\s(?:und|oder|sowie|sondern|wenn|weil|dass|damit)\s/u;

/** Ends like one, and is not a participle: "verboten", "getroffen". Nouns have a capital. */
const isInfinitive = (word: string): boolean =>
  /^\p{Ll}/u.test(word) &&
  /(?:en|ern|eln|tun|sein)$/.test(word) &&
  !PARTICIPLE.test(word) &&
  !NO_VERB.test(word) &&
  !WITH_ZU.test(word);

/** "vorzuziehen" belongs to another verb. */
const WITH_ZU = /^\p{Ll}{2,10}zu\p{Ll}{4,}$/u;

const PARTICIPLE =
  /^(?:(?:ab|an|auf|aus|bei|durch|ein|fest|fort|frei|her|hin|los|mit|nach|vor|weg|weiter|zu|zurück|zusammen|um|über|unter|wahr|statt|bereit|teil)?ge(?!hen|ben|winnen|währleisten|fährden|stalten|nügen|raten|hören|lten|lingen|schehen|statten|nehmigen|denken|lten)\p{L}+en|verboten|verloren|vergessen|verstanden|beschlossen|entschieden|entworfen|erhoben|betroffen|begonnen|bewiesen|verabschiedeten|verglichen|verschoben|verschlossen|vertreten|verworfen|entnommen|übernommen|unternommen|unterschrieben|unterworfen|unterstrichen|beschrieben|betrieben|bezogen|erfahren|erhalten|erlassen|ertragen|erwogen|erworben|gegeben|genommen|gewonnen|vorgenommen|einbezogen|entzogen|entlassen|empfunden|empfohlen|empfangen|gefunden|befunden|verbunden|verschwunden|überwunden|missverstanden|umgangen|vergeben|verwiesen|nachgewiesen|angewiesen|zugewiesen|ausgewiesen|gewiesen|durchbrochen|abgeschlossen|ausgeschlossen)$/u;

const ADJECTIVE = /(?:igen|ichen|ischen|enden|samen|baren|losen|neuen|anderen|ären|ellen|alen|iven)$/;

/** Other small words with such an end. */
const NO_VERB =
  /^(?:\p{L}*(?:ischen|baren|neuen|anderen|einen|ihren|seinen|unseren|allen|vielen|keinen|diesen|jenen|welchen)|oben|unten|neben|gegen|wegen|sondern|außen|innen|zusammen|hingegen|dagegen|entgegen|zwischen|morgen|gestern|eben|selten|meisten|wenigen|ersten|zweiten|letzten|höheren|besseren|den|wen)$/u;
