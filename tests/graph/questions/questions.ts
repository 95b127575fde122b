/** A question as people type it, and the entries of which one must be among the first three results: what the data says. */
export interface AskedQuestion {
  text: string;
  expected: readonly string[];
}

/** Asked of what the project publishes. Entries are `Type:slug`; the namespaces of their catalogs are part of the slugs. */
export const OWN_QUESTIONS: readonly AskedQuestion[] = [
  // Why
  {
    text: 'why is China mending ties?',
    expected: [
      'Motive:china-economic-recovery',
      'Motive:china-improve-ties-with-south-korea',
      'Motive:china-loosen-us-led-coalition',
      'Motive:china-distance-from-north-korea',
    ],
  },
  {
    text: 'Why is North Korea getting closer to Russia?',
    expected: ['Motive:north-korea-escape-isolation', 'Motive:north-korea-draw-china-into-cold-war'],
  },
  { text: 'what does Yoon want from a summit with Xi', expected: ['Motive:yoon-win-xi-visit-and-summit'] },
  {
    text: 'reasons for US high tech restrictions on China',
    expected: [
      'Motive:us-check-china-in-high-tech',
      'Motive:us-contain-china-through-asian-nato',
      'Motive:white-house/us-protects-economy-and-technology',
    ],
  },
  {
    text: 'Warum verbessert China die Beziehungen zu Südkorea?',
    expected: [
      'Motive:china-improve-ties-with-south-korea',
      'Motive:china-economic-recovery',
      'Motive:china-loosen-us-led-coalition',
      'Motive:china-distance-from-north-korea',
    ],
  },
  {
    text: '중국은 왜 한국과 관계를 개선하나?',
    expected: [
      'Motive:china-improve-ties-with-south-korea',
      'Motive:china-economic-recovery',
      'Motive:china-loosen-us-led-coalition',
      'Motive:china-distance-from-north-korea',
    ],
  },
  {
    text: 'Why did the Camp David leaders want economic security?',
    expected: [
      'Motive:white-house/camp-david-partners-strengthen-economic-security',
      'Motive:white-house/camp-david-leaders-withstand-economic-coercion',
    ],
  },
  {
    text: "what are Biden's motives for public investment",
    expected: [
      'Motive:white-house/biden-crowd-in-private-investment',
      'Motive:white-house/biden-reverse-disinvestment',
      'Motive:white-house/biden-steer-private-capital-to-national-priorities',
    ],
  },
  // What should be done
  {
    text: 'what should Seoul do',
    expected: [
      'Recommendation:weigh-aims-of-reconciliation',
      'Recommendation:sustain-momentum-with-care',
      'Recommendation:keep-china-trade-from-harming-us-ties',
      'Recommendation:state-positions-in-coming-dialogues',
      'Recommendation:answer-chinese-overtures-properly',
      'Recommendation:keep-summit-from-becoming-leverage',
    ],
  },
  {
    text: 'How should South Korea handle the summit with China?',
    expected: ['Recommendation:keep-summit-from-becoming-leverage'],
  },
  {
    text: 'what should be done about spyware',
    expected: [
      'Recommendation:buendnis-f5/ban-spyware-entirely',
      'Recommendation:buendnis-f5/moratorium-on-invasive-software',
      'Recommendation:buendnis-f5/disclose-use-of-spyware',
      'Recommendation:buendnis-f5/hold-states-to-account',
    ],
  },
  {
    text: 'Was soll Deutschland für freie Software tun?',
    expected: [
      'Recommendation:buendnis-f5/invest-in-maintenance-of-free-software',
      'Recommendation:buendnis-f5/promote-free-software-and-open-interfaces-abroad',
      'Recommendation:buendnis-f5/work-for-fair-global-infrastructure',
    ],
  },
  {
    text: 'recommendations for governments on carbon removal standards',
    expected: [
      'Recommendation:carbonplan/governments-write-clear-carbon-standards',
      'Recommendation:carbonplan/governments-set-standards-and-step-back',
    ],
  },
  {
    text: 'what should companies do about beneficial ownership?',
    expected: [
      'Recommendation:open-ownership/champion-transparency-in-public',
      'Recommendation:open-ownership/explain-use-for-integrity-policies',
      'Recommendation:open-ownership/require-central-registers-in-global-standards',
    ],
  },
  { text: 'what should China do about Iran', expected: ['Recommendation:white-house/china-uses-leverage-on-iran'] },
  {
    text: '서울은 무엇을 해야 하나',
    expected: [
      'Recommendation:weigh-aims-of-reconciliation',
      'Recommendation:sustain-momentum-with-care',
      'Recommendation:keep-china-trade-from-harming-us-ties',
      'Recommendation:state-positions-in-coming-dialogues',
      'Recommendation:answer-chinese-overtures-properly',
      'Recommendation:keep-summit-from-becoming-leverage',
    ],
  },
  // When, what happened
  {
    text: 'July 2024',
    expected: [
      'Event:north-korea-victory-day-2024',
      'Event:chinese-ambassador-absent-from-victory-day-2024',
      'Event:ccp-third-plenary-session-2024',
      'Event:demands-for-return-of-chinese-labourers',
    ],
  },
  {
    text: 'when was the trilateral summit of Korea, China and Japan?',
    expected: ['Event:china-rok-japan-trilateral-summit-2024'],
  },
  { text: 'when did China lift the ban on group tours', expected: ['Event:china-lifts-group-tour-ban'] },
  {
    text: 'what happened in August 2023',
    expected: ['Event:camp-david-summit-2023', 'Event:china-lifts-group-tour-ban'],
  },
  { text: 'When will Xi visit South Korea?', expected: ['Event:xi-jinping-visit-to-south-korea'] },
  // Who thinks what
  {
    text: 'what do South Koreans think of China?',
    expected: ['Stance:south-korean-public-wary-of-china-yet-values-trade'],
  },
  {
    text: 'How does Beijing see US-Japan-Korea security cooperation',
    expected: ['Stance:china-sees-asian-nato-in-trilateral-cooperation'],
  },
  { text: 'who thinks China has peaked', expected: ['Stance:peak-china-thesis'] },
  { text: 'what does Kim Jong Un say about a new cold war', expected: ['Stance:kim-sees-new-cold-war'] },
  {
    text: 'do carbon removal buyers worry about cost?',
    expected: ['Stance:carbonplan/buyers-rank-cost-as-most-important-barrier'],
  },
  // What will happen
  {
    text: 'what will happen if North Korea tests a nuclear weapon',
    expected: [
      'Forecast:test-revives-question-of-chinese-responsibility',
      'Forecast:friendship-with-pyongyang-harms-chinese-reputation',
    ],
  },
  {
    text: 'will the Trump administration put pressure on China?',
    expected: ['Forecast:second-trump-administration-presses-china'],
  },
  // Numbers, relations, who
  {
    text: 'how many countries committed to beneficial ownership transparency',
    expected: [
      'Finding:open-ownership/over-100-countries-have-committed',
      'Finding:open-ownership/44-countries-are-fully-committed',
      'Finding:open-ownership/66-countries-are-partially-committed',
    ],
  },
  {
    text: 'how much private investment was announced under Biden',
    expected: [
      'Finding:white-house/half-a-trillion-dollars-announced',
      'Finding:white-house/private-investment-surges',
    ],
  },
  { text: 'relations between China and North Korea', expected: ['Relation:china-and-north-korea'] },
  { text: 'who is Audrey Tang', expected: ['Person:audrey-tang'] },
  // Words and names, in any script, with typing errors
  {
    text: 'Camp Davd',
    expected: [
      'Event:camp-david-summit-2023',
      'Brief:white-house/wh-2023-08-18-fact-sheet',
      'Brief:white-house/wh-2023-08-18-joint-statement',
    ],
  },
  { text: '중국', expected: ['Country:CN'] },
  { text: '시진핑', expected: ['Person:xi-jinping'] },
  { text: '사드', expected: ['Issue:thaad-dispute', 'Event:thaad-controversy-2016'] },
  {
    text: 'inter korean tensions',
    expected: ['Issue:inter-korean-tension', 'Stance:china-withholds-full-support-on-inter-korean-matters'],
  },
  { text: 'economic coersion', expected: ['Issue:chinese-economic-coercion'] },
  { text: 'NATO', expected: ['Organization:nato'] },
  { text: 'digital fairness act', expected: ['Instrument:buendnis-f5/digital-fairness-act'] },
  // What an institute says, and what somebody in a hurry types
  {
    text: 'what does Asan recommend to South Korea',
    expected: ['Recommendation:answer-chinese-overtures-properly', 'Recommendation:sustain-momentum-with-care'],
  },
  {
    text: '아산정책연구원은 무엇을 권고했나',
    expected: ['Recommendation:answer-chinese-overtures-properly', 'Recommendation:sustain-momentum-with-care'],
  },
  {
    text: 'what did the white house say about taiwan 2024',
    expected: ['Stance:white-house/taiwanese-officials-worried-by-gray-zone-activity'],
  },
  { text: 'who says what about the Camp David summit', expected: ['Event:camp-david-summit-2023'] },
  {
    text: 'what should germany do about AI',
    expected: ['Issue:white-house/ai-risks-and-safety', 'Issue:buendnis-f5/competition-in-ai'],
  },
  { text: 'events in may 2024', expected: ['Event:lai-ching-te-inauguration'] },
  { text: '한중 관계 전망', expected: ['Relation:south-korea-and-china'] },
];
