import type { CueTable } from './cue.ts';

/** Cues of Japanese: endings of verbs, which are found inside words. */
export const JAPANESE: CueTable = {
  language: 'ja',
  wholeWords: false,
  recommendations: {
    cues: [
      { words: 'べき(?:である|だ|です|であり|で|と)', score: 0.8, called: 'modal of duty', strength: 'SHOULD' },
      {
        words: '(?:しなければ|なければ|ねば)(?:ならない|なりません|ならぬ)|なくてはならない',
        score: 0.78,
        called: 'modal of duty',
        strength: 'MUST',
      },
      {
        words: '必要がある|必要があります|必要である|必要だ|必要です|求められる|求められます|不可欠(?:である|だ|です)',
        score: 0.74,
        called: 'need',
        strength: 'NEEDS',
      },
      {
        words: '(?:提言|提案|勧告|推奨|要請|要望)(?:する|します|したい)|求める|求めます|望ましい|望まれる|期待したい',
        score: 0.72,
        called: 'verb of advising',
        strength: 'SHOULD',
      },
      {
        words: '重要(?:である|だ|です)|急務(?:である|だ|です)',
        score: 0.55,
        called: 'frame that demands',
        strength: 'NEEDS',
      },
    ],
    not: ['必要(?:が|は)ない|必要ではない'],
    doubts: [
      { words: '法律により|義務付けられて|を求めた|と主張', score: 0.2, called: 'law in force, or a demand of others' },
    ],
  },
  forecasts: {
    cues: [
      {
        words: 'だろう|でしょう|見込み(?:である|だ|です)|見込まれ|見通し|予想され|予測され|とみられる',
        score: 0.7,
        called: 'expectation',
        modality: 'EXPECTED',
      },
      {
        words: '予定(?:である|だ|です|され)|方針(?:である|だ|です)|計画して',
        score: 0.66,
        called: 'plan',
        modality: 'EXPECTED',
      },
      {
        words: 'かもしれない|可能性が(?:ある|高い)|恐れがある|おそれがある|懸念がある|しかねない',
        score: 0.58,
        called: 'possibility',
        modality: 'HYPOTHETICAL',
      },
    ],
    not: ['べきだろう|べきでしょう'],
    doubts: [],
  },
  motives: {
    cues: [{ words: 'ために|ためである|目的(?:で|と)|狙い|意図|しようとして|ことを目指', score: 0.5, called: 'aim' }],
    not: [],
    doubts: [],
  },
  stances: {
    cues: [
      {
        words: '歓迎(?:する|した|し)|支持(?:する|した|し)|賛成',
        score: 0.56,
        called: 'verb of approval',
        polarity: 'POSITIVE',
      },
      {
        words: '批判(?:する|した|し)|反対(?:する|した|し)|懸念(?:する|した|を示)|非難(?:する|した)|拒否(?:する|した)',
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
      { words: '(?:明らかに|分かった|わかった|判明|示され|示して|結果)', score: 0.5, called: 'verb of finding' },
      { words: '[\\d０-９]+(?:[.．][\\d０-９]+)? ?(?:%|％|パーセント|割)', score: 0.5, called: 'figure' },
    ],
    not: [],
    doubts: [],
  },
  events: {
    past: [
      {
        words: '会談(?:した|し、|を行)|会合を(?:開|行)|開催(?:した|され)|訪問した|開かれた|開いた',
        kind: 'OFFICIAL_DIALOGUE',
        weight: 3,
      },
      { words: '(?:署名|締結|合意|批准)(?:した|され|し、)', kind: 'AGREEMENT', weight: 3 },
      { words: '(?:採択|可決|改正|制定|施行|成立)(?:した|され|し、)', kind: 'LAW_ADOPTED', weight: 2.8 },
      { words: '(?:発表|宣言|公表|公開|発足|設立|導入|開始|着手)(?:した|され|し、)', kind: 'STATEMENT', weight: 2.6 },
      {
        words: '(?:発射|攻撃|侵攻|配備|制裁|中断|撤回|就任|当選|辞任|解除)(?:した|され|し、|を科し)',
        kind: 'OTHER',
        weight: 2.6,
      },
    ],
    future: [
      {
        words: '(?:開催|訪問|署名|発表|施行)(?:する|される)(?:予定|見通し)|開かれる予定',
        kind: 'STATEMENT',
        weight: 2.4,
      },
    ],
    nouns: '首脳会談|会談|会議|選挙|戦争|侵攻|演習|発射|協定|条約|就任|訪問|危機|パンデミック|協議',
    kinds: [
      { kind: 'SUMMIT', words: ['首脳会談|首脳会議|首脳'] },
      { kind: 'MINISTERIAL', words: ['外相|防衛相|大臣|閣僚', '会談|会議|会合'] },
      { kind: 'DELEGATION_VISIT', words: ['訪問|訪日|訪中|訪米'] },
      { kind: 'AGREEMENT', words: ['署名|締結|合意|批准'] },
      { kind: 'LAW_IN_FORCE', words: ['施行'] },
      { kind: 'LAW_ADOPTED', words: ['法|条例|規則', '採択|可決|改正|制定|成立'] },
      { kind: 'WEAPONS_TEST', words: ['ミサイル|核', '発射|実験'] },
      { kind: 'ELECTION', words: ['選挙|当選'] },
      { kind: 'INAUGURATION', words: ['就任'] },
      { kind: 'ECONOMIC_PRESSURE', words: ['制裁'] },
      { kind: 'OFFICIAL_DIALOGUE', words: ['会談|会議|協議|会合'] },
      { kind: 'FOUNDING', words: ['設立|発足'] },
    ],
    negations: 'なかった|ません|ない。',
  },
  adviceHeadings: '(?:政策)?(?:提言|提案|勧告|推奨事項)',
  adviceIntroductions: '(?:以下(?:を|の通り)?)?(?:べきである|提言する|提案する|求める|必要がある)[。：:]?',
  forecastIntroductions: '(?:予定である|見込みである)[：:]',
  imperatives: '(?!)',
  attributions: ['@によると', '@によれば', '@は[^。]{1,60}と(?:主張|述べ|指摘|強調|説明|警告)'],
  hedges: 'かもしれない|可能性|だろう|とみられる|おそらく|恐らく',
  author: '我々|われわれ|私たち|筆者|本稿',
};
