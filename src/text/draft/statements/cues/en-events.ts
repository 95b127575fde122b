import type { EventWords } from './cue.ts';
import { ENGLISH_KINDS } from './en-kinds.ts';

/**
 * How English reports events. `past` are forms that are the simple past and the participle at once, or one of them; what
 * stands before them decides (see `past-tense.ts`).
 */
export const ENGLISH_EVENTS: EventWords = {
  past: [
    {
      words: 'met|convened|gathered|hosted|visited|travel+ed|arrived|attended|chaired',
      kind: 'OFFICIAL_DIALOGUE',
      weight: 3,
    },
    { words: 'held|took place|conducted|organi[sz]ed|came together', kind: 'OFFICIAL_DIALOGUE', weight: 2.2 },
    { words: 'signed|ratified|concluded|acceded|co-?sponsored', kind: 'AGREEMENT', weight: 3 },
    {
      words: 'agreed(?! (?:that|with))|reached (?:an? )?agreement|negotiated|struck|brokered',
      kind: 'AGREEMENT',
      weight: 2.2,
    },
    {
      words: 'adopted|passed|enacted|amended|legislated|transposed|voted|approved|endorsed',
      kind: 'LAW_ADOPTED',
      weight: 2.6,
    },
    {
      words: 'revised|updated|replaced|extended|introduced|implemented|tightened|reformed',
      kind: 'LAW_ADOPTED',
      weight: 1.8,
    },
    { words: '(?:entered|came|went|brought) into (?:force|effect)|took effect', kind: 'LAW_IN_FORCE', weight: 3.5 },
    { words: 'repealed|revoked|rescinded|abolished|scrapped|annulled|expired', kind: 'LAW_ENDED', weight: 2.6 },
    { words: 'proposed|tabled|submitted|put forward|drafted', kind: 'LAW_PROPOSED', weight: 1.6 },
    {
      words: 'ruled|overturned|struck down|upheld|sentenced|convicted|acquitted|invalidated',
      kind: 'RULING',
      weight: 2.8,
    },
    {
      words: 'fined|arrested|prosecuted|indicted|charged|investigated|detained|seized|sued',
      kind: 'ENFORCEMENT',
      weight: 2.4,
    },
    {
      words: 'announced|declared|unveiled|proclaimed|pledged|promised|vowed|committed',
      kind: 'STATEMENT',
      weight: 2.6,
    },
    {
      words: 'launched|began|started|initiated|inaugurated|kicked off|opened|undertook|relaunched|rolled out',
      kind: 'PROGRAMME',
      weight: 2.4,
    },
    { words: 'established|founded|created|set up|formed|built', kind: 'FOUNDING', weight: 2.2 },
    { words: 'published|released|issued|commissioned', kind: 'PUBLICATION', weight: 2.4 },
    { words: 'withdrew|withdrawn|pulled (?:out|back)|left|quit|exited|terminated', kind: 'AGREEMENT_ENDED', weight: 2 },
    {
      words: 'imposed|sanctioned|banned|restricted|blacklisted|blocked|embargoed',
      kind: 'ECONOMIC_PRESSURE',
      weight: 2.6,
    },
    {
      words:
        'lifted|eased|waived|exempted|reopened|resumed|restored|suspended|halted|paused|cancel+ed|postponed|froze|frozen',
      kind: 'SUSPENSION',
      weight: 2.2,
    },
    { words: 'took office|took over|sworn in|was inaugurated|came to power', kind: 'INAUGURATION', weight: 3 },
    { words: 'elected|re-?elected|won|defeated', kind: 'ELECTION', weight: 2.2 },
    { words: 'appointed|nominated|named|designated', kind: 'APPOINTMENT', weight: 2 },
    { words: 'resigned|stepped down|dismissed|ousted|fired|removed', kind: 'RESIGNATION', weight: 2 },
    {
      words: 'invaded|attacked|bombed|struck|shelled|shot|killed|fought|occupied|annexed|destroyed|rammed',
      kind: 'ATTACK',
      weight: 2.8,
    },
    { words: 'deployed|stationed|sailed|dispatched|sent', kind: 'DEPLOYMENT', weight: 2 },
    { words: 'fired|tested|test-?fired', kind: 'WEAPONS_TEST', weight: 2 },
    {
      words: 'invested|funded|granted|allocated|donated|spent|lent|awarded|contributed|financed|paid|received',
      kind: 'FUNDING',
      weight: 1.6,
    },
    {
      words: 'surveyed|interviewed|studied|reviewed|examined|analy[sz]ed|assessed|evaluated',
      kind: 'STUDY',
      weight: 1.5,
    },
    { words: 'consulted|asked|invited|called (?:on|for|upon)|demanded|urged|requested', kind: 'DEMAND', weight: 1.6 },
    { words: 'condemned|criticis?z?ed|denounced|accused|protested|warned', kind: 'CRITICISM', weight: 1.8 },
    {
      words:
        'welcomed|reaffirmed|affirmed|addressed|spoke|told|presented|raised|voiced|discussed|shared|supported|celebrated',
      kind: 'STATEMENT',
      weight: 1.5,
    },
    {
      words:
        'decided|chose|abandoned|dropped|reversed|moved|shifted|turned|increased|cut|raised|expanded|closed|ended|acquired|merged|joined|sold|bought|took|gave|brought|made(?! (?:clear|it|sure|up))|led|recogni[sz]ed|implemented|delivered|helped',
      kind: 'DOMESTIC_POLICY',
      weight: 1.1,
    },
    {
      words:
        "(?:have|has|'ve) (?:\\w+ )?(?:seen|witnessed) … (?:launch|send|fire|take|implement|start|move|build|test|adopt|announce|join|provide|attack|seize|deploy|sign)\\w*",
      kind: 'OTHER',
      weight: 2.2,
    },
    {
      words: 'broke out|erupted|spread|collapsed|crashed|leaked|hacked|died|occurred|happened|emerged|fell|rose',
      kind: 'OTHER',
      weight: 1.6,
    },
  ],
  future: [
    {
      words:
        '(?:will|shall|is to|are to) (?:also |then |soon |likely |again |next )?(?:meet|visit|host|hold|travel|convene|attend|receive|gather|chair|welcome|conduct|depart|arrive|fly|co-?host|address|stand up|sit down|speak (?:with|to)|talk (?:with|to)|join)',
      kind: 'OFFICIAL_DIALOGUE',
      weight: 1.9,
    },
    {
      words:
        'will (?:also |then |soon )?(?:sign|launch|announce|publish|release|issue|adopt|open|begin|start|establish|introduce|present|unveil|deliver|initiate|inaugurate|ratify|vote|impose|sponsor|enter into force|take effect|take place|come into force|be (?:held|signed|launched|published|adopted|announced|finali[sz]ed|introduced|unveiled|inaugurated))',
      kind: 'STATEMENT',
      weight: 1.9,
    },
    {
      words:
        '(?:is|are) (?:scheduled|expected|due|set|slated|planned|going) to (?:be )?(?:meet|visit|host|hold|held|travel|convene|attend|sign|signed|launch|launched|announce|announced|publish|published|adopt|adopted|finali[sz]ed?|take place|enter into force|come into force|begin|start|vote)',
      kind: 'STATEMENT',
      weight: 2,
    },
    {
      words:
        "(?:is|are|'re|am) (?:also |now |currently |today )?(?:launching|announcing|establishing|holding|hosting|visiting|convening|issuing|releasing|imposing|publishing|signing|creating|opening|deploying|consulting|travel+ing|meeting|negotiating|preparing|working towards?)",
      kind: 'STATEMENT',
      weight: 1.6,
    },
    {
      words:
        '(?:we|i|\\p{Lu}\\p{L}+|president|government|commission|ministry) (?:today |hereby |proudly |are pleased to |am pleased to |is pleased to )?(?:announces?|launch(?:es)?|declares?|proclaims?|unveils?|commits?|pledges?|decides?)',
      kind: 'STATEMENT',
      weight: 1.9,
    },
    {
      words:
        '(?:commit|decide|agree|intend|plan)s?(?:ted|d|ned)? to (?:hold|launch|establish|meet|create|convene|publish|adopt|open|host)',
      kind: 'STATEMENT',
      weight: 1.6,
    },
  ],
  nouns:
    'summits?|meetings?|talks|visits?|calls?|dialogues?|conferences?|forums?|elections?|inauguration|invasion|war|attacks?|strikes?|exercises?|launch(?:es)?|tests?|agreement|treaty|deal|accord|adoption|ratification|publication|release|announcement|resolution|ruling|judgment|decision|referendum|session|assembly|ceremony|crisis|outbreak|pandemic|epidemic|earthquake|flood|hearing|consultation|workshop|negotiations?|re-?election|withdrawal|signing|implementation|revision|reform|review|establishment|creation|introduction|coup|protests?|riots?|incident|accident|collapse|re-?opening|summitry|trip|travel|survey|interviews|round|year of action|anniversary|birth|death|enlargement|accession|roundtables?|seminars?|symposium|congress|plenary|mission|rally|drills?|ban|bans|exemption|parade|concert|award',
  kinds: ENGLISH_KINDS,
  negations:
    "(?:did|has|have|had|was|were|is|are|will|would|do|does) (?:not|never)|\\w+n't|no (?:agreement|deal|decision|consensus|progress|result|meeting|summit|call|outcome)|nobody|none of|failed to|never|refused to|without (?:reaching|agreement)",
};
