import { MONTHS_BY_LANGUAGE } from '../../dates/month-names.ts';
import { FRENCH_NUMBERS, numbers } from '../../number-words.ts';
import type { DateLanguage } from '../date-language.ts';

const LAST = '(?:dernier|dernière|passée?|écoulée?)';
const NEXT = '(?:prochaine?|à venir|suivante?)';

export const FRENCH: DateLanguage = {
  months: MONTHS_BY_LANGUAGE.fr,
  hasCapitals: false,
  isMonthFirst: false,
  doubtfulMonths: ['mars', 'mai', 'avril', 'août', 'aout'],
  beforeMonth:
    "en|de|à|depuis|jusqu'en|jusqu'à|fin|début|mi|mi-|du mois de|au mois de|mois de|avant|après|entre|et|ou|dès|pour|courant|d'ici|d'|vers|le",
  daySuffix: '(?:er|e)?',
  dayToMonth: ' ',
  monthToYear: ",? (?:de |de l'année )?",
  dayRange: ' ?- ?| au ',
  dayList: ' et (?:le )?|, (?=\\d{1,2}(?:,| et) )',
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  beforeWeekday: "ce|depuis|avant|jusqu'à|dès",
  seasons: [
    ['(?:(?:le|au|du) )?printemps', 21],
    ["(?:l'|d'|cet )?été", 22],
    ["(?:l'|d')?automne", 23],
    ["(?:l'|d')?hiver", 24],
  ],
  ordinals: [
    'premier|1er|première',
    'deuxième|second|seconde|2e|2ème',
    'troisième|3e|3ème',
    'quatrième|dernier|4e|4ème',
  ],
  quarter: 'trimestre',
  half: 'semestre|moitié',
  decades: [
    '(?:les |des )?années (?<year>1[5-9]\\d|20\\d)0(?! ?(?:à|-|et|/) ?\\d)',
    "(?:les |des )?années '?(?<short>[3-9])0",
    '(?:les |des )?années (?<word>trente|quarante|cinquante|soixante|soixante-dix|quatre-vingt|quatre-vingts|quatre-vingt-dix)',
  ],
  century: '(?<number>[XVI]{1,5}|\\d{1,2})e siècle',
  ordinalWords: {
    trente: 3,
    quarante: 4,
    cinquante: 5,
    soixante: 6,
    'soixante-dix': 7,
    'quatre-vingt': 8,
    'quatre-vingts': 8,
    'quatre-vingt-dix': 9,
  },
  relativeYears: [
    ["(?:cette|l') ?année(?: en cours)?(?<=cette année|en cours)", 0],
    [`l'an(?:née)? ${LAST}`, -1],
    [`l'an(?:née)? prochaine?`, 1],
    ["l'an passé", -1],
  ],
  relativeMonths: [
    ['ce mois-ci|ce mois', 0],
    [`le mois ${LAST}`, -1],
    ['le mois prochain', 1],
  ],
  relativeWeeks: [
    ['cette semaine', 0],
    [`la semaine ${LAST}`, -1],
    ['la semaine prochaine', 1],
  ],
  relativeDays: [
    ['avant-hier', -2],
    ['hier(?: (?:matin|soir|après-midi))?', -1],
    ['après-demain', 2],
    ["(?<!\\b(?:de|d'après|monde de) )demain", 1],
    ['ce (?:matin|soir)|cet après-midi', 0],
  ],
  weekends: [
    ['le week-end dernier', -1],
    ['ce week-end', 0],
    ['le week-end prochain', 1],
  ],
  yearItself: "(?:de )?(?:l'|cette )année(?! \\d)",
  monthItself: '(?:du|de ce) mois(?! de)',
  decadeItself: '(?:de )?(?:la|cette) décennie',
  thisDecade: [['cette décennie', 0]],
  ago: 'il y a (?:environ |près de |presque )?(?<count>\\d{1,4}|[a-zéèà-]+) (?:(?<years>ans?|années?)|(?<months>mois)|(?<weeks>semaines?)|(?<days>jours?)|(?<decades>décennies?))',
  numberWords: new Map([...numbers('un:1 une:1'), ...FRENCH_NUMBERS]),
  lastBefore: '(?:le|la) dernier|la dernière',
  nextBefore: '(?:le|la) prochain|la prochaine',
  thisBefore: 'ce|cet|cette',
  lastAfter: LAST,
  nextAfter: NEXT,
  thisAfter: 'de cette année|courant',
  partBefore:
    "(?:(?:à |vers |d'ici |dès )?(?:la |le |l')?(?:fin|début|milieu|courant|mi-|mi)(?: (?:du mois de|de l'année|de|du|d'|des))?|fin des|début des)",
  about: '(?:vers|environ|autour de|aux alentours de|circa)',
  since: 'depuis|depuis le',
  between: 'entre(?: le| les années)?',
  to: "-|à|au|jusqu'en|jusqu'au|jusqu'à|/|~",
  and: 'et|et le|-',
  forward:
    "\\p{L}{2,20}(?:ra|ront|rons)|prochaine?s?|à venir|prévue?s?|planifiée?s?|attendue?s?|futur\\p{L}{0,2}|doit|doivent|devrait|devraient|d'ici|échéance|va|vont|avant le",
  doneBefore: '(?!)',
  doneAfter: '(?!)',
  backward:
    'a|ont|avait|était|étaient|été|dernière?s?|passée?s?|depuis|après|fut|\\p{L}{2,20}ée?s?|\\p{L}{3,20}ait|\\p{L}{3,20}aient',
  numbered:
    'art\\.|articles?|n°|no|numéro|résolution|page|pages|p\\.|pp\\.|section|chapitre|règlement|directive|décret|loi|décision|alinéa|tél\\.?|bp|cs|tome|vol\\.?|version|iso|bureau|salle|cedex|recommandation',
  counted:
    'personnes|habitants|entreprises|emplois|soldats|élèves|étudiants|enfants|femmes|hommes|familles|membres|participants|salariés|logements|cas|morts|heures|jours|semaines|mois|ans|années|kilomètres|km|mètres|m|tonnes|t|kg|mw|gw|kwh|twh|euros|dollars|eur|millions|milliards|%|pour cent|pays|villes|communes|écoles|pages|mots|projets|organisations|réponses|exemplaires|véhicules|hectares|ha',
  howMany:
    "plus de|moins de|près de|environ|quelque|presque|au moins|au plus|jusqu'à|exactement|seulement|les|ces|autres|total de",
  beforeYear:
    "en|de|depuis|jusqu'en|jusqu'à|d'ici|dès|avant|après|entre|et|ou|année|années|fin|début|mi|mi-|vers|à|pour|horizon|l'horizon|agenda|vision|printemps|été|automne|hiver|rentrée|exercice|édition|consulté|élections|du|d'ici à",
  fiscalYear: '(?:année (?:scolaire|fiscale|universitaire)|exercice)',
};
