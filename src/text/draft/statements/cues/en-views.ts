import type { CueList } from './cue.ts';

/** Motives, stances and findings in English. */

export const ENGLISH_MOTIVES: CueList = {
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
};

export const ENGLISH_STANCES: CueList = {
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
};

export const ENGLISH_FINDINGS: CueList = {
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
};
