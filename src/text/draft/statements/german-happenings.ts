import { findGermanFuture } from './german-future.ts';
import { readVerbForm } from './german-verb-form.ts';
import { ANY_VERB, type Happening, MOST_HAPPENINGS } from './happening.ts';
import type { Reading } from './reading.ts';

/** A German participle expresses the past with an auxiliary in its sentence; without one it is an adjective. */
export const weighGerman = (words: string, index: number, text: string): number => {
  if (PRETERITE.test(text)) return 0.4;
  if (/^\s+(?:zu\s+)?(?:werden|wird)(?!\p{L})/u.test(words.slice(index + text.length, index + text.length + 16)))
    return -1.4;
  const around = words.slice(Math.max(0, index - 240), index + 40);
  if (/(?<!\p{L})(?:hat|haben|hatte|hatten|wurde|wurden)(?!\p{L})/u.test(around)) return 0.7;
  if (/^\s+worden(?!\p{L})/u.test(words.slice(index + text.length, index + text.length + 8))) return 0.7;
  if (/(?<!\p{L})(?:ist|sind|war|waren)(?!\p{L})/u.test(around)) return WITH_SEIN.test(text) ? 0.6 : 0;
  return /(?<!\p{L})(?:werden|wird)(?!\p{L})/u.test(around) ? -1.6 : -0.9;
};

/** Participles that have "ist" for the past, and not for a state. */
const WITH_SEIN =
  /^(?:(?:\p{Ll}{2,8})?(?:gestiegen|gesunken|gefallen|gekommen|gegangen|getreten|gelaufen|gewachsen|geworden|gestorben|gereist|gezogen|gesprungen|geschehen)|erschienen|entstanden|ergangen|gescheitert|gestartet|verstorben|verschwunden|explodiert|ausgebrochen|zusammengebrochen|eingebrochen|zusammengetroffen)$/u;

/** Forms that are the past without an auxiliary: "legte … vor", "beschloss". */
const PRETERITE =
  /\s|(?<![aiouäöü]|tre|be|hal)ten?$|^(?:trafe?n?|kame?n?|fande?n?|empfinge?n?|beschloss|erlie(?:ß|ss)(?:en)?|trate?n?|schluge?n?|entschied|versprache?n?|begann|begannen|erschien|gewann(?:en)?|überfiel(?:en)?|verlie(?:ß|ss)|übernahm(?:en)?|urteilten?|gab)$/iu;

/** German: an auxiliary and any participle, or any form in "-te", where there is a date. */
export const readAnyGerman = (reading: Reading): Happening[] => {
  const { folded, words, dates } = reading;
  const found: Happening[] = [];
  const future = findGermanFuture(words);
  if (future && dates.some((date) => date.future))
    found.push({
      text: future.text,
      start: future.index,
      kind: 'OTHER',
      called: 'announced act',
      tense: 'FUTURE',
      weight: 0.9,
    });
  for (const { index, 0: text } of words.matchAll(ANY_GERMAN)) {
    if (found.length >= MOST_HAPPENINGS) break;
    if (/gangene?n?$/.test(text) || STATE.test(text)) continue;
    const isPreterite = IRREGULAR_PRETERITE.test(text) || (/ten?$/.test(text) && PRETERITE.test(text));
    if (!isPreterite && readVerbForm(text) !== 'PARTICIPLE') continue;
    if (isPreterite && (dates.length === 0 || NO_PRETERITE.test(text))) continue;
    const more = IRREGULAR_PRETERITE.test(text) ? 0.3 : isPreterite ? -0.2 : weighGerman(folded, index, text);
    if (more >= -0.2)
      found.push({
        text,
        start: index,
        kind: 'OTHER',
        called: 'verb of the past',
        tense: 'PAST',
        weight: ANY_VERB + more,
      });
  }
  return found;
};

/** Participles and forms in "-te"; those that lists of events have are read there. */
const ANY_GERMAN =
  /(?<![\p{L}\p{N}*])(?:\p{Ll}{0,8}ge\p{Ll}{2,14}(?:t|en)|(?:\p{Ll}{2,8}?)?(?:be|ent|er|ver|zer|wider|miss|über|unter|durch|um|emp)\p{Ll}{3,14}(?:t|en)|\p{Ll}{2,14}iert|\p{Ll}{3,14}ten?|(?:be|er|ver|ent|zer|über|unter|wider)?(?:ging|kam|fiel|stieg|sank|wuchs|nahm|gab|brach|schloss|zog|griff|verlor|starb|lud|rief|warf|wies|trug|schlug|schrieb|sprach|sprang|trieb|fuhr|flog|floh|hielt|ließ|lief|bot|fror|wich|schied)(?:en)?)(?![\p{L}\p{N}*])/gu;

/** The past of strong verbs that report a happening; not of states such as "stand". */
const IRREGULAR_PRETERITE =
  /^(?:be|er|ver|ent|zer|über|unter|wider)?(?:ging|kam|fiel|stieg|sank|wuchs|nahm|gab|brach|schloss|zog|griff|verlor|starb|lud|rief|warf|wies|trug|schlug|schrieb|sprach|sprang|trieb|fuhr|flog|floh|hielt|ließ|lief|bot|fror|wich|schied)(?:en)?$/u;

/** Amounts and states in the past. */
const STATE = /^(?:betrug|enthielt|verhielt|behielt|entsprach|entfiel)(?:en)?$/;

/** Adjectives, modals and other words with such ends. */
const NO_PRETERITE =
  /^(?:ers|letz|bes|brei|konkre|priva|heu|soll|könn|müss|dürf|möch|hät|woll|moch|konn|muss|durf|hat|bit|mit|wei|rech|schlech|leich|gu|har|al|näch|meis|höchs|größ|wich|laut|berech|bekann|genann|gesam|gesam|bestimm|gewähl|geplan|betei|seit|unten|selten|hin|drit|vier|fünf|sechs|zehn|\p{Ll}*lichs|\p{Ll}*igs)ten?$/u;
