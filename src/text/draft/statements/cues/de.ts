import type { Cue, CueTable } from './cue.ts';
import { GERMAN_EVENTS } from './de-events.ts';

/** Cues of German. "können" is ability; the future with "werden" needs an infinitive (see `german-future.ts`). */

const ADVICE: readonly Cue[] = [
  { words: 'm(?:u|ü|ue)ss(?:en|t|te|ten)?|muß', score: 0.72, called: 'modal of duty', strength: 'MUST' },
  { words: 'sollte[nst]?|sollten', score: 0.82, called: 'modal of duty', strength: 'SHOULD' },
  { words: 'solle?n?', score: 0.52, called: 'modal of duty', strength: 'SHOULD' },
  {
    words:
      'd[uü]rfen? (?:\\S+ ){0,8}(?:nicht|keine?\\p{L}*|nur|niemals)|darf (?:\\S+ ){0,8}(?:nicht|keine?\\p{L}*|nur|niemals)',
    score: 0.62,
    called: 'prohibition',
    strength: 'MUST',
  },
  {
    words:
      '(?:ist|sind|w[aä]re|w[aä]ren|bleibt|bleiben|gilt es)(?:,)? (?:\\S+ ){0,14}(?:zu (?:\\p{L}+(?:en|ern|eln))|\\p{L}+zu\\p{L}+en)',
    score: 0.6,
    called: 'duty with "zu"',
    strength: 'MUST',
  },
  {
    words: '(?:zu|\\p{L}+zu)\\p{L}* ?(?:\\p{L}+en)? (?:ist|sind)',
    score: 0.36,
    called: 'duty with "zu"',
    strength: 'MUST',
  },
  { words: 'fordern|fordert|fordere', score: 0.68, called: 'verb of advising', strength: 'MUST' },
  { words: '\\p{L}*forderung(?:en)?|\\p{L}*empfehlung(?:en)?', score: 0.4, called: 'demand', strength: 'SHOULD' },
  {
    words:
      '(?:empfehl\\p{L}+|empfiehlt|empfohlen|regen … an|regt … an|anregen|anzuregen|raten|r[aä]t dringend|schlagen … vor|vorschlagen|schl[aä]gt … vor|appellier\\p{L}+|ersuchen|bitten)',
    score: 0.72,
    called: 'verb of advising',
    strength: 'SHOULD',
  },
  {
    words:
      'bef[uü]rwort\\p{L}+|pl[aä]dier\\p{L}+|spr[ei]ch\\p{L}* … (?:uns|sich) … (?:aus|dafür|dagegen)|sprechen (?:wir )?uns|spricht sich|setz(?:en|t) … (?:uns|sich) … ein|setzen wir uns|wir setzen uns|eintreten|treten (?:wir )?f[uü]r|tritt f[uü]r',
    score: 0.7,
    called: 'verb of advising',
    strength: 'SHOULD',
  },
  {
    words:
      'w[uü]nsch(?:en|t|enswert)\\p{L}*|w[uü]rden (?:wir )?(?:uns )?(?:\\S+ ){0,6}(?:w[uü]nschen|begr[uü](?:ß|ss)en)|erw[aä]g(?:en|t|enswert)|zu erw[aä]gen|erwogen werden',
    score: 0.68,
    called: 'verb of advising',
    strength: 'SHOULD',
  },
  {
    words:
      '(?:halten|h[aä]lt|erachten|erachtet|sehen|sieht) (?:\\S+ ){0,14}f[uü]r (?:\\p{L}+ )?(?:notwendig|wichtig|erforderlich|geboten|sinnvoll|unerl[aä]sslich|zwingend|dringend|n[oö]tig|angemessen|sachgerecht|richtig|unabdingbar|essenziell|essentiell|w[uü]nschenswert|zielf[uü]hrend)|als (?:notwendig|erforderlich|sinnvoll|unerl[aä]sslich)',
    score: 0.76,
    called: 'frame that demands',
    strength: 'NEEDS',
  },
  {
    words:
      '(?:ist|sind|w[aä]re|w[aä]ren|erscheint|bleibt) (?:\\S+ ){0,12}(?:notwendig|erforderlich|geboten|unerl[aä]sslich|zwingend|n[oö]tig|unabdingbar|entscheidend, dass|wichtig, dass|essenziell|essentiell|unverzichtbar|w[uü]nschenswert|dringend|zentral, dass|sinnvoll)',
    score: 0.66,
    called: 'frame that demands',
    strength: 'NEEDS',
  },
  {
    words:
      '(?:wichtig|notwendig|erforderlich|entscheidend|sinnvoll|wesentlich|essenziell|zentral) (?:ist|w[aä]re|sind|bleibt|erscheint)',
    score: 0.68,
    called: 'frame that demands',
    strength: 'NEEDS',
  },
  {
    words: 'nicht (?:hinnehmbar|akzeptabel|vertretbar|tragbar)|inakzeptabel|abzulehnen|lehnen … ab',
    score: 0.56,
    called: 'refusal',
    strength: 'MUST',
  },
  {
    words:
      '(?:es|daf[uü]r|dazu|hier|hierf[uü]r|deshalb|daher|deswegen|vielmehr|stattdessen|zudem|au(?:ß|ss)erdem) (?:braucht|bedarf) (?:es)?|braucht es|bedarf es|es braucht|es bedarf|bedarf',
    score: 0.74,
    called: 'frame that demands',
    strength: 'NEEDS',
  },
  { words: '(?:brauchen|ben[oö]tigen|braucht|ben[oö]tigt)', score: 0.6, called: 'need', strength: 'NEEDS' },
  {
    words: '(?:besteht|sehen|sieht) (?:\\S+ ){0,8}(?:\\p{L}*bedarf|notwendigkeit)|\\p{L}*handlungsbedarf',
    score: 0.6,
    called: 'frame that demands',
    strength: 'NEEDS',
  },
  {
    words: 'geh[oö]r(?:en|t) (?:\\S+ ){0,4}(?:auf|in|abgeschafft|verboten)',
    score: 0.55,
    called: 'frame that demands',
    strength: 'MUST',
  },
  { words: 'gilt es|es gilt|lassen (?:sie )?uns', score: 0.65, called: 'frame that demands', strength: 'MUST' },
  {
    words:
      'unterst[uü]tzen (?:wir )?(?:\\S+ ){0,4}(?:vorschlag|forderung|einf[uü]hrung)|begr[uü](?:ß|ss)en w[uü]rden|w[aä]re (?:zu )?begr[uü](?:ß|ss)en|ist zu begr[uü](?:ß|ss)en',
    score: 0.42,
    called: 'approval of a proposal',
    strength: 'IMPLIED',
  },
];

