/** What a German word in small letters is by its end. */
export type VerbForm =
  | 'INFINITIVE'
  | 'PARTICIPLE'
  /** An infinitive or an adjective: "wird mit wichtigen und …", "wird Hürden beseitigen". */
  | 'DOUBTFUL'
  | 'OTHER';

/** Reads the form of a word. Nouns have a capital, and are no verbs. */
export const readVerbForm = (word: string): VerbForm => {
  if (!/^\p{Ll}/u.test(word)) return 'OTHER';
  if (PARTICIPLE.test(word)) return 'PARTICIPLE';
  if (!/(?:en|ern|eln|tun|sein)$/.test(word) || NO_VERB.test(word) || WITH_ZU.test(word)) return 'OTHER';
  return ADJECTIVE.test(word) ? 'DOUBTFUL' : 'INFINITIVE';
};

/** "vorzuziehen" belongs to another verb. */
const WITH_ZU = /^\p{Ll}{2,10}zu\p{Ll}{4,}$/u;

/** Participles in "-t", those with "ge-", and those that have no such mark. */
const PARTICIPLE =
  /^(?:\p{Ll}{0,8}ge\p{Ll}{2,14}t|(?:be|emp|ent|er|ver|zer|wider|miss|über|unter|durch|um|\p{Ll}{2,8}(?:be|ent|er|ver))\p{Ll}{3,14}t|\p{Ll}{2,14}iert|(?:ab|an|auf|aus|bei|durch|ein|fest|fort|frei|her|hin|los|mit|nach|vor|weg|weiter|zu|zurück|zusammen|um|über|unter|wahr|statt|bereit|teil)?ge(?!hen|ben|winnen|währleisten|fährden|stalten|nügen|raten|hören|lten|lingen|schehen|statten|nehmigen|denken|lten|langen|lingen|brauchen|nießen|deihen|währen|trauen|wöhnen|dulden|stehen)\p{L}+en|verboten|verloren|vergessen|verstanden|beschlossen|entschieden|entworfen|erhoben|betroffen|begonnen|bewiesen|verglichen|verschoben|verschlossen|vertreten|verworfen|entnommen|übernommen|unternommen|unterschrieben|unterworfen|unterstrichen|beschrieben|betrieben|bezogen|erfahren|erhalten|erlassen|ertragen|erwogen|erworben|vorgenommen|einbezogen|entzogen|entlassen|empfunden|empfohlen|empfangen|befunden|verbunden|verschwunden|überwunden|missverstanden|umgangen|vergeben|verwiesen|nachgewiesen|angewiesen|zugewiesen|ausgewiesen|durchbrochen|abgeschlossen|ausgeschlossen)$/u;

const ADJECTIVE = /(?:igen|lichen|ischen|enden|samen|losen|neuen|anderen|ären|ellen|alen|iven)$/;

/** Other small words with such an end. */
const NO_VERB =
  /^(?:\p{L}*(?:ischen|baren|neuen|anderen|einen|ihren|seinen|unseren|allen|vielen|keinen|diesen|jenen|welchen)|oben|unten|neben|gegen|wegen|sondern|außen|innen|zusammen|hingegen|dagegen|entgegen|zwischen|morgen|gestern|eben|selten|meisten|wenigen|ersten|zweiten|letzten|höheren|besseren|den|wen|sein|könnten|konnten|sollten|müssten|mussten|dürften|durften|möchten|wollten|würden|wurden|hätten|hatten|wären|waren|worden|dessen|deren)$/u;
