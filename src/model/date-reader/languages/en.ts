import { MONTHS_BY_LANGUAGE } from '../../dates/month-names.ts';
import { ENGLISH_NUMBERS, numbers } from '../../number-words.ts';
import type { DateLanguage } from '../date-language.ts';

export const ENGLISH: DateLanguage = {
  months: MONTHS_BY_LANGUAGE.en,
  hasCapitals: true,
  isMonthFirst: true,
  doubtfulMonths: ['may', 'march', 'april', 'june', 'august'],
  beforeMonth:
    'in|of|by|since|until|till|from|through|to|during|before|after|between|for|early|late|mid|mid-|last|next|this|past|coming|upcoming|previous|following|around|about|throughout|every|per|the|and|or',
  daySuffix: '(?:st|nd|rd|th)?',
  dayToMonth: ' (?:of )?',
  monthToYear: ',? (?:of )?',
  dayRange: ' ?- ?| ?/ ?| to | through | until ',
  dayList: ' and | & |, (?=\\d{1,2}(?:st|nd|rd|th)|\\d{1,2},? and )',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  beforeWeekday:
    "on|by|until|since|from|before|after|for|late|early|earlier|later|held|met|said|says|announced|told|and|through|to|of|this's",
  seasons: [
    ['spring(?:time)?', 21],
    ['summer(?:time)?', 22],
    ['autumn|fall', 23],
    ['winter', 24],
  ],
  ordinals: ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th|last|final'],
  quarter: 'quarter',
  half: 'half',
  decades: ["(?<year>1[5-9]\\d|20\\d)0'?s", "(?<=\\bthe (?:early |late |mid-?|mid )?)'?(?<short>[3-9])0'?s"],
  century: '(?:the )?(?<number>\\d{1,2}(?:st|nd|rd|th)|[a-z]+(?:-first)?)[ -]century',
  ordinalWords: {
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    'twenty-first': 21,
  },
  relativeYears: [
    ['(?:(?:earlier|later) )?this (?:calendar |fiscal |financial |past )?year', 0],
    ['the (?:current|present) (?:calendar |fiscal |financial )?year', 0],
    ['the year before last', -2],
    ['(?<!\\b(?:the|over|past|every|each) )last year', -1],
    ['(?<!\\b(?:the|over|each|every) )next year', 1],
  ],
  relativeMonths: [
    ['(?:(?:earlier|later) )?this (?:past )?month', 0],
    ['(?<!\\b(?:the|over) )last month', -1],
    ['(?<!\\b(?:the|over) )next month', 1],
  ],
  relativeWeeks: [
    ['(?:(?:earlier|later) )?this (?:coming |past )?week', 0],
    ['(?<!\\b(?:the|over) )last week', -1],
    ['(?<!\\b(?:the|over) )next week', 1],
  ],
  relativeDays: [
    ['the day before yesterday', -2],
    ['the day after tomorrow', 2],
    ["yesterday(?!'s (?:men|heroes|world|war|news is))", -1],
    ['last night', -1],
    [
      "(?<!\\b(?:of|for|leaders of|world of) )tomorrow(?!'s (?:world|leaders|economy|challenges|technolog|problems|workforce|generation|jobs|children|city|cities))",
      1,
    ],
    ['this (?:very )?(?:morning|afternoon|evening)|tonight', 0],
    ['(?:earlier|later) today', 0],
  ],
  weekends: [
    ['(?<=\\bover |\\bduring |\\bthroughout )the weekend|(?:this )?past weekend|last weekend', -1],
    ['this (?:coming )?weekend', 0],
    ['next weekend', 1],
  ],
  yearItself: '(?:the|this) (?:calendar |fiscal |financial )?year(?! (?:\\d|before|after|of|when|in|to))|year(?=-end)',
  monthItself: '(?:the|this) month(?! of)',
  decadeItself: '(?:the|this) decade(?! \\d)',
  thisDecade: [['this decade', 0]],
  ago: '(?<count>\\d{1,4}|a|an|one|[a-z]+|[a-z]+-[a-z]+) (?:short |long |full )?(?:(?<years>years?)|(?<months>months?)|(?<weeks>weeks?)|(?<days>days?)|(?<decades>decades?)) ago',
  numberWords: new Map([...numbers('a:1 an:1 hundred:100'), ...ENGLISH_NUMBERS]),
  lastBefore: '(?:this past|this last|last|past)',
  nextBefore: '(?:(?:the|this) (?:coming|upcoming|following)|next|upcoming|coming)',
  thisBefore: '(?:(?:earlier|later) )?this',
  lastAfter: 'last',
  nextAfter: 'next',
  thisAfter: 'this',
  partBefore:
    '(?:the )?(?:very )?(?:early|late|mid|mid-|beginning of|start of|end of|close of|middle of|late in|early in|early part of|latter part of|later part of|second half of|first half of|end-|turn of|fall of)(?: the)?(?: year)?',
  about: '(?:around|circa|ca\\.|approximately|roughly|some time in|about)',
  since: 'since|ever since|as of|dating from|dating back to',
  between: 'between',
  to: '-|to|through|until|till|up to|up until|thru|/|~',
  and: 'and|to|-',
  forward:
    "will|shall|won't|'ll|would|next|upcoming|coming|forthcoming|to be|to take|to hold|to convene|to meet|planned|plans?|scheduled|slated|expected|expects?|expect|intends?|intended|intend|ahead of|looking ahead|look forward|deadline|due|going to|anticipated?|later|set to|set for|to come into|comes into force|enters? into force|apply from|applies from|by",
  doneBefore:
    '(?<!\\b(?:be|being|get) )(?!scheduled|planned|expected|slated|delayed|postponed|intended|designed|proposed|based|anticipated)\\p{L}{3,20}ed(?: by(?: the| its| our)? \\p{L}{2,20})? on',
  doneAfter: '(?!)',
  backward:
    'was|were|had|held|met|took|last|since|past|after|following|gave|made|began|came|found|saw|said|rose|fell|went|got|led|became|wrote|put|built|won|left|spoke|sent|recent|recently|previous|previously|earlier|already|did|has|have|been|(?!united|need|indeed|speed|exceed|proceed|succeed|hundred|shared|advanced|integrated)\\p{L}{2,20}ed',
  numbered:
    'articles?|art\\.|arts\\.|sections?|sec\\.|s\\.|ss\\.|§{1,2}|paragraphs?|para\\.|clause|rule|resolutions?|res\\.|unscr|no\\.?|nos\\.?|n°|number|numbers|nr\\.?|#|room|suite|box|form|pages?|pp?\\.|chapter|ch\\.|title|item|order|directive|regulation|decision|bill|code|docket|release|vol\\.?|volume|iso|version|v\\.|flight|line|call|dial|ext\\.?|extension|tables?|tel\\.?|fax|phone|zip|model|type|class|level|step|year-round',
  counted:
    'people|persons?|troops|soldiers|men|women|children|students|pupils|companies|firms|businesses|jobs|workers|employees|households|homes|families|members|participants|respondents|patients|users|cases|deaths|sites|schools|hospitals|units|times|words|pages|hours|days|weeks|months|years|miles|kilometers|kilometres|km|m|meters|metres|feet|ft|mw|gw|kw|gwh|mwh|twh|kg|mg|tons?|tonnes|dollars|euros|pounds|won|yen|yuan|percent|per cent|%|million|billion|trillion|thousand|degrees|vehicles|cars|aircraft|ships|missiles|warheads|projects|organi[sz]ations|countries|cities|submissions|responses|articles|papers|studies|documents|records|items|points|acres|hectares|barrels|kcal|calories|volts|watts|pixels|tokens|hrs|usd|eur|gbp',
  howMany:
    'over|more than|fewer than|less than|nearly|almost|some|approximately|roughly|about|around|at least|at most|up to|exactly|only|additional|another|estimated|total of|all|these|those|of the|the first|the other|than',
  beforeYear:
    'in|since|by|until|till|of|for|during|before|after|between|from|through|throughout|to|year|years|early|late|mid|fiscal|fy|as of|circa|around|post|pre|spring|summer|autumn|fall|winter|election|elections|agenda|vision|horizon|copyright|©|\\(c\\)|updated|accessed|dated|and|or|vs\\.?',
  fiscalYear: '(?:fiscal(?: year)?|FY|financial year|academic year|school year|calendar year|marketing year|CY|AY)',
};
