import type { Cue, CueList } from './cue.ts';
import { FORECAST_DOUBTS, FORECASTS_ELSEWHERE } from './en-not-forecasts.ts';

/** What English says is to come. "can" says what somebody is able to do, which is not a forecast. */

const FORECAST_CUES: readonly Cue[] = [
  { words: "will|won't|\\w+'ll|shall", score: 0.72, called: 'future tense', modality: 'EXPECTED' },
  {
    words: "(?:is|are|am|\\w+'re|i'm) (?:not )?(?:also )?going to",
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
  {
    words:
      '(?:expects|anticipates|foresees|predicts)(?! (?:us|you|me)(?!\\p{L}))|(?:projects|forecasts) (?:an?|that|the|growth|\\d\\S*|(?:\\S+ ){1,4}to)|(?:is|are) (?:forecast|projected|predicted) (?:at|by|for)',
    score: 0.58,
    called: 'expectation',
    modality: 'EXPECTED',
  },
  {
    // The present tense for what is to come, which a date to come shows.
    words:
      'takes? (?:effect|place)|(?:travels?|meets?|begins?|starts?|opens?|closes?|visits?|arrives?|departs?|resumes?|convenes?|expires?|heads? to|flies to)|(?:enters?|comes?) into (?:force|effect)',
    score: 0.44,
    called: 'present tense',
    modality: 'EXPECTED',
  },
  {
    words:
      'only a matter of time|every reason to (?:expect|fear|believe)|in the offing|on the horizon|(?:sees?|foresees?) (?:\\S+ ){1,4}(?:rising|falling|growing|slowing|declining|increasing|shrinking|widening)',
    score: 0.56,
    called: 'expectation',
    modality: 'EXPECTED',
  },
  {
    words:
      "(?:is|are|\\w+'re|\\w+'s) (?:\\w+ )?(?:travel+ing|visiting|meeting|hosting|heading|flying|launching|opening|convening|arriving|leaving)",
    score: 0.44,
    called: 'present tense',
    modality: 'EXPECTED',
  },
  { words: '^\\W{0,3}unless', score: 0.54, called: 'condition', modality: 'HYPOTHETICAL' },
  { words: 'stands? to (?!reason)\\p{Ll}+|looks? set to', score: 0.6, called: 'expected effect', modality: 'EXPECTED' },
  {
    words: "(?:would|do|does|did) not expect|(?:wouldn't|don't|doesn't) expect",
    score: 0.58,
    called: 'expectation',
    modality: 'EXPECTED',
  },
  { words: '(?:is|are) expected', score: 0.7, called: 'expectation', modality: 'EXPECTED' },
  {
    words:
      'may (?:well |also |not |even |soon |still |yet |\\w+ly )?(?!be |choose|use|ask|request|file|submit|obtain|wish|want|consider|prefer|apply|decide|need|seem|appear|opt|help|have \\w+(?:ed|en))\\p{Ll}+',
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
      'could (?:well |also |even |soon |then |still |further |potentially |\\w+ly )?(?:lead|result|become|cause|trigger|fuel|undermine|weaken|strengthen|increase|decrease|reduce|raise|rise|fall|grow|lose|face|threaten|spark|provoke|prompt|push|erode|affect|limit|restrict|hamper|hinder|delay|slow|damage|harm|exacerbate|worsen|deepen|jeopardi[sz]e|disrupt|spill|escalate|collapse|reach|exceed|cost|resurface|tarnish|spiral|spin|mean|end|deal|emerge|evolve|happen|occur|come|take years|destabili[sz]e|save|create|generate|boost|improve|contribute|accelerate|bring|drive|spread|intensify|double|triple|halve|disappear|vanish|drop|decline|shrink|soar|stall|derail|fail|force|deter|discourage|widen|narrow|displace|crowd|invite|backfire|follow|prove)',
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
      '(?:this|it|that|which|these|\\w+ing (?:\\S+ ){0,8}?(?<!\\b(?:you|we|i|they|he|she) )) ?could (?!be (?:\\w+ed|used|found|done|seen)\\b|not|have)\\w+',
    score: 0.53,
    called: 'possible effect',
    modality: 'HYPOTHETICAL',
  },
  {
    words: '(?:by|on) (?:our|my|their|one|some|its|most) (?:own |current )?(?:estimates?|calculations?|reckoning)',
    score: 0.52,
    called: 'estimate',
    modality: 'EXPECTED',
  },
  { words: 'could', score: 0.3, called: 'option', modality: 'HYPOTHETICAL' },
  {
    words:
      "(?:would|\\w+'d) (?:also |not |then |likely |only |even |\\w+ly )?(?!ideally|like|say|note|argue|be grateful|have|welcome|encourage|urge|suggest|recommend|be happy|hope|love|prefer|appreciate|ask|add|caution|support|propose|just|hasten|take|expect|anticipate)\\p{Ll}+",
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
    words:
      'risks? (?:\\w+ly )?\\p{Ll}+ing|(?:failure|delay|inaction) (?:\\S+ ){0,4}risks|at risk of|risk (?:of|that)|in danger of',
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
      'decided (?:to|on)|(?:pledge|promise|commit|vow|undertake)(?:s|d|ed|ted)? (?:itself |themselves )?to(?! \\w+ing)|(?:announced?|announces) (?:\\S+ ){0,4}(?:commitment|plans?|establishment|launch|creation|intention)',
    score: 0.5,
    called: 'promise',
    modality: 'EXPECTED',
  },
  {
    words: "(?:remains?|is|are|\\w+'re) (?:\\w+ )?committed to|committed to \\w+ing",
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
    score: 0.41,
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
    words:
      '(?:good|strong|high|real|growing|better \\w+|\\S+-even|\\d+ ?%|small) (?:chance|likelihood|risk|probability)|(?:chances?|likelihood|odds) (?:that|are)',
    score: 0.54,
    called: 'likelihood',
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

export const ENGLISH_FORECASTS: CueList = { cues: FORECAST_CUES, not: FORECASTS_ELSEWHERE, doubts: FORECAST_DOUBTS };