const FORECASTS: readonly Cue[] = [
  { words: '(?:dü|due)rfte[nst]?', score: 0.72, called: 'likelihood', modality: 'EXPECTED' },
  {
    words: 'voraussichtlich|vermutlich|wahrscheinlich|absehbar|mutma(?:ß|ss)lich',
    score: 0.68,
    called: 'likelihood',
    modality: 'EXPECTED',
  },
  {
    words:
      '(?:ist|sind) (?:\\S+ ){0,6}zu (?:erwarten|bef[uü]rchten|rechnen)|(?:zu erwarten|zu bef[uü]rchten) (?:ist|sind)|erwart(?:en|et) (?:wir|werden|wird)|wir erwarten|rechne[nt]* (?:\\S+ ){0,5}mit|bef[uü]rchten|bef[uü]rchtet|prognostizier\\p{L}+|gehen (?:wir )?davon aus|davon auszugehen',
    score: 0.66,
    called: 'expectation',
    modality: 'EXPECTED',
  },
  { words: 'droht|drohen', score: 0.64, called: 'risk', modality: 'HYPOTHETICAL', forecastType: 'RISK' },
  {
    words:
      '(?:gefahr|risiko)(?:,| besteht| droht| birgt| von)|besteht (?:die|das) (?:\\S+ ){0,3}(?:gefahr|risiko)|birgt (?:\\S+ ){0,5}(?:gefahr|risik)\\p{L}*|l[aä]uft gefahr',
    score: 0.58,
    called: 'risk',
    modality: 'HYPOTHETICAL',
    forecastType: 'RISK',
  },
  {
    words:
      'k(?:ö|oe)nnte[nst]? (?:\\S+ ){0,14}(?:f[uü]hren|entstehen|steigen|sinken|werden|kommen|bewirken|verursachen|verschlechtern|verbessern|gef[aä]hrden|schw[aä]chen|st[aä]rken|beeintr[aä]chtigen|ausl[oö]sen|erh[oö]hen|verringern|scheitern|fehlen|verlieren|bringen|haben)',
    score: 0.53,
    called: 'possibility',
    modality: 'HYPOTHETICAL',
  },
  { words: 'k(?:ö|oe)nnte[nst]?', score: 0.34, called: 'option', modality: 'HYPOTHETICAL' },
  { words: '(?:wü|wue)rde[nst]?', score: 0.55, called: 'conditional effect', modality: 'HYPOTHETICAL' },
  {
    words: 'h[aä]tte[nt]? (?:\\S+ ){0,8}zur folge|zur folge (?:haben|h[aä]tte)',
    score: 0.6,
    called: 'conditional effect',
    modality: 'HYPOTHETICAL',
  },
  {
    words:
      '(?:in zukunft|zuk[uü]nftig|k[uü]nftig|auch k[uü]nftig|in den (?:kommenden|n[aä]chsten) (?:jahren|monaten|wochen|jahrzehnten)|mittelfristig|langfristig)',
    score: 0.42,
    called: 'time to come',
    modality: 'EXPECTED',
  },
  {
    words: 'soll(?:en)? (?:zum|ab|bis|im jahr|noch) (?:\\S+ ){0,10}\\p{L}+en',
    score: 0.56,
    called: 'plan',
    modality: 'EXPECTED',
  },
  { words: '(?:plant|planen|beabsichtigt|beabsichtigen)', score: 0.5, called: 'plan', modality: 'EXPECTED' },
  {
    words: 'bis (?:zum jahr |ende |mitte |anfang )?20[2-9]\\d',
    score: 0.42,
    called: 'time to come',
    modality: 'EXPECTED',
  },
  {
    words: 'f[uü]hr(?:t|en) (?:\\S+ ){0,6}(?:dazu|zu)|h[aä]tte(?:n)? zur folge|hat zur folge|sorgt daf[uü]r',
    score: 0.45,
    called: 'expected effect',
    modality: 'EXPECTED',
  },
  {
    words:
      '(?:so|damit|dadurch|auf diese weise) (?:entsteh|w[aä]chs|steig|sink|verbesser|erh[oö]h|verringer|gewinn|f[uü]hr|erm[oö]glich)\\p{L}*',
    score: 0.53,
    called: 'expected effect',
    modality: 'EXPECTED',
  },
  {
    words:
      'damit (?:wird|werden)|dadurch (?:wird|werden)|so (?:wird|werden)|(?:wird|werden) (?:\\S+ ){0,8}(?:verpflichtend|m[oö]glich|unm[oö]glich|schwieriger|einfacher|wichtiger|teurer|erforderlich|notwendig)',
    score: 0.5,
    called: 'expected effect',
    modality: 'EXPECTED',
  },
  {
    words: 'w[aä]re(?:n)? (?:\\S+ ){0,8}(?:die folge|m[oö]glich|betroffen|gezwungen)',
    score: 0.5,
    called: 'conditional effect',
    modality: 'HYPOTHETICAL',
  },
  {
    words: 'm[oö]glicherweise|eventuell|unter umst[aä]nden',
    score: 0.36,
    called: 'possibility',
    modality: 'HYPOTHETICAL',
  },
];

