import type { KindRule } from './cue.ts';

/** What kind of event an English sentence is about, by its words; parts of words count. The narrower kinds come first. */
export const ENGLISH_KINDS: readonly KindRule[] = [
  { kind: 'LAW_IN_FORCE', words: ['into (?:force|effect)|took effect|take effect'] },
  { kind: 'WAR', words: ['\\bwar\\b', 'against|invad|invasion|began|broke out|start|waged|war on|war in'] },
  { kind: 'WEAPONS_TEST', words: ['missiles?|nuclear|ballistic|warhead|icbm', 'launch|test|fired'] },
  {
    kind: 'JOINT_EXERCISE',
    words: [
      'exercises?|drills?|manoeuvres|maneuvers',
      'joint|trilateral|bilateral|multilateral|together|allied|countries',
    ],
  },
  { kind: 'EXERCISE', words: ['military exercises?|drills?|manoeuvres|maneuvers'] },
  { kind: 'ELECTION', words: ['elections?|referend|elected|ballot|re-?election'] },
  { kind: 'INAUGURATION', words: ['inauguration|sworn in|took office|takes office|took over as'] },
  {
    kind: 'RULING',
    words: [
      'court|tribunal|arbitra|judges?',
      'rul|judg|decid|decision|annul|invalidat|struck|award|held|overturn|upheld|sentenc|convict',
    ],
  },
  {
    kind: 'LAW_PROPOSED',
    words: [
      '\\bbill|draft|proposal for|regulation|directive|amendment|legislation',
      'propos|tabl|introduc|submit|put forward|draft',
    ],
  },
  {
    kind: 'AGREEMENT',
    words: [
      'sign|conclud|ratif|agreed|reached|struck|negotiat',
      'agreement|treaty|deal|accord|memorandum|protocol|pact|convention|mou|framework',
    ],
  },
  {
    kind: 'AGREEMENT_ENDED',
    words: [
      'withdr|pulled out|left|quit|exit|terminat',
      'agreement|treaty|accord|pact|convention|deal|union|organi[sz]ation',
    ],
  },
  { kind: 'BUDGET', words: ['budget', 'adopt|pass|propos|approv|cut|present'] },
  { kind: 'LAW_ENDED', words: ['repeal|revok|rescind|abolish|annul|expir'] },
  {
    kind: 'LAW_ADOPTED',
    words: [
      'adopt|pass|enact|amend|sign|revis|approv|transpos|reform',
      '\\blaw|\\bact\\b|bill|legislat|regulation|directive|constitution|standard|code|decree|order|rules',
    ],
  },
  {
    kind: 'SUMMIT',
    words: [
      'summit|leaders|presidents? |prime ministers?|heads of state|chancellor',
      'summit|\\bmet\\b|meet|conven|held|hold|host|gather|call|talk|trilateral',
    ],
  },
  {
    kind: 'MINISTERIAL',
    words: ['ministers?|secretar(?:y|ies) of', '\\bmet\\b|meet|conven|held|hold|host|gather|talks|call|dialogue'],
  },
  { kind: 'DELEGATION_VISIT', words: ['visit|travel|\\btrip\\b|arriv|delegation|attended'] },
  { kind: 'FORUM', words: ['conference|forum|workshop|seminar|assembly|congress|symposium|roundtable|panel'] },
  {
    kind: 'OFFICIAL_DIALOGUE',
    words: ['\\bmet\\b|meet|talks|dialogue|consultations|negotiat|conven|\\bcall\\b|\\bmission'],
  },
  {
    kind: 'TRADE_MEASURE',
    words: [
      'tariffs?|quotas?|dut(?:y|ies) on|customs|import|safeguard',
      'impos|rais|lower|lift|introduc|cut|levied|announc',
    ],
  },
  {
    kind: 'ECONOMIC_PRESSURE',
    words: ['sanction|export controls?|embargo|blacklist|entity list|ban on|banned|restrict'],
  },
  { kind: 'VISA_EASING', words: ['visa', 'waive|exempt|eas|lift|free'] },
  {
    kind: 'DEPLOYMENT',
    words: [
      'troops|forces|carrier|bomber|warship|submarine|fleet|soldiers|missile defen[cs]e|thaad',
      'deploy|station|sent|sail|dispatch|withdr|move',
    ],
  },
  { kind: 'ATTACK', words: ['invad|attack|bomb|shell|struck|killed|shot|rammed|strikes? on|drones?'] },
  { kind: 'CYBER_INCIDENT', words: ['cyber|hack|data breach|ransomware|leak'] },
  { kind: 'HEALTH_CRISIS', words: ['outbreak|pandemic|epidemic|covid|ebola|influenza'] },
  { kind: 'DISASTER', words: ['earthquake|flood|hurricane|tsunami|wildfire|typhoon|drought|explosion|meltdown'] },
  {
    kind: 'FINANCIAL_CRISIS',
    words: ['financial crisis|bank(?:s|ing)? (?:failed|crisis|run)|recession|default|currency crisis|crash'],
  },
  { kind: 'PROTEST', words: ['protest|demonstrat|strike|riot|rall(?:y|ied)'] },
  { kind: 'APPOINTMENT', words: ['appoint|nominat|named|designat'] },
  { kind: 'RESIGNATION', words: ['resign|stepped down|dismiss|ousted'] },
  { kind: 'CONSULTATION', words: ['consultation|call for evidence|hearing|consulted|call for input|public comment'] },
  {
    kind: 'STUDY',
    words: [
      'survey|interview|study|studies|trial|research|reviewed|examined|analy[sz]ed|assessed|polled|measured|modelled',
    ],
  },
  {
    kind: 'FUNDING',
    words: ['invest|fund(?:ed|ing)|grant|alloc|donat|spent|lent|loan|billion|million|award|financ|subsid'],
  },
  {
    kind: 'FOUNDING',
    words: [
      'establish|found(?:ed|ing)|creat|set up|formed',
      'group|body|agency|organi[sz]ation|office|institute|cent(?:re|er)|commission|council|committee|task force|secretariat|network|union|bank|forum|mechanism|panel',
    ],
  },
  {
    kind: 'PUBLICATION',
    words: [
      'publish|releas|issu|publication',
      'report|paper|strategy|guid|statement|data|framework|plan|study|list|handbook|recommendation|figures|index',
    ],
  },
  {
    kind: 'PROGRAMME',
    words: [
      'launch|start|began|initiat|inaugurat|rolled out|pilot',
      'program|project|initiative|campaign|scheme|pilot|plan|partnership|mission|track|system',
    ],
  },
  { kind: 'SUSPENSION', words: ['suspend|halt|paus|postpon|cancel|froze'] },
  { kind: 'COMMEMORATION', words: ['anniversary|commemorat|memorial'] },
  { kind: 'DEMAND', words: ['demanded|urged|called (?:on|for|upon)|requested|asked'] },
  { kind: 'CRITICISM', words: ['condemn|critici[sz]|denounc|accus'] },
  {
    kind: 'STATEMENT',
    words: ['announc|declar|said|statement|speech|address|pledg|promis|vow|told|unveil|affirm|commit|voiced|warn'],
  },
  { kind: 'COOPERATION', words: ['cooperat|collaborat|partner|together|joint|support'] },
];
