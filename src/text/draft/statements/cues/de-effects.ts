import type { Cue } from './cue.ts';

/** What German says would follow from a plan or a condition, often in the present tense, and what is estimated or planned. */
export const GERMAN_EFFECTS: readonly Cue[] = [
  {
    words:
      '(?:w[aä]re|w[aä]ren) (?:\\S+ ){0,10}(?:teurer|schlechter|schw[aä]cher|fatal|verheerend|gef[aä]hrdet|bedroht|unm[oö]glich|hinf[aä]llig|vorbei|gescheitert|am ende)|h[aä]tten? (?:\\S+ ){0,8}(?:nachteile?|kosten|schaden|einbu(?:ß|ss)en|verluste?)',
    score: 0.52,
    called: 'conditional effect',
    modality: 'HYPOTHETICAL',
  },
  {
    words:
      '^\\s{0,3}(?:bliebe|k[aä]me|w[uü]rde|w[aä]re|h[aä]tte|g[aä]be|fiele|st[uü]nde|ginge)n? (?:\\S+ ){1,20}?\\p{L}+,(?=[^?]{0,2000}$)|m[uü]ssten? (?:\\S+ ){0,3}(?:dann|sonst|andernfalls)|(?:dann|sonst|andernfalls) m[uü]ssten?',
    score: 0.56,
    called: 'conditional effect',
    modality: 'HYPOTHETICAL',
  },
  {
    words:
      'f[uü]hr(?:t|en) (?:\\S+ ){0,3}zu (?:\\S+ ){0,3}(?:mehr\\p{L}+|\\p{L}*(?:kosten|aufwand|engp[aä]ss|verz[oö]gerung|belastung|nachteil|einbu(?:ß|ss)|verlust)\\p{L}*)|(?:entsteht|entstehen) (?:\\S+ ){0,6}(?:mehr\\p{L}+|\\p{L}*(?:kosten|aufwand))|(?:sinkt|steigt|sinken|steigen) (?:dadurch|damit|hierdurch)',
    score: 0.53,
    called: 'expected effect',
    modality: 'EXPECTED',
  },
  {
    words:
      'k(?:ö|oe)nnten? (?:\\S+ ){0,10}(?:[uü]berfordert|betroffen|gezwungen|gef[aä]hrdet|die folge|zu sp[aä]t) sein|(?:kann|k[oö]nnen) (?:\\S+ ){0,6}zu (?:\\S+ ){1,4}f[uü]hren|(?:ist|erscheint|bleibt) (?:\\S+ ){0,3}fraglich, ob (?:\\S+ ){1,16}(?:kann|k[oö]nnen|wird|werden)',
    score: 0.52,
    called: 'possibility',
    modality: 'HYPOTHETICAL',
  },
  {
    words:
      '(?:sagt|sagen|sagten?) (?:\\S+ ){0,10}(?:voraus|vorher)(?=[.,;]|$)|(?:vorausgesagt|vorhergesagt)|(?:wird|werden) (?:\\S+ ){0,8}(?:gerechnet|erwartet|bef[uü]rchtet|prognostiziert|gesch[aä]tzt)(?=[.,;]|$)|k[uü]ndig(?:t|te|ten|en) (?:\\S+ ){0,6}an, (?:\\S+ ){0,12}(?:zu \\p{L}+en|\\p{L}+zu\\p{L}+en|dass)|nach (?:unserer|eigener|eigenen|ihrer|seiner|vorsichtiger|ersten?) (?:sch[aä]tzung|berechnung|prognose)(?:en)?',
    score: 0.54,
    called: 'expectation',
    modality: 'EXPECTED',
  },
  {
    words:
      '(?:ist|sind) (?:\\S+ ){0,8}(?:angesetzt|terminiert|anberaumt|vorgesehen)(?=[.,;]|$)|(?:ist|sind) (?:\\S+ ){0,4}in (?:vorbereitung|planung)|soll(?:en)? (?:\\S+ ){0,12}(?:bekommen|entstehen|beginnen|starten|stattfinden|folgen|kosten|umfassen|tagen|zusammenkommen)(?=[.,;]|$)',
    score: 0.5,
    called: 'plan',
    modality: 'EXPECTED',
  },
  {
    words: '^\\s{0,3}in (?!den |der |diesen |allen )\\p{L}+ (?:jahren|monaten|wochen|jahrzehnten)',
    score: 0.5,
    called: 'time to come',
    modality: 'EXPECTED',
  },
];
