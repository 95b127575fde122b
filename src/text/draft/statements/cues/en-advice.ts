import type { Cue, CueList } from './cue.ts';
import { ENGLISH_FRAMES } from './en-frames.ts';

/** Advice in English: modals of duty and verbs of advising. */

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

const ADVICE_ELSEWHERE = [
  'should (?:also )?(?:be noted|be clear|be remembered|be stressed|be emphasi[sz]ed|be obvious|be borne|note|say|mention|add|emphasi[sz]e|come as no|have a (?:very )?direct)',
  'must (?:have|seem|say|admit|confess)',
  // What is asked, and not advised: "how schools should use it".
  '(?:how|whether|why|what|which|where) (?:[^\\s,;:.]{1,40} ){0,8}(?:should|must|ought|ha(?:s|ve) to|needs? to)',
  '(?:an?|the|this|that|our|phone|press|conference) calls? (?:on|upon)',
  "let's (?:go|turn|start|move on|take|see|begin|hear)",
  'calls? (?:for|to) action',
  "should(?:n't| not)? (?:surprise|come as)|one has to (?:be|say|admit)",
  'thought (?:it|that it) would be',
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

export const ENGLISH_ADVICE: CueList = {
  cues: [...MODALS, ...ADVISING, ...ENGLISH_FRAMES],
  not: ADVICE_ELSEWHERE,
  doubts: [
    {
      words:
        '(?:required|obliged|mandated) by (?:law|the \\p{L}+)|under (?:the |this |these )?(?:current |existing |present )?(?:law|act|regulation|directive|rules?|legislation)|pursuant to|by law|legally|in accordance with (?:section|article)',
      score: 0.3,
      called: 'law in force',
    },
    { words: '(?:should|must) (?:already )?have|had to', score: 0.3, called: 'a duty of the past' },
    {
      words: '(?:if|when|who) (?:\\S+ ){0,4}(?:should|must|ought|ha(?:s|ve) to|needs? to)',
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
      words: '(?:may|might|could|will|would) (?:\\w+ ){0,2}(?:need|have) to',
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
};
