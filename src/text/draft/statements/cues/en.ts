import type { Cue, CueTable } from './cue.ts';
import { ENGLISH_EVENTS } from './en-events.ts';

/** Cues of English. "can" is ability, and is no forecast. */

const MODALS: readonly Cue[] = [
  { words: "should(?:n't)?", score: 0.8, called: 'modal of duty', strength: 'SHOULD' },
  { words: 'ought', score: 0.75, called: 'modal of duty', strength: 'SHOULD' },
  { words: "must(?:n't)?", score: 0.75, called: 'modal of duty', strength: 'MUST' },
  { words: 'ha(?:s|ve) (?:got )?to', score: 0.55, called: 'modal of duty', strength: 'MUST' },
  {
    words: '(?<!\\b(?:the|a|no|any|urgent|little) )needs? (?:\\w+ly |also |not )?to',
    score: 0.75,
    called: 'modal of duty',
    strength: 'NEEDS',
  },
  { words: 'shall not|need not', score: 0.35, called: 'modal of duty', strength: 'MUST' },
];

const ADVISING: readonly Cue[] = [
  {
    words: '(?:we|i) (?:\\w+ )?(?:\\w+ )?(?:recommend|urge|advise|suggest|propose|advocate|appeal)',
    score: 0.85,
    called: 'verb of advising',
  },
  { words: '(?:we|i) (?:\\w+ )?(?:\\w+ )?call (?:on|for|upon)', score: 0.85, called: 'verb of advising' },
  {
    words: '(?:we|i) (?:\\w+ )?(?:\\w+ )?(?:ask|request|encourage|invite|demand|insist)',
    score: 0.75,
    called: 'verb of advising',
  },
  {
    words:
      "we (?:\\w+ )?(?:would|'d) (?:\\w+ )?(?:like to see|welcome|support|encourage|favou?r|prefer|ask|urge|suggest|recommend|propose)",
    score: 0.7,
    called: 'verb of advising',
  },
  {
    words: "(?:i|we)(?: would|'d) (?:\\w+ )?(?:urge|suggest|recommend|propose|advise|ask that|encourage)",
    score: 0.7,
    called: 'verb of advising',
  },
  {
    words: 'recommend(?:s|ed)? (?:that|\\w+ing|the|a|an|to)|(?:is|are) recommended|our recommendations?',
    score: 0.65,
    called: 'verb of advising',
  },
  { words: 'recommend(?:s|ing|ed|ations?)?', score: 0.5, called: 'verb of advising' },
  { words: 'urg(?:es?|ing)', score: 0.6, called: 'verb of advising' },
  { words: 'call(?:s|ing)? (?:on|upon)', score: 0.65, called: 'verb of advising' },
  { words: 'call(?:s|ing)? for', score: 0.55, called: 'verb of advising' },
  {
    words: '(?:urged|called (?:on|upon|for)|demand(?:s|ed)|advocate[sd]?|insist(?:s|ed)?)',
    score: 0.42,
    called: 'demand of somebody',
  },
  { words: 'suggest that … (?:be|not)|propose that', score: 0.55, called: 'verb of advising' },
  { words: "let(?:'s| us)", score: 0.5, called: 'invitation to act' },
  { words: 'please (?:consider|ensure|make sure)', score: 0.45, called: 'request' },
];

