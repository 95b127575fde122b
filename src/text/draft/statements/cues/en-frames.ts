import type { Cue } from './cue.ts';

/** Frames of English that say that something is needed: "it is vital that". */
export const ENGLISH_FRAMES: readonly Cue[] = [
  {
    words:
      "would do well to|would be a mistake (?:to|if|not)|(?:cannot|can't|can not|can ill) afford (?:to|another|any|not|more)|time has come (?:to|for)|(?:is|are|remains?) (?:\\w+ )?overdue|incumbent (?:up)?on|would be (?:\\w+ )?(?:preferable|advisable|desirable)",
    score: 0.62,
    called: 'frame that demands',
    strength: 'SHOULD',
  },
  {
    words:
      '(?:is|are) (?:\\w+ly )?(?:advised|encouraged|urged|called upon) to|(?:we|i) (?:would )?(?:caution|advise|warn) against|(?:we|i) (?:would )?want to see|(?:my|our) advice|(?:may|might) wish to (?:consider|reconsider|review|explore)|deserves? to be \\w+(?:ed|en)',
    score: 0.6,
    called: 'verb of advising',
    strength: 'SHOULD',
  },
  {
    words: '(?:important|essential|crucial|vital|critical|key) (?:thing |point )?is (?:that|to)',
    score: 0.66,
    called: 'frame that demands',
    strength: 'NEEDS',
  },
  {
    words: "it(?: is|'s) (?:high |about |now |past )?time (?:to|that|for)",
    score: 0.72,
    called: 'frame that demands',
    strength: 'NEEDS',
  },
  {
    words:
      'would be (?:\\w+ )?(?:helpful|useful|beneficial|advisable|preferable|good|better|wise|desirable|welcome) (?:to|if|for)',
    score: 0.6,
    called: 'frame of the best',
    strength: 'SHOULD',
  },
  {
    words:
      "(?:it|that|this)(?: is|'s| was| remains| will be| would be) (?:\\w+ )?(?:\\w+ )?(?:vital|important|essential|crucial|critical|imperative|necessary|urgent|paramount|key|incumbent|indispensable|advisable|desirable|better|best) (?:on |for (?!\\w+ing\\b)… )?(?:that|to)",
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
    words: '(?:is|are) (?:\\w+ly |also |now )?(?:needed|required(?! (?:to|by)))',
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
