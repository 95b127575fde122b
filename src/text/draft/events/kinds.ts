import type { EventKind } from '../../../model/vocabulary/events.ts';

/**
 * The words of each kind of event: those at the beginning of a word; then, after `;`, those anywhere, for German, Korean and
 * Japanese. Narrower kinds come first.
 */
const WORDS = String.raw`
LAW_IN_FORCE: (?:into|in|into the) (?:force|effect)|t(?:ook|akes?) effect|en vigueur|en vigor ; in kraft|inkrafttreten|施行|시행
WEAPONS_TEST: missile|ballistic|nuclear test|icbm|test-?fired ; 미사일|ミサイル
JOINT_EXERCISE: exercises?|drills?|manoeuvres ; manöver|militärübung|훈련|演習
INAUGURATION: inaugurat|sworn in|took office|takes? office|investiture ; amtseinführung|amtsantritt|vereidig|취임|就任
ELECTION: elections?|elected|re-?election|referend|élection|elecciones ; wahl(?:en)?(?!\p{L})|gewählt|선거|選挙
RULING: court|tribunal|judge|ruled|ruling|judgment|sentenc ; gericht|urteil|법원|判決
SUMMIT: summit|leaders|presidents|heads of state|sommet|cumbre ; gipfel|staats- und regierungschefs|정상회담|정상회의|首脳
MINISTERIAL: ministers|ministerial|ministres|ministros ; minister(?:innen)? trafen|ministertreffen|장관|外相|閣僚
DELEGATION_VISIT: visit|travel|trip|delegation|délégation ; besuch|reist|방문|訪問
NON_ATTENDANCE: absent|absence|decline|stayed away|boycott ; abwesen|fernblieb
PARTY_MEETING: congress of|plenum|plenary|party congress ; parteitag|plenum|당대회
FORUM: conference|forum|workshop|seminar|symposium|roundtable|meeting of experts|summit|conférence|conferencia ; konferenz|kongress|tagung|포럼
OFFICIAL_DIALOGUE: met|meet|meeting|talks|talked|spoke|dialogue?|call|exchange|réunion|reunión ; treffen|traf|gespräch|telefonat|회담|회의|협의|会談|会議|協議
AGREEMENT: agreement|treaty|accord|memorandum|pact|deal|fact sheet|traité|tratado|acuerdo ; abkommen|vereinbar|unterzeichn|협정|합의|協定|合意
LAW_PROPOSED: propos|bills?(?!\p{L})|draft|review ; entwurf|vorschlag
LAW_ENDED: repeal|revok|rescind|abolish ; abgeschafft|aufgehoben
LAW_ADOPTED: adopt|enact|pass(?:ed|es|age)|amend|revis|legislated|signed into law|approv|vot(?:é|ó)|aprob ; verabschied|beschloss|novell|개정|제정|通過|改正|制定
BUDGET: budget ; haushalt
VISA_EASING: visas? ; visum|visa
TRAVEL_EASING: group tours?|tour ban|travel ban ; gruppenreise
TRADE_MEASURE: tariff|quota|dut(?:y|ies) on ; zoll|zölle
ECONOMIC_PRESSURE: sanction|export control|embargo|blacklist|pressure ; sanktion|제재|制裁
ENFORCEMENT: fined|arrest|prosecut|investigat|seized|enforc ; bußgeld|ermittel|festgenommen
DEPLOYMENT: deploy|troops|fighters?|carrier ; stationier|배치|配備
WAR: war|invasion ; krieg|전쟁|戦争
ATTACK: attack|bomb|shell(?:ed|ing)|invad|attaqu|ataque ; angriff|angegriffen|überf|공격|攻撃
CYBER_INCIDENT: cyber|hack|ransomware|data breach ; datenleck|cyber
HEALTH_CRISIS: pandemic|epidemic|outbreak|pandémie|pandemia ; pandemie|대유행|パンデミック
DISASTER: earthquake|quake|flood|hurricane|typhoon|wildfire|tsunami|drought ; erdbeben|überschwemm
FINANCIAL_CRISIS: financial crisis|recession|default ; finanzkrise
PROTEST: protest|demonstration|riot ; demonstr
COMMEMORATION: anniversary|commemorat|memorial|victory day|parade ; jahrestag|gedenk
APPOINTMENT: appoint|nominat ; ernannt|berufen
RESIGNATION: resign|stepped down|ousted ; rücktritt|zurückgetreten
CONSULTATION: consultation|call for evidence|hearing|consulted ; konsultation|anhörung
STUDY: survey|interview|study|studies|research|assess|étude|estudio ; umfrage|studie|untersuch|조사|調査
FUNDING: invest|fund|grant|donat|billion|million|financ|purchase ; förder|finanzier|milliarden|millionen
FOUNDING: establish|found(?:ed|ing)|creat|set up|working group ; gegründet|gründet|eingerichtet|설립|출범|設立|発足
PUBLICATION: publi|releas|issued|white paper|guidelines ; veröffentlich|발간|公表
PROGRAMME: launch|programme|program|initiative|pilot|framework|lanc|lanz ; gestartet|programm|initiative
SUSPENSION: suspend|halt|paus|postpon|cancel|ends?|ended ; ausgesetzt|verschoben|중단|中断
CRITICISM: condemn|critici[sz]|denounc|accus|broadcasts? ; kritisier|verurteil|비판|非難
DEMAND: demand|urged|called (?:on|for) ; gefordert|forderte
DISPUTE: dispute|controvers|disagreement|conflict ; streit
STATEMENT: announc|declar|statement|speech|speaks?|address|pledg|commit|confirm|message ; erklärt|angekündigt|발표|선언|発表|宣言
COOPERATION: cooperat|collaborat|partnership|ties|sharing ; zusammenarbeit|협력|協力
`;

const KINDS = WORDS.trim()
  .split('\n')
  .map((line) => {
    const [, kind, beginning, within] = /^(\w+): (.+) ; (.+)$/.exec(line) as unknown as [
      string,
      EventKind,
      string,
      string,
    ];
    return { kind, expression: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${beginning})|${within}`, 'u') };
  });

/** How much of a sentence around a place says of what kind an event is, in UTF-16 units. */
const AROUND = 120;

/** The kinds of events that a text in small letters may be about, by the words around a place or by all; the narrowest first. */
export const kindsIn = (folded: string, at: number | null): EventKind[] => {
  const around = at === null ? folded : folded.slice(Math.max(0, at - AROUND), at + AROUND);
  return KINDS.filter(({ expression }) => expression.test(around)).map(({ kind }) => kind);
};

/** Whether a word says of what kind an event is and no more: "election" does, "Bundestagswahl" also says whose. */
export const isKindWord = (word: string): boolean =>
  // Both without and with the "s" of a plural.
  [word, `${word}s`].some((each) => KINDS.some(({ expression }) => expression.exec(each)?.index === 0));