const FRAMES: readonly Cue[] = [
  {
    words:
      "(?:it|that|this)(?: is|'s| was| remains| will be| would be) (?:\\w+ )?(?:\\w+ )?(?:vital|important|essential|crucial|critical|imperative|necessary|urgent|paramount|key|incumbent|indispensable|advisable|desirable|high time|time|better|best) (?:on |for (?!\\w+ing\\b)… )?(?:that|to)",
    score: 0.75,
    called: 'frame that demands',
    strength: 'NEEDS',
  },
  {
    words:
      '(?:is|are|be) (?:\\w+ )?(?:critical|vital|essential|crucial|imperative|important|necessary) (?:for … )?to (?!(?:\\w+ing|progress|success|the|an?|our|any|this|its|their)\\b)\\w+',
    score: 0.53,
    called: 'frame that demands',
    strength: 'NEEDS',
  },
  {
    words:
      '(?:consider|deem|think|believe|regard|find|see) (?:it|this|that) … (?:vital|important|essential|crucial|critical|imperative|necessary|appropriate|desirable)',
    score: 0.75,
    called: 'frame that demands',
    strength: 'NEEDS',
  },
  {
    words: '(?:is|are) (?:\\w+ly |also |now )?(?:needed|required)',
    score: 0.62,
    called: 'frame that demands',
    strength: 'NEEDS',
  },
  {
    words: "there is (?:\\w+ )?(?:\\w+ )?need (?:for|to)|there(?:'s| must be) … need",
    score: 0.75,
    called: 'frame that demands',
    strength: 'NEEDS',
  },
  {
    words:
      '(?:we|\\p{L}+) (?:urgently |also |still |really )?needs? (?:an?|more|better|new|the|stronger|greater|clear|clarity|certainty|powers|resources|time|help|support|funding|guidance|access|tools|training)',
    score: 0.58,
    called: 'need',
    strength: 'NEEDS',
  },
  {
    words: '(?:highlights?|underlines?|underscores?|emphasi[sz]e[sd]?|stress(?:es)?|shows?|demonstrates?) the need',
    score: 0.5,
    called: 'frame that demands',
    strength: 'NEEDS',
  },
  { words: 'the (?:urgent |pressing )?need (?:for|to)', score: 0.4, called: 'frame that demands', strength: 'NEEDS' },
  {
    words: '(?:best|only|right) (?:thing|way|course|option|approach) … is to',
    score: 0.5,
    called: 'frame of the best',
    strength: 'SHOULD',
  },
  {
    words:
      '(?:a|the|our|first|top|main) (?:key |urgent |immediate )?(?:priority|priorities|task) (?:\\w+ )?(?:is|are|must be) to',
    score: 0.5,
    called: 'frame that demands',
    strength: 'NEEDS',
  },
  {
    words:
      'requires? (?:\\w+ )?(?:action|cooperation|coordination|reform|leadership|commitment|efforts?|investment|attention|unity|diplomacy|analysis|evidence|research|regulation|oversight|resources|collaboration)',
    score: 0.52,
    called: 'need',
    strength: 'NEEDS',
  },
  {
    words:
      '(?:we|i) (?:\\w+ )?(?:support|favou?r|endorse|oppose) (?:the |a |an )?(?:proposal|introduction|creation|establishment|extension|idea|option|inclusion|use)',
    score: 0.45,
    called: 'support for a proposal',
    strength: 'IMPLIED',
  },
];

const ADVICE_ELSEWHERE = [
  'should (?:also )?(?:be noted|be clear|be remembered|be stressed|be emphasi[sz]ed|be obvious|be borne|note|say|mention|add|emphasi[sz]e|come as no|have a (?:very )?direct)',
  'must (?:have|seem|say|admit|confess)',
  'must-\\w+',
  "(?:don't|doesn't|not|never) (?:need|have) to",
  'have to (?:say|admit|tell|confess|go|keep|acknowledge)',
  'need to know basis',
  '(?:as|than) (?:it )?(?:should|must)',
  'should (?:you|any|the need)',
  'important to (?:note|remember|recogni[sz]e that|mention|recall|say)',
  'recommendation \\d+',
  'call for (?:evidence|input|proposals|views|papers|applications)',
  'suggests? that (?:the|there|it|this|these|they)',
  'encouraged? by',
  'encourage you',
];

