import { MONTHS_BY_LANGUAGE } from '../../dates/month-names.ts';
import { GERMAN_NUMBERS, numbers } from '../../number-words.ts';
import type { DateLanguage } from '../date-language.ts';

const LAST = '(?:letzte[nmrs]?|vergangene[nmrs]?|vorige[nmrs]?)';
const NEXT = '(?:nächste[nmrs]?|kommende[nmrs]?|bevorstehende[nmrs]?)';
const THIS = '(?:diese[nmrs]?|laufende[nmrs]?)';

export const GERMAN: DateLanguage = {
  months: MONTHS_BY_LANGUAGE.de,
  hasCapitals: true,
  isMonthFirst: false,
  doubtfulMonths: ['august', 'april'],
  beforeMonth:
    'im|in|ab|bis|seit|vom|von|zum|anfang|mitte|ende|vor|nach|zwischen|für|und|oder|monat|monats|letzten|vergangenen|nächsten|kommenden|diesen|vorigen|des|dem|den|gegen|um|spätestens',
  daySuffix: '(?:\\.|ten|te)?',
  dayToMonth: ' ?',
  monthToYear: ',? (?:des Jahres )?',
  dayRange: ' ?- ?| bis (?:zum )?| ?/ ?',
  dayList: ' und | sowie | & |, (?=\\d{1,2}\\.)',
  weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag|Sonnabend', 'Sonntag'],
  beforeWeekday: 'am|bis|seit|vom|zum|ab|vor|nach|den|dem',
  seasons: [
    ['Frühjahrs?|Frühlings?', 21],
    ['Sommers?', 22],
    ['Herbst(?:es)?', 23],
    ['Winters?', 24],
  ],
  ordinals: [
    'erste[nmrs]?|1\\.|I\\.',
    'zweite[nmrs]?|2\\.|II\\.',
    'dritte[nmrs]?|3\\.|III\\.',
    'vierte[nmrs]?|4\\.|IV\\.|letzte[nmrs]?',
  ],
  quarter: 'Quartals?',
  half: 'Halbjahr(?:e?s)?',
  decades: [
    '(?<year>1[5-9]\\d|20\\d)0er(?:[ -]Jahren?)?',
    "'?(?<short>[3-9])0er(?:[ -]Jahren?)",
    '(?<word>dreißiger|vierziger|fünfziger|sechziger|siebziger|achtziger|neunziger)[ -]?Jahren?',
  ],
  century: '(?<number>\\d{1,2}\\.) (?:Jahrhundert(?:e?s)?|Jh\\.)',
  ordinalWords: { dreißiger: 3, vierziger: 4, fünfziger: 5, sechziger: 6, siebziger: 7, achtziger: 8, neunziger: 9 },
  relativeYears: [
    [`${THIS} (?:Kalender|Haushalts|Geschäfts|Berichts)?Jahr(?:e?s)?`, 0],
    ['(?:des|im) laufenden Jahr(?:e?s)?|heuer', 0],
    ['vorletzte[nmrs]? Jahr(?:e?s)?', -2],
    [`${LAST} (?:Haushalts|Geschäfts)?Jahr(?:e?s)?(?! ?\\d)`, -1],
    ['(?:im|des) Vorjahr(?:e?s)?', -1],
    ['übernächste[nmrs]? Jahr(?:e?s)?', 2],
    [`${NEXT} (?:Kalender|Haushalts)?Jahr(?:e?s)?(?! ?\\d)`, 1],
  ],
  relativeMonths: [
    [`${THIS} Monat(?:e?s)?`, 0],
    [`${LAST} Monat(?:e?s)?`, -1],
    [`${NEXT} Monat(?:e?s)?`, 1],
  ],
  relativeWeeks: [
    [`${THIS} Woche`, 0],
    [`${LAST} Woche`, -1],
    [`${NEXT} Woche`, 1],
  ],
  relativeDays: [
    ['vorgestern', -2],
    ['gestern(?: (?:Morgen|Vormittag|Mittag|Nachmittag|Abend))?', -1],
    ['übermorgen', 2],
    ['heute (?:Morgen|Vormittag|Mittag|Nachmittag|Abend|früh)', 0],
    ['(?<=\\b(?:bis|ab|erst|schon|heute und|am Tag nach) )morgen(?! (?:ist|früh aufstehen))', 1],
  ],
  weekends: [
    [`(?:${LAST}) Wochenende`, -1],
    [`${THIS} Wochenende`, 0],
    [`${NEXT} Wochenende`, 1],
  ],
  yearItself: 'des Jahres(?! \\d)|dieses Jahres|des laufenden Jahres',
  monthItself: 'des Monats(?! \\p{Lu})|dieses Monats',
  decadeItself: '(?:des|dieses) Jahrzehnts|(?:diesem|dieses) Jahrzehnt',
  thisDecade: [['(?:diesem|dieses) Jahrzehnts?', 0]],
  ago: 'vor (?:(?:rund|etwa|fast|knapp|genau|gut) ){0,2}(?<count>\\d{1,4}|[a-zäöüß]+) (?:(?<years>Jahr(?:en)?)|(?<months>Monat(?:en)?)|(?<weeks>Wochen?)|(?<days>Tag(?:en)?)|(?<decades>Jahrzehnt(?:en)?))',
  numberWords: new Map([...numbers('einem:1 einer:1'), ...GERMAN_NUMBERS]),
  lastBefore: LAST,
  nextBefore: NEXT,
  thisBefore: THIS,
  lastAfter: 'letzten Jahres|vergangenen Jahres|vorigen Jahres',
  nextAfter: 'nächsten Jahres|kommenden Jahres',
  thisAfter: 'dieses Jahres|d\\. ?J\\.',
  partBefore:
    '(?:spätestens )?(?:(?:zu |zum |gegen )?(?:Anfang|Beginn|Mitte|Ende|Jahresende|Jahresbeginn|Jahresanfang)(?: (?:des Jahres|der|des|von))?|früh(?:en|es)?|spät(?:en|es)?|der frühen|der späten)',
  about: '(?:etwa|circa|ca\\.|ungefähr|gegen|rund um|um das Jahr)',
  since: 'seit|seit dem Jahr|seit dem|seit Anfang|seit Ende',
  between: 'zwischen(?: den Jahren| dem)?',
  to: '-|bis|bis zum|bis Ende|bis Anfang|bis Mitte|/|~',
  and: 'und|und dem|bis|-',
  forward:
    'wird|werden|würde|würden|soll|sollen|sollte|sollten|nächste[nmrs]?|kommende[nmrs]?|künftig\\p{L}{0,3}|geplant\\p{L}{0,2}|vorgesehen\\p{L}{0,2}|bevorstehend\\p{L}{0,2}|anstehend\\p{L}{0,2}|plant|planen|erwartet|spätestens|bis|bis zum|ab|frist|in kraft treten|tritt in kraft|zum',
  doneBefore: '(?!)',
  doneAfter: '(?:zu)?\\p{L}{3,20}(?:t|en) (?:hat|haben|hatte|hatten|wurde|wurden|worden)',
  backward:
    'wurde|wurden|war|waren|hat|haben|hatte|hatten|ist|sind|seit|nach|letzte[nmrs]?|vergangene[nmrs]?|fand|fanden|ging|kam|ge\\p{L}{2,20}(?:t|en)|\\p{L}{2,20}iert|beschloss|stieg|sank|lag|vom|stand',
  numbered:
    'art\\.|artikels?|§{1,2}|abs\\.|absatz|satz|nr\\.?|nummer|ziff(?:er|\\.)|resolution|s\\.|seiten?|rn\\.|rz\\.|randnummer|kapitel|band|bd\\.|az\\.?|aktenzeichen|tel\\.?|telefon|fax|plz|postfach|zimmer|raum|version|v\\.|richtlinie|verordnung|beschluss|drs\\.|drucksache|iso|din|en|kfz|modell|typ|zeile|tz\\.|anm\\.|fn\\.|d-|a-|ch-',
  counted:
    '(?:mitglied|teilnehm|mitarbeit|beschäftigt|einwohn|bürger|mensch|person|unternehm|betrieb|haushalt|soldat|schül|student|patient|fäll|stunden|tage|wochen|monate|jahre|kilomet|meter|tonnen|euro|dollar|prozent|wohn|firm|arbeitspl|stell|anlagen|gemeind|kommun|städt|länder|schul|kinder|frauen|männer|familien|seiten|zeichen|wörter|projekt|verein|organisation|antwort|befragt|stimm|exemplar|fahrzeug|züge|bäume)\\p{L}*|km|m|kg|t|mw|gw|kw|kwh|mwh|gwh|twh|eur|mio\\.?|mrd\\.?|millionen|milliarden|tsd\\.?|%|ha|qm|m²|uhr',
  howMany:
    'über|mehr als|weniger als|fast|rund|etwa|circa|ca\\.|knapp|gut|mindestens|höchstens|bis zu|insgesamt|genau|nur|weitere|alle|diese|die ersten|unter|als',
  beforeYear:
    'im|in|seit|bis|von|vom|vor|nach|ab|für|zwischen|und|oder|jahr|jahre|jahres|jahren|anfang|mitte|ende|ca\\.|stand|zum|der|agenda|vision|wahl|\\p{L}{3,30}wahl|frühjahr|frühling|sommer|herbst|winter|bis ende|spätestens|horizont|zugriff|abgerufen|haushalt|bundeshaushalt|kw|gg',
  fiscalYear: '(?:Haushalts|Geschäfts|Kalender|Steuer|Schul|Berichts|Studien)jahr(?:e?s|en?)?',
};
