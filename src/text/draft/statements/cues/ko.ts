import type { CueTable } from './cue.ts';

/** Cues of Korean: endings of verbs, which are found inside words. */
export const KOREAN: CueTable = {
  language: 'ko',
  wholeWords: false,
  recommendations: {
    cues: [
      {
        words: '[가-힣]야 (?:한다|합니다|할 것|하며|하고)|[가-힣]야만 (?:한다|합니다)',
        score: 0.8,
        called: 'modal of duty',
        strength: 'MUST',
      },
      {
        words: '필요가 있다|필요가 있습니다|필요하다|필요합니다|필요성이 있다|요구된다|요구됩니다',
        score: 0.72,
        called: 'need',
        strength: 'NEEDS',
      },
      {
        words: '권고한다|권고합니다|제안한다|제안합니다|촉구한다|촉구합니다|권장한다|바람직하다|바람직합니다|제언한다',
        score: 0.76,
        called: 'verb of advising',
        strength: 'SHOULD',
      },
      {
        words: '중요하다|중요합니다|시급하다|절실하다|관건이다',
        score: 0.55,
        called: 'frame that demands',
        strength: 'NEEDS',
      },
      { words: '하자\\.|합시다|하라\\.|하십시오', score: 0.6, called: 'invitation to act', strength: 'SHOULD' },
    ],
    not: ['필요가 없다|필요하지 않'],
    doubts: [
      { words: '법에 따라|의무화되어|고 (?:주장|요구)했다', score: 0.2, called: 'law in force, or a demand of others' },
    ],
  },
  forecasts: {
    cues: [
      {
        words:
          '[할될올갈]\\s?것이다|ㄹ 것이다|것으로 (?:보인다|예상된다|전망된다|보입니다|예상됩니다|전망됩니다|예측된다)|것이다\\.|것입니다',
        score: 0.7,
        called: 'future tense',
        modality: 'EXPECTED',
      },
      {
        words:
          '내다본다|내다봤다|전망한다|예상한다|예측한다|전망이다|예정이다|예정입니다|전망된다|예상된다|계획이다|방침이다',
        score: 0.72,
        called: 'expectation',
        modality: 'EXPECTED',
      },
      {
        words: '수 있다|수 있습니다|수도 있다|가능성이 (?:있다|크다|높다)|우려가 있다',
        score: 0.54,
        called: 'possibility',
        modality: 'HYPOTHETICAL',
      },
    ],
    not: ['[가-힣]야 할 것이다|는 것이다|은 것이다'],
    doubts: [],
  },
  motives: {
    cues: [{ words: '위해|위하여|목적으로|하려고|하고자|의도(?:로|이다)|때문(?:에|이다)', score: 0.5, called: 'aim' }],
    not: [],
    doubts: [],
  },
  stances: {
    cues: [
      {
        words: '환영한다|환영했다|지지한다|지지했다|찬성',
        score: 0.56,
        called: 'verb of approval',
        polarity: 'POSITIVE',
      },
      {
        words: '비판(?:한다|했다|하고)|반대(?:한다|했다)|우려(?:한다|했다|하고)|규탄|거부(?:한다|했다)',
        score: 0.56,
        called: 'verb of disapproval',
        polarity: 'NEGATIVE',
      },
    ],
    not: [],
    doubts: [],
  },
  findings: {
    cues: [
      {
        words: '나타났다|밝혀졌다|조사되었다|조사됐다|드러났다|확인되었다|확인됐다',
        score: 0.58,
        called: 'verb of finding',
      },
      { words: '\\d+(?:\\.\\d+)? ?(?:%|퍼센트|포인트)', score: 0.5, called: 'figure' },
    ],
    not: [],
    doubts: [],
  },
  events: {
    past: [
      {
        words:
          '(?:회담|회의|만났|개최|열렸|방문)[^.]{0,12}(?:했다|됐다|되었다|렸다|났다|했으며|했고|하였다)|만났다|열렸다',
        kind: 'OFFICIAL_DIALOGUE',
        weight: 3,
      },
      { words: '(?:서명|체결|합의|비준)(?:했|됐|되었|하였)', kind: 'AGREEMENT', weight: 3 },
      { words: '(?:채택|통과|개정|제정|시행|의결)(?:했|됐|되었|하였)', kind: 'LAW_ADOPTED', weight: 2.8 },
      { words: '(?:발표|선언|공개|발간|출범|설립|도입|착수|시작)(?:했|됐|되었|하였)', kind: 'STATEMENT', weight: 2.6 },
      {
        words: '(?:발사|공격|침공|배치|제재|중단|철회|취임|당선|사임|해제)(?:했|됐|되었|하였)',
        kind: 'OTHER',
        weight: 2.6,
      },
      {
        words: '(?:요구|강조|주장|비판|촉구|경고|말|조사|분석|구입|인수)(?:했|하였)|밝혔|열고|열린',
        kind: 'STATEMENT',
        weight: 1.3,
      },
    ],
    future: [
      { words: '(?:개최|방문|서명|발표|시행|출범)(?:할|될) 예정|열릴 예정|만날 예정', kind: 'STATEMENT', weight: 2.4 },
    ],
    nouns: '정상회담|회담|회의|정상회의|선거|전쟁|침공|훈련|발사|협정|조약|취임|방문|위기|대유행|협의',
    kinds: [
      { kind: 'SUMMIT', words: ['정상회담|정상회의|정상들'] },
      { kind: 'MINISTERIAL', words: ['장관', '회담|회의|만났'] },
      { kind: 'DELEGATION_VISIT', words: ['방문'] },
      { kind: 'AGREEMENT', words: ['서명|체결|합의|비준'] },
      { kind: 'LAW_IN_FORCE', words: ['시행'] },
      { kind: 'LAW_ADOPTED', words: ['법|조례|규정', '채택|통과|개정|제정|의결'] },
      { kind: 'WEAPONS_TEST', words: ['미사일|핵', '발사|실험'] },
      { kind: 'ELECTION', words: ['선거|당선'] },
      { kind: 'INAUGURATION', words: ['취임'] },
      { kind: 'ECONOMIC_PRESSURE', words: ['제재'] },
      { kind: 'OFFICIAL_DIALOGUE', words: ['회담|회의|협의|만났'] },
      { kind: 'FOUNDING', words: ['설립|출범'] },
    ],
    negations: '않았|못했|아니다|없었',
  },
  adviceHeadings: '(?:정책 )?(?:제언|제안|권고|권고사항|시사점)',
  adviceIntroductions: '(?:다음과 같이 )?(?:[해어아여]야 한다|제안한다|권고한다|촉구한다|필요하다)[.:]?',
  forecastIntroductions: '(?:예정이다|것이다)[:]',
  imperatives: '(?!)',
  attributions: ['@에 따르면', '@에 의하면', '@(?:은|는|이|가) [^.]{1,60}고 (?:주장|말|밝|설명|경고|강조)'],
  hedges: '수 있다|수도 있다|가능성|것으로 보인다|듯하다|아마',
  author: '우리는|우리|필자는|본고는',
};