const FORECAST_CUES: readonly Cue[] = [
  { words: "will|won't|'ll|shall", score: 0.72, called: 'future tense', modality: 'EXPECTED' },
  {
    words: "(?:is|are|'re|'m|am) (?:not )?(?:also )?going to",
    score: 0.62,
    called: 'future tense',
    modality: 'EXPECTED',
  },
  {
    words: '(?:be|is|are|seems?|looks?|appears?|remains?) (?:\\w+ )?(?:\\w+ )?likely|likely to|most likely|unlikely',
    score: 0.72,
    called: 'likelihood',
    modality: 'EXPECTED',
  },
  {
    words:
      '(?:is|are|was|were|be) (?:\\w+ )?(?:expected|projected|predicted|forecast|anticipated|estimated|slated|scheduled|poised|set|bound|destined|due|about|on track|on course|anticipating) to',
    score: 0.75,
    called: 'expectation',
    modality: 'EXPECTED',
  },
  {
    words:
      '(?:we|i|they|he|she|analysts|experts|economists|observers|\\p{Lu}\\p{L}+) (?:also |fully |do |certainly |would |\\w+ )?(?:expect|anticipate|foresee|predict|project|forecast)s?',
    score: 0.75,
    called: 'expectation',
    modality: 'EXPECTED',
  },
  {
    words: '(?:expect|anticipate)s? (?:that|the|an?|to|continued|further|more|new|any|no)',
    score: 0.65,
    called: 'expectation',
    modality: 'EXPECTED',
  },
  { words: '(?:is|are) expected', score: 0.7, called: 'expectation', modality: 'EXPECTED' },
  {
    words:
      'may (?:well |also |not |even |soon |still |yet |\\w+ly )?(?!be |choose|wish|want|consider|prefer|apply|decide|need|seem|appear|opt|help|have \\w+(?:ed|en))\\p{Ll}+',
    score: 0.55,
    called: 'possibility',
    modality: 'HYPOTHETICAL',
  },
  {
    words:
      'might (?:well |also |not |even |soon |still |\\w+ly )?(?!be |choose|wish|want|use|consider|prefer|apply|help|have \\w+(?:ed|en))\\p{Ll}+',
    score: 0.54,
    called: 'possibility',
    modality: 'HYPOTHETICAL',
  },
  {
    words:
      'could (?:well |also |even |soon |then |still |further |potentially |\\w+ly )?(?:lead|result|become|cause|trigger|fuel|undermine|weaken|strengthen|increase|decrease|reduce|raise|rise|fall|grow|lose|face|threaten|spark|provoke|prompt|push|erode|affect|limit|restrict|hamper|hinder|delay|slow|damage|harm|exacerbate|worsen|deepen|jeopardi[sz]e|disrupt|spill|escalate|collapse|reach|exceed|cost|resurface|tarnish|spiral|spin|mean|end|deal|emerge|evolve|happen|occur|come|take years|destabili[sz]e|save|create|generate|boost|improve|contribute|accelerate|bring|drive|spread)',
    score: 0.56,
    called: 'possibility',
    modality: 'HYPOTHETICAL',
  },
  {
    words:
      '(?:may|might|could) (?:also |well )?have (?:\\w+ ){0,3}(?:effects?|impacts?|consequences|implications|repercussions)',
    score: 0.56,
    called: 'possibility',
    modality: 'HYPOTHETICAL',
  },
  {
    words: '(?:may|might) (?:well |also |not |even |\\w+ly )?(?:be|help)',
    score: 0.42,
    called: 'possibility',
    modality: 'HYPOTHETICAL',
  },
  {
    words:
      'could (?:likely|well|potentially|possibly|eventually|ultimately|soon)|(?:impacts?|effects?|consequences|costs?|results?) (?:\\S+ ){0,8}could',
    score: 0.55,
    called: 'possibility',
    modality: 'HYPOTHETICAL',
  },
  {
    words:
      '(?:this|it|that|which|these|\\w+ing (?:\\S+ ){0,8}?) ?could (?!be (?:\\w+ed|used|found|done|seen)\\b|not|have)\\w+',
    score: 0.53,
    called: 'possible effect',
    modality: 'HYPOTHETICAL',
  },
  { words: 'could', score: 0.3, called: 'option', modality: 'HYPOTHETICAL' },
  {
    words:
      "(?:would|'d) (?:also |not |then |likely |only |even |\\w+ly )?(?!ideally|like|say|note|argue|be grateful|have|welcome|encourage|urge|suggest|recommend|be happy|hope|love|prefer|appreciate|ask|add|caution|support|propose|just|hasten|take|expect|anticipate)\\p{Ll}+",
    score: 0.55,
    called: 'conditional effect',
    modality: 'HYPOTHETICAL',
  },
  {
    words: 'would (?:have to|require|mean|be seen)',
    score: 0.45,
    called: 'conditional effect',
    modality: 'HYPOTHETICAL',
  },
  {
    words: 'risks? (?:\\w+ly )?\\p{Ll}+ing|at risk of|risk (?:of|that)|in danger of',
    score: 0.56,
    called: 'risk',
    modality: 'HYPOTHETICAL',
    forecastType: 'RISK',
  },
  { words: 'threatens? to', score: 0.65, called: 'risk', modality: 'HYPOTHETICAL', forecastType: 'RISK' },
  {
    words: '(?:is|are) (?:in )?(?:planned|planning|preparing)|plans? to|(?:intends?|intention) to',
    score: 0.55,
    called: 'plan',
    modality: 'EXPECTED',
  },
  {
    words:
      '(?:has|have)? ?(?:announced|declared|confirmed|said) (?:that )?(?:it|he|she|they|\\w+) (?:will|would)|(?:announced|announces) plans',
    score: 0.62,
    called: 'announced act',
    modality: 'EXPECTED',
  },
  {
    words:
      'decided (?:to|on)|(?:pledge|promise|commit|vow|undertake)(?:s|d|ed|ted)? (?:itself |themselves )?to (?!\\w+ing)|(?:announced?|announces) (?:\\S+ ){0,4}(?:commitment|plans?|establishment|launch|creation|intention)',
    score: 0.5,
    called: 'promise',
    modality: 'EXPECTED',
  },
  {
    words: "(?:remains?|is|are|'re) (?:\\w+ )?committed to|committed to \\w+ing",
    score: 0.42,
    called: 'promise',
    modality: 'EXPECTED',
  },
  {
    words: '(?:scheduled|slated) (?:for|to)|is due (?:in|on|by)|upcoming|forthcoming',
    score: 0.42,
    called: 'plan',
    modality: 'SCHEDULED',
  },
  {
    words: 'by (?:the (?:end|middle|turn) of |early |late |mid-?)?20[2-9]\\d',
    score: 0.45,
    called: 'time to come',
    modality: 'EXPECTED',
  },
  {
    words: 'in the coming (?:days|weeks|months|years|decades)',
    score: 0.52,
    called: 'time to come',
    modality: 'EXPECTED',
  },
  {
    words:
      'in the (?:next|years ahead|near future|months ahead|long run)|in (?:coming|future) (?:years|months|decades|weeks)',
    score: 0.45,
    called: 'time to come',
    modality: 'EXPECTED',
  },
  {
    words: '(?:potential|prospects?|likelihood|possibility|chances?) (?:of|that|to|for)',
    score: 0.36,
    called: 'possibility',
    modality: 'HYPOTHETICAL',
  },
  { words: 'hopes? (?:that|to|for)|look(?:ing)? forward to', score: 0.36, called: 'hope', modality: 'HOPED' },
  {
    words: '(?:should|must) (?:lead|help|result|bring|allow|make it|increase|reduce)',
    score: 0.4,
    called: 'expected effect',
    modality: 'EXPECTED',
  },
  {
    words: '(?:inevitabl[ey]|will soon|soon be|sooner or later|in time)',
    score: 0.5,
    called: 'time to come',
    modality: 'EXPECTED',
  },
  {
    words: 'ha(?:s|ve) the potential to|(?:is|are) yet to come|remains to be seen',
    score: 0.45,
    called: 'possibility',
    modality: 'HYPOTHETICAL',
  },
];

