import type { Cue } from './cue.ts';

/** Phrases in which words of the future mean something else. */
export const FORECASTS_ELSEWHERE = [
  "(?:we|i)(?: will|'ll| shall) (?:also |now |just |then |try to )?(?:do (?:a few |your |some |one |two )*questions?|start (?:with|off|us)|get (?:\\S+ ){0,3}(?:question|questions|transcript|started|going|back to you)|move (?:on|to)|hear from|wrap up|close (?:with|by)|kick (?:off|it|things)|have (?:a )?(?:few|some|time|ten|five|one|two)|send (?:\\S+ ){0,3}(?:out|around)|circulate|post (?:a|the) (?:transcript|recording)|pass|keep (?:it|this|my)|try to|be (?:brief|happy|glad|taking|joined)|spare|skip|walk you|run through|sum up|summari[sz]e)",
  "if (?:\\S+ ){1,3}(?:won't|will not)(?=\\s*[.,;])",
  '(?:those|people|anyone|everyone|someone|anybody|factors|all) (?:who|that) (?:will|would|may|might)',
  'shall not be (?:\\w+ )?(?:required|allowed|obliged|liable|permitted|subject)',
  'will include … (?:following|limited)',
  '(?:will|would|may|might|could)(?: be)? (?:of help|of use)',
  '(?:questions?|comments?) (?:\\w+ ){1,3}may have',
  '(?:political|good|free|the|their|our|of|his|her|no|a|popular|public|own|strong) will',
  '(?:the|their|our|of|a|an|no|any) (?:\\w+ )?will(?= (?:to|of))',
  "i(?: will|'ll| shall) (?:also |now |just |briefly |first |then |perhaps |hasten to )?(?:note|say|turn|hand|leave|take (?:that|the|your|a few|questions|the first)|go to|stop|start|begin (?:by|with)|end|conclude|add|focus|discuss|describe|return|argue|show|explain|call on|open it|refer|let|ask|see|highlight|outline|present|give you|speak|talk|mention|pause|come back)",
  "we(?: will|'ll| shall) (?:also |now |just |briefly |first |then )?(?:turn to|see (?:below|that|how)|show that|argue|take (?:your|a few|some|more|a couple|another|questions)|go to|next go|describe|return to this|call this|refer to)",
  "(?:won't|will not) (?:hold (?:us|you)|take (?:up|long)|go into|keep you|repeat|dwell|bore)",
  "(?:we|i)(?: will|'ll|) (?:next )?(?:go|begin) to",
  '(?:will|would) (?:depend|be (?:referred|defined|discussed|shown|seen|noted|explained|called|described))',
  'as (?:you|we|i) will',
  "(?:i|we)(?:'d| would) (?:\\w+ )?(?:say|like|note|argue|hope|hasten|just|be happy|refer|take|encourage|expect)",
  '(?:would|will) you',
  'as may be|may be (?:used|found|considered|seen|due)|may or may not|(?:may|might|could|would) have (?!un)(?:been|\\w+(?:ed|en))',
  'would-be|would ideally|would be (?:helpful|useful|beneficial|advisable|preferable|good|better|wise|desirable|welcome) (?:to|if|for)',
  "won't mind|i promise|(?:some|many|critics|sceptics|skeptics|others) (?:will|would|may|might) (?:say|argue|object)|we would (?:\\w+ )?add",
  'not going to (?:get|speculate|comment|go|preview|talk|characteri[sz]e|discuss)',
  '(?:will|would) (?:be )?(?:remember|recall)',
  '(?:can|cannot) be expected to',
  "(?:will|\\p{L}+'ll) believe it when|when (?:we|i|you) see it",
  'not planning|no plans?',
  'would (?:often|always|sometimes|usually)|(?:that|this|it) would be (?:my|our)|will be (?:recalled|noted|remembered|appreciated)',
  'get ahead of (?:\\S+ ){0,6}(?:may|might|will|could|would) \\p{L}+',
  'turn the call over|question will (?:go|come)|questions? (?:is|are) going to go',
];

/** Where words of what is to come are of something else as often as not. */
export const FORECAST_DOUBTS: readonly Cue[] = [
  {
    words: 'for example|for instance|means that|refers to|is defined as|by definition',
    score: 0.1,
    called: 'an example or a definition',
  },
  {
    words:
      'under embargo|embargoed|on background|attributable to|off the record|(?:this|the) (?:call|briefing) (?:is|will be)',
    score: 0.25,
    called: 'how a call is held',
  },
];
