import { MONTHS_BY_LANGUAGE } from '../../../month-names.ts';
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
  dayRange: ' ?- ?| to | through | until ',
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
  decadeItself: '(?:the|this) decade',
  today: 'today',
  ago: '(?<count>\\d{1,4}|a|an|one|[a-z]+|[a-z]+-[a-z]+) (?:short |long |full )?(?:(?<years>years?)|(?<months>months?)|(?<weeks>weeks?)|(?<days>days?)|(?<decades>decades?)) ago',
  numberWords: {
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    'twenty-five': 25,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
  },
  lastBefore: '(?:this past|this last|last|past)',
  nextBefore: '(?:(?:the|this) (?:coming|upcoming|following)|next|upcoming|coming)',
  thisBefore: '(?:(?:earlier|later) )?this',
  lastAfter: 'last',
  nextAfter: 'next',
  thisAfter: 'this',
  partBefore:
    '(?:the )?(?:very )?(?:early|late|mid|mid-|beginning of|start of|end of|close of|middle of|late in|early in|early part of|latter part of|later part of|second half of|first half of|end-|turn of|fall of)(?: the)?(?: year)?',
  about: '(?:around|circa|ca\\.?|c\\.|approximately|roughly|some time in|about)',
  since: 'since|ever since|as of|dating from|dating back to',
  between: 'between',
  to: '-|to|through|until|till|up to|up until|thru|/|~',
  and: 'and|to|-',
  forward:
    "will|shall|won't|'ll|would|next|upcoming|coming|forthcoming|to be|to take|to hold|to convene|to meet|planned|plans?|scheduled|slated|expected|expects?|expect|intends?|intended|intend|ahead of|looking ahead|look forward|deadline|due|going to|anticipated?|later|set to|set for|to come into|comes into force|enters? into force|apply from|applies from|by",
  backward:
    'was|were|had|held|met|took|last|since|past|after|following|gave|made|began|came|found|saw|said|rose|fell|went|got|led|became|wrote|put|built|won|left|spoke|sent|recent|recently|previous|previously|earlier|already|did|has|have|been|\\p{L}{2,20}ed',
  numbered:
    'articles?|art\\.|arts\\.|sections?|sec\\.|s\\.|ss\\.|§{1,2}|paragraphs?|para\\.|clause|rule|resolutions?|res\\.|unscr|no\\.?|nos\\.?|n°|number|numbers|nr\\.?|#|room|suite|box|form|pages?|pp?\\.|chapter|ch\\.|title|item|order|directive|regulation|decision|bill|code|docket|release|vol\\.?|volume|iso|version|v\\.|flight|line|call|dial|ext\\.?|tel\\.?|fax|phone|zip|model|type|class|level|step|year-round',
  counted:
    'people|persons?|troops|soldiers|men|women|children|students|pupils|companies|firms|businesses|jobs|workers|employees|households|homes|families|members|participants|respondents|patients|users|cases|deaths|sites|schools|hospitals|units|times|words|pages|hours|days|weeks|months|years|miles|kilometers|kilometres|km|m|meters|metres|feet|ft|mw|gw|kw|gwh|mwh|twh|kg|mg|tons?|tonnes|dollars|euros|pounds|won|yen|yuan|percent|per cent|%|million|billion|trillion|thousand|degrees|vehicles|cars|aircraft|ships|missiles|warheads|projects|organi[sz]ations|countries|cities|submissions|responses|articles|papers|studies|documents|records|items|points|acres|hectares|barrels|kcal|calories|volts|watts|pixels|tokens|hrs|usd|eur|gbp',
  howMany:
    'over|more than|fewer than|less than|nearly|almost|some|approximately|roughly|about|around|at least|at most|up to|exactly|only|additional|another|estimated|total of|all|these|those|of the|the first|the other|than',
  beforeYear:
    'in|since|by|until|till|of|for|during|before|after|between|from|through|throughout|to|year|years|early|late|mid|fiscal|fy|as of|circa|around|post|pre|spring|summer|autumn|fall|winter|election|elections|agenda|vision|horizon|copyright|©|\\(c\\)|updated|accessed|dated|and|or|vs\\.?',
  fiscalYear:
    '(?:fiscal(?: year)?|FY|financial year|academic year|school year|calendar year|marketing year|CY|AY)',
  doneThatDay:
    'announc(?:e|es|ed|ing)|declar(?:e|es|ed|ing)|releas(?:e|es|ed|ing)|publish(?:es|ed|ing)?|unveil(?:s|ed|ing)?|sign(?:s|ed|ing)|launch(?:es|ed|ing)?|adopted|voted|issued|issuing|met|hosted|convened|gathered?|joining|joined|thank(?:s|ed)? you|reaffirm(?:s|ed)?|speak(?:ing)?|talk(?:ing)? about|discuss(?:ed|ing)|hearing|welcom(?:ed|ing)|pleased|delighted|honou?red|proud|here',
  thatDayBefore:
    'announc\\w{1,5}|declar\\w{1,4}|released?|releasing|publish\\w{0,4}|join\\w{0,4}|here|meet|met|gather\\w{0,3}|speak|speaking|spoke|sign\\w{0,3}|thank\\w{0,4}|call|discuss\\w{0,3}|said|saying|issued|issuing|launch\\w{0,3}|call|briefing|is|earlier|later|until|from|on|as of|back|you|us|me|place|effective|beginning|starting|remarks|testify\\w{0,3}|hearing|adopt\\w{0,3}|voted?|welcome|present|presented|honor\\w{0,3}|celebrat\\w{0,4}|commemorat\\w{0,4}|mark\\w{0,3}|say|talk|talking|hear|heard|visit\\w{0,3}|travel\\w{0,4}',
  thatDayAfter:
    "i|we|he|she|president|secretary|the (?:president|secretary|prime minister|minister|department|commission|government|administration|leaders|three|two|united states|white house|council)|at|is (?:the|a|an|about|my|our|also|world|international|national)|marks|at noon|on|that|'s (?:summit|call|meeting|announcements?|briefing|event|discussions?|conversations?|session|votes?|decisions?|ruling|hearing|speech|visit|statement|action|actions|agenda|news|topic|debate|conference|launch|report|release|signing|remarks|ceremony|executive order|order|proclamation|gathering|talk|lecture|debate|question time|audience|panel|guests?|witness\\w*)",
  nowadaysBefore:
    'than|world|even|still|of|society|exist\\w{0,2}|available|used|market|markets|economy|as|like|both|live|lives|living|we know|know it|except|true|technology|systems?|most|only|relevant|day|yesterday and|past and|between',
  nowadaysAfter:
    "than|more than ever|and (?:tomorrow|in the future|into the future|for)|as (?:ever|in)|,? (?:most|many|few|some) |,? (?:there are|there is)|'s (?!summit|call|meeting|announce|briefing|event|discuss|conversation|session|vote|decision|ruling|hearing|speech|visit|statement|action|agenda|news|topic|debate|conference|launch|report|release|sign|remarks|ceremon|executive|order|procla|gather|talk|lecture|question|audience|panel|guest|witness)",
};
