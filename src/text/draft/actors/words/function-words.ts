import type { Word } from '../words-of-sentence.ts';

/** Words of English that have a capital only because they begin a sentence or are in a title, and months and days. */
const ENGLISH: ReadonlySet<string> = new Set(
  (
    'a an the this that these those such some any all both each every either neither no not only also even still yet just our your their his her its my we you they he she it i us them him me ' +
    'who whom whose which what when where why how whether if unless although though while whereas because since as than then thus hence therefore however moreover furthermore additionally finally first second third ' +
    'firstly secondly thirdly lastly next last one two three four five six seven eight nine ten many most much more less few several other another same own new old ' +
    'in on at by for from to into onto of off out over under up down with without within between among amongst across against about around after before during until till through throughout toward towards upon via per despite besides beyond near like unlike versus ' +
    'and or but nor so be is are was were been being am do does did done has have had having will would shall should can could may might must ought need let lets get got make made take taken use used using ' +
    'here there now today tomorrow yesterday again always never often sometimes soon later ago already meanwhile recently currently overall indeed perhaps maybe instead rather yes no please thanks thank hello hi hey okay ok well sure sorry ' +
    'given based according following including regarding concerning considering ' +
    'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter ' +
    'north south east west northern southern eastern western northeast southeast northwest southwest ' +
    'chapter section article part annex appendix figure table box note source sources page paragraph question answer recommendation recommendations key summary introduction conclusion background contents references'
  ).split(' '),
);

/** The same for German, French and Spanish. Within a sentence of English they are other words: "War", "Die". */
const OTHERS: ReadonlySet<string> = new Set(
  (
    'der die das den dem des ein eine einen einem einer eines kein keine keinen und oder aber denn doch sondern sowie auch nur noch schon nicht sehr mehr so wie wenn weil dass da ob als bis seit während obwohl damit daher deshalb dabei dazu darüber hierbei hierfür dies diese dieser dieses diesem diesen jene jener alle alles allen jede jeder jedes viele einige manche solche beide ' +
    'wir sie er es ich ihr uns euch ihnen ihm ihn mein dein sein unser unsere unserer unseren ihre ihrer ihren ist sind war waren wird werden wurde wurden hat haben hatte kann können muss müssen soll sollen sollte sollten darf will möchte mit ohne für gegen durch um von vom zu zum zur bei beim nach aus auf an am im in ins unter über vor hinter neben zwischen trotz wegen laut gemäß ' +
    'januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag erstens zweitens drittens zudem außerdem jedoch dennoch insbesondere insgesamt hier dort heute gestern morgen ' +
    'le la les un une du des de et ou mais donc or ni car ce cet cette ces mon ton son notre votre leur nos vos leurs il elle ils elles nous vous je tu on qui que quoi dont où quand comme si dans sur sous avec sans pour par entre vers chez en au aux pas plus moins très aussi ainsi selon ' +
    'el los las una unos unas y e o u pero sino ni que quien cual cuyo donde cuando como si del al en con sin por para sobre entre hacia hasta desde según durante este esta estos estas ese esa esos esas aquel su sus mi tu nuestro nuestra no sí más menos muy también así además'
  ).split(' '),
);

/** Words that are no part of a name, in any of the languages. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([...ENGLISH, ...OTHERS]);

/** Whether a word with a capital is likely none of a name. */
export const isFunctionWord = (word: Word): boolean =>
  ENGLISH.has(word.lower) || (word.initial && OTHERS.has(word.lower));

/** Prepositions of place, before which a lone capital is likely a place. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at near to from into toward towards outside around aus nach à en desde'.split(' '),
);
