import type { CueTable } from './cue.ts';
import { ENGLISH_ADVICE } from './en-advice.ts';
import { ENGLISH_EVENTS } from './en-events.ts';
import { ENGLISH_FORECASTS } from './en-forecasts.ts';
import { ENGLISH_FINDINGS, ENGLISH_MOTIVES, ENGLISH_STANCES } from './en-views.ts';

/** What English says statements with. */
export const ENGLISH: CueTable = {
  language: 'en',
  wholeWords: true,
  recommendations: ENGLISH_ADVICE,
  forecasts: ENGLISH_FORECASTS,
  motives: ENGLISH_MOTIVES,
  stances: ENGLISH_STANCES,
  findings: ENGLISH_FINDINGS,
  events: ENGLISH_EVENTS,
  adviceHeadings:
    '(?:\\w+ )?recommendations?|what (?:\\S+ ){1,5}(?:should|must|need to|can) do|what (?:next|needs to)|(?:policy|key|our) (?:asks|demands|recommendations|proposals)|next steps|calls? (?:to|for) action|way forward|proposals?|suggestions?|demands|asks',
  adviceIntroductions:
    '(?:(?<!(?:how|what|whether|why) (?:\\S{1,20} ){0,8})(?:should|must|need to|needs to|ought to|has to|have to)(?:,? \\S{1,20}){0,2}|(?:recommend(?:s|ed|ations?)?|urges?|calls? (?:on|for|upon)|we (?:propose|suggest|ask|demand|request)|(?:are|is) (?:recommended|urged|advised|encouraged|called on) to|proposals?|demands|(?:is|are) (?:required|needed)|next steps)(?:[^.:]{0,60})?) ?[:—–-]?',
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
    "may|might|could|would|likely|unlikely|likelihood|possibly|perhaps|probably|potential|potentially|seem(?:s|ed)?|seemingly|appear(?:s|ed)?|apparently|arguably|presumably|suggest(?:s|ing)?|indicat(?:es?|ing)|signal(?:s|ing)|point(?:s|ing)? to|can be (?:seen|read|interpreted) as|expect(?:s|ed)?|anticipate|reportedly|allegedly|(?:we|i)(?: \\p{Ll}+ly)? (?:think|believe|suspect)|(?:we|i) (?:don't|do not) think",
  author: 'we|i|our|my|us|this (?:paper|brief|report|article|response|submission)',
};
