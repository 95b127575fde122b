/** The words that say what a question asks for, in English, German, French, Spanish, Korean, Japanese and Chinese. */

/** What a question may ask for, each with what answers it. */
export const QUESTION = {
  WHY: 'Why somebody acts, or what somebody wants: motives answer it.',
  ADVICE: 'What should be done: recommendations answer it.',
  WHEN: 'When something happened, or what happened then: events answer it.',
  WHERE: 'Where something happened: events answer it.',
  VIEWS:
    'What somebody thinks or says, and who does: stances answer it, and the event, issue or instrument that they are about.',
  FORECAST: 'What will happen: forecasts answer it.',
  FACTS: 'How many, how much, and on what evidence: findings answer it.',
  RELATIONS: 'How actors get along: relations answer it.',
  WHO: 'Who somebody is: actors answer it.',
} as const;

export type QuestionKind = keyof typeof QUESTION;

interface QuestionWords {
  asks: QuestionKind;
  /** Patterns in a text that is a question. */
  asked: string;
  /** Nouns that ask if "for", "of" or the like follows, or nothing: "advice for Seoul", "China's motives". */
  nouns?: string;
  /** Verbs of a question that are also looked for: "who opposes it?" */
  verbs?: string;
  /** What Chinese, Japanese and Korean ask with. */
  parts: string;
}

/** Without accents. What comes first in a text says what it asks for; of several at one place, the first here. */
export const QUESTION_WORDS: readonly QuestionWords[] = [
  {
    asks: 'VIEWS',
    asked:
      'who (?:else )?(?:thinks?|says?|believes?|sees?|is (?:against|for))|thinks?|believes?|reacts?|feels?|see|view|make of|was (?:denkt|denken|sagt|sagen|halt|halten)|wie (?:sieht|sehen|steht|stehen)|' +
      'wer (?:denkt|sagt|meint)|denkt|denken|que (?:pense|pensent|dit|disent)|pense|pensent|que (?:piensa|piensan|dice|dicen|opina|opinan)|piensa|piensan',
    nouns:
      'opinions?|views?|viewpoints?|positions?|stances?|attitudes?|reactions?|meinung(?:en)?|haltung(?:en)?|ansicht(?:en)?|avis|opinion(?:es)?|postura',
    verbs:
      'say|says|opposes?|opposed|supports?|criticis?z?es?|criticised|criticized|worry|worried|concerned|welcomes?|condemns?|trusts?|distrusts?|rejects?|favou?rs?|complains?|disappointed|unterstutz(?:t|en)|kritisier(?:t|en)|soutien(?:t|nent)|critique(?:nt)?|apoyan?|critican?',
    parts:
      '어떻게 ?(?:보|생각)[가-힣]*|생각[가-힣]*|입장|시각|견해|반대|どう ?(?:見|考|思)[ぁ-ん]*|立場|見解|看法|立场|怎么看|怎麼看',
  },
  {
    asks: 'WHY',
    asked:
      'why|what for|what reasons?|what (?:does|do|did) .{1,60} (?:want|hope|seek|aim|gain|after)|warum|weshalb|wieso|wozu|was (?:will|wollen)|pourquoi|que (?:veut|veulent)|por ?que|que quieren?',
    nouns:
      'reasons?|motives?|motivations?|aims?|goals?|purposes?|intentions?|grund|grunde|ziele?|beweggrunde|raisons?|motifs?|buts?|razon(?:es)?|motivos?|objetivos?',
    parts: '왜|이유|동기|목적|원하[가-힣]*|なぜ|なんで|どうして|理由|目的|動機|为什么|為什麼|为何|為何|原因',
  },
  {
    asks: 'ADVICE',
    asked:
      'should|shall|ought to|must|needs? to|recommends?|recommended|advised?|advises|suggests?|proposes?|demands?|what to do|soll|sollen|sollte|sollten|muss|mussen|empfiehlt|empfehlen|fordert|fordern|' +
      'devrait|devraient|doit|doivent|faut il|faut|recommande(?:nt)?|deberian?|deben?|recomiendan?',
    nouns:
      'advice|recommendations?|proposals?|demands?|suggestions?|options?|empfehlung(?:en)?|forderung(?:en)?|vorschlage?|recommandations?|conseils?|recomendacion(?:es)?|consejos?',
    parts:
      '(?:무엇을|무얼|뭘|어떻게)? ?해야[가-힣 ]*|권고|제언|조언|べき(?:です)?か?|提言|どうすれば|应该(?:做什么|怎么做)?|應該(?:做什麼|怎麼做)?|应当|應當|建议|建議|该怎么做?|該怎麼做?',
  },
  {
    asks: 'WHEN',
    asked:
      'when|what happened|what happens|what date|(?:which|what) (?:day|month|year)|wann|was geschah|was passierte|was ist passiert|quand|que s est il passe|cuando|que paso|que sucedio',
    nouns: 'events(?=\\s+\\p{L})|timeline|dates?|chronology|zeitpunkt|chronologie|fecha',
    parts: '언제|무슨 ?일|いつ|何時|何が起き[ぁ-ん]*|什么时候|什麼時候|何时|何時',
  },
  { asks: 'WHERE', asked: 'where|wo|donde', parts: '어디(?:서|에서)?|どこ(?:で)?|哪里|哪裡|在哪' },
  {
    asks: 'FORECAST',
    asked:
      'what (?:has |have |had )?(?:come|came|become|became) of|come true|came true|will|would|what (?:could|might)|what happens (?:if|next)|going to|predict(?:s|ed)?|expect(?:s|ed)?|what next|was wird|wird|werden|que va|que se passera|que pasara',
    nouns:
      'forecasts?|predictions?|outlook|future|consequences?|prognosen?|vorhersagen?|zukunft|folgen|previsions?|avenir|consequences|pronosticos?|previsiones|futuro|consecuencias',
    parts: '전망|예측|예상|될까|할까|어떻게 ?될[가-힣]*|どうなる|見通し|予測|予想|将会|將會|会怎样|會怎樣|预测|預測',
  },
  {
    asks: 'FACTS',
    asked:
      'how (?:many|much|often|large|big|high|fast)|what (?:share|evidence)|how do we know|wie (?:viele?|oft|gross|hoch)|combien|cuantos?|cuantas?',
    nouns: 'evidence|facts|figures|numbers|statistics|findings|belege|zahlen|fakten|preuves|chiffres|pruebas|cifras',
    parts: '얼마나|몇|근거|증거|통계|いくつ|どれだけ|どのくらい|証拠|根拠|多少|证据|證據',
  },
  {
    asks: 'RELATIONS',
    asked: 'get along|how (?:are|is) (?:the )?(?:relations|ties|relationship)',
    nouns: 'relations|relationships?|beziehungen|relaciones|verhaltnis',
    parts: '관계|関係|关系|關係',
  },
  { asks: 'WHO', asked: 'who|whom|wer|wen|qui|quien|quienes', parts: '누구|누가|誰|だれ|谁' },
];

/** Begins a question. */
export const QUESTION_STARTS: ReadonlySet<string> = new Set(
  [
    'what whats which how who whom whose why when where will would could should shall must is are was were does do did can has have might ought explain',
    'wer wen wem was welche welcher welches wie warum weshalb wieso wozu wann wo soll sollte sollen sollten muss wird werden ist sind hat haben kann',
    'qui que quoi quel quelle quels quelles comment pourquoi quand combien est faut doit devrait',
    'quien quienes cual cuales como cuando donde cuanto cuantos cuantas por debe deberia',
  ].flatMap((list) => list.split(' ')),
);