const FORECASTS_ELSEWHERE = [
  '(?:political|good|free|the|their|our|of|his|her|no|a|popular|public|own|strong) will',
  '(?:the|their|our|of|a|an|no|any) (?:\\w+ )?will(?= (?:to|of))',
  "i(?: will|'ll| shall) (?:also |now |just |briefly |first |then |perhaps |hasten to )?(?:note|say|turn|hand|leave|take (?:that|the|your|a few|questions|the first)|go to|stop|start|begin (?:by|with)|end|conclude|add|focus|discuss|describe|return|argue|show|explain|call on|open it|refer|let|ask|see|highlight|outline|present|give you|speak|talk|mention|pause|come back)",
  "we(?: will|'ll| shall) (?:also |now |just |briefly |first |then )?(?:turn to|see (?:below|that|how)|show that|argue|take (?:your|a few|questions)|go to|next go|describe|return to this|call this|refer to)",
  "(?:won't|will not) (?:hold (?:us|you)|take (?:up|long)|go into|keep you|repeat|dwell|bore)",
  "(?:we|i)(?: will|'ll|) (?:next )?(?:go|begin) to",
  '(?:will|would) (?:depend|be (?:referred|defined|discussed|shown|seen|noted|explained|called|described))',
  'as (?:you|we|i) will',
  "(?:i|we)(?:'d| would) (?:\\w+ )?(?:say|like|note|argue|hope|hasten|just|be happy|refer|take|encourage|expect)",
  '(?:would|will) you',
  'as may be|may be (?:used|found|considered|seen|due)|may or may not|(?:may|might|could|would) have (?!un)(?:been|\\w+(?:ed|en))',
  'would-be|would ideally',
  '(?:will|would) (?:be )?(?:remember|recall)',
  '(?:can|cannot) be expected to',
  'not planning|no plans?',
  'turn the call over|question will (?:go|come)|questions? (?:is|are) going to go',
];