export const GERMAN: CueTable = {
  language: 'de',
  wholeWords: true,
  recommendations: {
    cues: ADVICE,
    not: [
      'muss man sagen|muss davon ausgegangen|müssen davon ausgehen|ist davon auszugehen',
      'wenn man bedenkt|sollte(?:n)? es zu|sollte dies nicht',
      '(?:ist|sind) (?:\\S+ ){0,3}zu (?:erwarten|bef[uü]rchten|rechnen|begr[uü](?:ß|ss)en|verstehen|sehen|finden|lesen|entnehmen|verdanken|nennen|erkennen|beobachten|sprechen)',
      'nicht (?:zu (?:untersch[aä]tzen|verwechseln|leugnen))',
      'auf sich warten',
      'in frage',
      'kein(?:en)? (?:\\S+ )?bedarf',
      'solle?n? (?:\\S+ ){0,8}(?:beitrag|dazu|dienen|beitragen|zeigen|verdeutlichen)',
    ],
    doubts: [
      {
        words:
          'gem[aä](?:ß|ss) (?:§|art)\\S*|nach (?:§+|art)\\S* ?\\S*|gesetzlich verpflichtet|laut gesetz|nach geltendem recht|sind (?:\\S+ ){0,4}verpflichtet',
        score: 0.24,
        called: 'law in force',
      },
      { words: 'mussten?|wollten?|sollten (?:damals|urspr[uü]nglich)', score: 0.3, called: 'a duty of the past' },
      {
        words: '(?:ob|warum|wie|welche|inwieweit) (?:\\S+ ){0,8}(?:soll|muss|müssen|sollte)\\p{L}*',
        score: 0.22,
        called: 'a question',
      },
      {
        words:
          '(?:der|dem|des) (?:\\S+ ){0,2}(?:entwurf|gesetzentwurf|referentenentwurf)\\p{L}* (?:\\S+ ){0,8}(?:soll|sollen)|nach (?:dem|den) (?:\\S+ ){0,3}(?:entwurf|plänen) (?:\\S+ ){0,8}(?:soll|sollen|muss|müssen)|soll(?:en)? (?:zum|ab|bis) (?:\\S+ ){0,8}(?:in kraft|gelten|anwendbar)\\p{L}*',
        score: 0.2,
        called: 'what a draft provides',
      },
    ],
  },
  forecasts: {
    cues: FORECASTS,
    not: [
      'würden (?:wir )?(?:uns )?(?:\\S+ ){0,6}(?:w[uü]nschen|begr[uü](?:ß|ss)en|bef[uü]rworten|empfehlen|vorschlagen|anregen|unterst[uü]tzen|bitten)',
      'w[uü]rdevoll\\p{L}*|w[uü]rde des menschen|menschenw[uü]rde',
      'die w[uü]rde',
    ],
    doubts: [{ words: 'zum beispiel|bedeutet|bezeichnet', score: 0.1, called: 'an example or a definition' }],
  },
  motives: {
    cues: [
      {
        words: 'um … zu \\p{L}+|um (?:\\S+ ){0,14}zu \\p{L}+|um (?:\\S+ ){0,12}\\p{L}+zu\\p{L}+en',
        score: 0.48,
        called: 'purpose',
      },
      {
        words:
          'ziel(?:t|en) (?:\\S+ ){0,6}(?:darauf|auf)|mit dem ziel|(?:ziel|zweck|absicht) (?:\\S+ ){0,5}(?:ist|war|besteht)|verfolg(?:t|en) (?:\\S+ ){0,4}(?:ziel|zweck)|zum zweck|soll dazu dienen',
        score: 0.56,
        called: 'aim',
      },
      {
        words: 'damit|weil|aus (?:sorge|furcht|angst)|motiviert durch|(?:will|wollen) (?:\\S+ ){0,10}\\p{L}+en',
        score: 0.4,
        called: 'reason',
      },
    ],
    not: [],
    doubts: [],
  },
  stances: {
    cues: [
      {
        words:
          'begr[uü](?:ß|ss)\\p{L}+|unterst[uü]tz(?:en|t)|bef[uü]rwort\\p{L}+|w[uü]rdig(?:en|t)|positiv (?:zu bewerten|bewerten)|zu begr[uü](?:ß|ss)en',
        score: 0.6,
        called: 'verb of approval',
        polarity: 'POSITIVE',
      },
      {
        words:
          'kritisier\\p{L}+|lehn(?:en|t) (?:\\S+ ){0,12}ab|ablehn\\p{L}+|verurteil(?:en|t)|bedauer\\p{L}+|widersprechen|kritisch (?:zu sehen|sehen|zu bewerten)|bem[aä]ngel\\p{L}+|problematisch|unverh[aä]ltnism[aä](?:ß|ss)ig',
        score: 0.58,
        called: 'verb of disapproval',
        polarity: 'NEGATIVE',
      },
      {
        words: '(?:besorgt|bedenken|sorge|skeptisch|bef[uü]rcht\\p{L}+)',
        score: 0.52,
        called: 'worry',
        polarity: 'NEGATIVE',
      },
      {
        words: 'leider|bedauerlicherweise|erfreulich\\p{L}*',
        score: 0.45,
        called: 'evaluation of the author',
        polarity: 'NEUTRAL',
      },
      {
        words:
          'aus (?:unserer|meiner) sicht|unseres erachtens|sind (?:wir )?der (?:auffassung|ansicht|meinung|[uü]berzeugung)',
        score: 0.48,
        called: 'view of the author',
        polarity: 'NEUTRAL',
      },
    ],
    not: [],
    doubts: [],
  },
  findings: {
    cues: [
      {
        words:
          '(?:zeig(?:t|en|te|ten)|ergab(?:en)?|ergeben|beleg(?:t|en)|best[aä]tig(?:t|en|te)|nachgewiesen|festgestellt|weist darauf hin|deut(?:et|en) darauf hin)',
        score: 0.54,
        called: 'verb of finding',
      },
      {
        words:
          '(?:studie|untersuchung|umfrage|daten|statistik|auswertung|analyse|erhebung)\\p{L}* (?:\\S+ ){0,8}(?:zeig|ergab|ergeb|beleg|best[aä]tig|komm)\\p{L}*',
        score: 0.62,
        called: 'evidence',
      },
      { words: '\\d+(?:,\\d+)? ?(?:%|prozent)', score: 0.5, called: 'figure' },
      {
        words: '(?:die|eine) (?:gro(?:ß|ss)e |deutliche )?mehrheit|die h[aä]lfte|ein drittel',
        score: 0.4,
        called: 'share',
      },
    ],
    not: [],
    doubts: [],
  },
  events: GERMAN_EVENTS,
  adviceHeadings:
    '(?:\\S+ )?(?:forderungen|empfehlungen|handlungsempfehlungen|vorschl[aä]ge|was (?:\\S+ ){0,4}(?:tun|muss|braucht)\\p{L}*|n[aä]chste schritte|handlungsbedarf|unsere (?:anliegen|positionen))',
  adviceIntroductions:
    '(?:fordern|forderungen|empfehlen|empfehlungen|sollte[n]?|m[uü]ssen|muss|braucht|bedarf|schlagen|vorschl[aä]ge|regen|bitten|notwendig|erforderlich|sind zu|ist zu|gilt es|gew[aä]hrleisten)(?:[^.:]{0,80})?[:—–-]?',
  forecastIntroductions: '(?:wird|werden|w[uü]rde[n]?)(?: \\S+){0,3}[:—–-]?',
  imperatives:
    '(?:verzichten|schaffen|st[aä]rken|sorgen|stellen|nutzen|f[oö]rdern|beenden|verhindern|sch[uü]tzen|pr[uü]fen) sie|lassen sie',
  attributions: [
    'laut @',
    'nach (?:angaben|ansicht|auffassung|meinung|einsch[aä]tzung) (?:der|des|von|dem) @',
    '@ zufolge',
    '@ (?:sagt|sagte|argumentiert|argumentieren|behauptet|erkl[aä]rt|meint|warnt|betont|erkl[aä]rte|betonte)',
  ],
  hedges:
    'k[oö]nnten?|d[uü]rften?|vermutlich|wahrscheinlich|m[oö]glicherweise|voraussichtlich|eventuell|vielleicht|scheint|scheinen|wohl|offenbar|angeblich|unter Umst[aä]nden|tendenziell|w[uü]rden?',
  author: 'wir|ich|unser|unsere[nrms]?|uns|aus unserer sicht|unseres erachtens',
};