const FORECAST_DOUBTS: readonly Cue[] = [
  {
    words: 'for example|for instance|means that|refers to|is defined as|by definition',
    score: 0.1,
    called: 'an example or a definition',
  },
];

export const ENGLISH: CueTable = {
  language: 'en',
  wholeWords: true,
  recommendations: {
    cues: [...MODALS, ...ADVISING, ...FRAMES],
    not: ADVICE_ELSEWHERE,
    doubts: [
      {
        words:
          '(?:required|obliged|mandated) by (?:law|the \\p{L}+)|under (?:the|this|current|existing) (?:law|act|regulation|directive|rules?|legislation)|pursuant to|by law|legally|in accordance with (?:section|article)',
        score: 0.3,
        called: 'law in force',
      },
      { words: '(?:should|must) (?:already )?have|had to', score: 0.3, called: 'a duty of the past' },
      {
        words: '(?:whether|why|what|how|if|when|who) (?:\\S+ ){0,4}(?:should|must|ought|ha(?:s|ve) to|needs? to)',
        score: 0.25,
        called: 'a question or a condition',
      },
      {
        words:
          '(?:this|it|which|that|these|they) (?:should|must) (?:help|lead|result|reduce|increase|allow|enable|improve|make it|give)',
        score: 0.3,
        called: 'an expected effect',
      },
      {
        words: '(?:may|might|could|will|would) (?:also |then )?(?:need|have) to',
        score: 0.25,
        called: 'a need that may come',
      },
      {
        words:
          '(?:some|others|many|critics|opponents|students|respondents|participants|interviewees|a third view|one view) (?:\\S+ ){0,5}(?:should|must|that)',
        score: 0.15,
        called: 'a view of others',
      },
    ],
  },
  forecasts: { cues: FORECAST_CUES, not: FORECASTS_ELSEWHERE, doubts: FORECAST_DOUBTS },
  motives: {
    cues: [
      {
        words:
          '(?:seeks?|sought|seeking) (?:\\w+ )?to|(?:aims?|aimed) (?:\\w+ )?(?:to|at)|aiming (?:to|at)|in an (?:effort|attempt|bid) to|(?:is|are) (?:trying|attempting|seeking) to',
        score: 0.6,
        called: 'aim',
      },
      {
        words:
          'in order to|so as to|with (?:the|an) (?:aim|view|goal|objective|intention) (?:of|to)|for the (?:purpose|sake) of|with a view to',
        score: 0.5,
        called: 'purpose',
      },
      {
        words:
          '(?:motivated|driven|prompted|spurred|inspired) by|out of (?:fear|concern|a desire)|(?:wants?|wanted|hopes|hoped|wish(?:es|ed)?|desires?) (?:\\w+ )?to',
        score: 0.5,
        called: 'motive',
      },
      {
        words:
          'in (?:response|retaliation|reaction) to|because|for fear (?:of|that)|(?:its|their|his|her|whose|the) (?:aim|goal|objective|motive|intention|purpose|ambition)s? (?:is|are|was|were)',
        score: 0.42,
        called: 'reason',
      },
      {
        words: 'so that|to (?:signal|pressure|deter|contain|counter|weaken|avoid|secure|gain|win|show)',
        score: 0.36,
        called: 'purpose',
      },
    ],
    not: [],
    doubts: [],
  },
  stances: {
    cues: [
      {
        words:
          '(?:welcomes?|welcomed|supports?|applauds?|commends?|endorses?|prais(?:es?|ed)|hails?|favou?rs?|appreciates?|congratulates?|values?|agrees? (?:with|that)|stands? (?:with|by|behind))',
        score: 0.58,
        called: 'verb of approval',
        polarity: 'POSITIVE',
      },
      {
        words:
          "in favou?r of|supportive of|(?:is|are|am|remain|we're) (?:\\w+ )?(?:pleased|glad|confident|optimistic|encouraged|grateful|proud)",
        score: 0.55,
        called: 'approval',
        polarity: 'POSITIVE',
      },
      {
        words:
          '(?:opposes?|opposed|rejects?|rejected|condemns?|condemned|criticis(?:es?|ed)|criticiz(?:es?|ed)|denounc(?:es?|ed)|objects? to|objected to|deplores?|regrets?|disagrees?|disapproves?|protests?|blames?|accus(?:es?|ed))',
        score: 0.6,
        called: 'verb of disapproval',
        polarity: 'NEGATIVE',
      },
      {
        words:
          "(?:is|are|am|was|were|remain|has us|'re|'m) (?:\\w+ )?(?:\\w+ )?(?:concerned|worried|alarmed|sceptical|skeptical|opposed|dissatisfied|disappointed|wary|critical of|afraid|troubled)",
        score: 0.62,
        called: 'worry',
        polarity: 'NEGATIVE',
      },
      {
        words:
          '(?:share|express|raise|voice)(?:s|d|ed)? (?:\\w+ )?(?:concerns?|worries|doubts|dissatisfaction|opposition)|concerns? (?:about|over|that)|fears? (?:that|of)|distrust',
        score: 0.52,
        called: 'worry',
        polarity: 'NEGATIVE',
      },
      {
        words: '(?:unfortunately|regrettably|sadly|worryingly)',
        score: 0.45,
        called: 'evaluation of the author',
        polarity: 'NEGATIVE',
      },
      {
        words: "(?:i|we) (?:strongly |firmly |do |don't )?(?:believe|think|consider|feel|hold)",
        score: 0.4,
        called: 'view of the author',
        polarity: 'NEUTRAL',
      },
      { words: '(?:reaffirm|reiterate|affirm)s?', score: 0.4, called: 'affirmation', polarity: 'POSITIVE' },
    ],
    not: ['supports? for', 'values? (?:of|and|are|is)'],
    doubts: [],
  },
  findings: {
    cues: [
      {
        words:
          '(?:found|finds|shows?|showed|shown|reveal(?:s|ed)?|demonstrate[sd]?|indicate[sd]?|suggest(?:s|ed)?|conclude[sd]?|estimate[sd]?|confirm(?:s|ed)?|observed|identified) (?:that|how|no|a|an|the|little|significant|only)',
        score: 0.56,
        called: 'verb of finding',
      },
      {
        words:
          '(?:studies|study|research|evidence|data|surveys?|analysis|analyses|results?|statistics|figures|reviews?|trials?|experience) (?:\\w+ )?(?:\\w+ )?(?:show|find|found|suggest|indicate|reveal|demonstrate|confirm)(?:s|ed)?',
        score: 0.65,
        called: 'evidence',
      },
      {
        words:
          '(?:per ?cent|percent|%|percentage points?) (?:of|higher|lower|more|less)|\\d+(?:\\.\\d+)? ?(?:%|per ?cent|percent)',
        score: 0.5,
        called: 'figure',
      },
      {
        words: '(?:a|the|clear|large|vast) majority|most (?:of|\\p{L}+s)|one in \\w+|(?:half|third|quarter)s? of',
        score: 0.4,
        called: 'share',
      },
      {
        words:
          '(?:increased|decreased|rose|fell|declined|grew|doubled|tripled|dropped|risen|fallen|grown) (?:by|from|to)',
        score: 0.5,
        called: 'change',
      },
    ],
    not: [],
    doubts: [],
  },
  events: ENGLISH_EVENTS,
  adviceHeadings:
    '(?:\\w+ )?recommendations?|what (?:\\S+ ){1,5}(?:should|must|need to|can) do|what (?:next|needs to)|(?:policy|key|our) (?:asks|demands|recommendations|proposals)|next steps|calls? (?:to|for) action|way forward|proposals?|suggestions?|demands|asks',
  adviceIntroductions:
    '(?:should|must|need to|needs to|ought to|has to|have to|recommend(?:s|ed|ations?)?(?: that| to| the following)?|urges?|calls? (?:on|for|upon)|(?:are|is) (?:recommended|urged|advised|encouraged|called on) to|we (?:propose|suggest|ask|demand|request)|proposals?|demands|recommended|required|needed|steps)(?:[^.:]{0,60})?[:—–-]?',
  forecastIntroductions: '(?:will|plans? to|(?:is|are) (?:expected|going) to|is likely to)(?: \\w+){0,3}[:—–-]?',
  imperatives:
    "(?:do not|don't|never|always)|(?:abandon|abolish|accelerate|address|adopt|advance|align|allocate|allow|amend|apply|appoint|assess|avoid|ban|boost|build|carry out|challenge|champion|clarify|close|collaborate|collect|commission|commit|communicate|conduct|consider|consult|continue|convene|cooperate|coordinate|create|cut|define|deliver|demand|deploy|design|develop|disclose|diversify|document|draw|educate|embed|empower|enable|encourage|end|enforce|engage|enhance|ensure|establish|evaluate|examine|expand|explore|extend|facilitate|finali[sz]e|finance|focus|foster|fund|give|guarantee|harmoni[sz]e|help|hold|identify|implement|impose|improve|include|increase|integrate|introduce|invest|invite|involve|issue|keep|launch|lead|learn|leverage|lift|limit|link|listen|maintain|make|mandate|measure|minimi[sz]e|mobili[sz]e|monitor|move|negotiate|offer|open|organi[sz]e|outline|pass|plan|pledge|prepare|preserve|press|prevent|prioriti[sz]e|prohibit|promote|protect|provide|publish|pursue|put|raise|ratify|recogni[sz]e|reduce|refine|reform|regulate|reinforce|remove|repeal|replace|report|require|resist|respect|restore|restrict|review|revise|safeguard|scale|secure|seek|set|share|shift|show|sign|simplify|speed|stop|streamline|strengthen|support|sustain|tackle|take|target|test|track|train|treat|uphold|use|utili[sz]e|work|(?:actively|clearly|fully|further|jointly|publicly|regularly|urgently|vocally|proactively) \\p{Ll}+)",
  attributions: [
    'according to @',
    'in (?:the )?(?:view|opinion|words) of @',
    '@ (?:also |has |have |had )?(?:argue|say|said|claim|stated that|note|warn|contend|maintain|believe|insist|assert|suggest|think|explain|stress|emphasi[sz]e|hold|report|tell|told|announce)(?:s|d|ed)?',
    'as @ (?:put|puts|noted|said|argued)',
  ],
  hedges:
    'may|might|could|would|likely|unlikely|possibly|perhaps|probably|seems?|appears?|seemingly|apparently|arguably|potentially|presumably|suggests?|suggesting|we believe|i believe|we think|i think|expected|increasingly|reportedly|allegedly|it is likely|largely|roughly|we expect|i expect|i suspect',
  author: 'we|i|our|my|us|this (?:paper|brief|report|article|response|submission)',
};
