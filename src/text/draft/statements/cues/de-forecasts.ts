import type { Cue, CueList } from './cue.ts';

/** What German says is to come. The future with "werden" needs an infinitive (see `german-future.ts`). */

const FORECASTS: readonly Cue[] = [
  {
    words:
      'erwart(?:et|en) (?:für|bis|einen|eine|ein|mehr|weniger|weiter\\p{L}*)|angek[uü]ndigt, … zu|(?:angek[uü]ndigt|zugesagt|versprochen), (?:\\S+ ){0,12}(?:zu \\p{L}+|\\p{L}+zu\\p{L}+en)',
    score: 0.6,
    called: 'expectation',
    modality: 'EXPECTED',
  },
  {
    words: 'fiele|k[ä]men?|stünden?|verlören?|entstünden?|gäbe es|stehen … vor dem aus',
    score: 0.54,
    called: 'conditional effect',
    modality: 'HYPOTHETICAL',
  },
  {
    words: '^\\s{0,3}sollten? (?:\\S+ ){1,14}?\\p{L}+(?:en|ern|eln),',
    score: 0.56,
    called: 'condition',
    modality: 'HYPOTHETICAL',
  },
  { words: '(?:dü|due)rfte[nst]?', score: 0.72, called: 'likelihood', modality: 'EXPECTED' },
  {
    words: 'voraussichtlich|vermutlich|wahrscheinlich|absehbar|mutma(?:ß|ss)lich',
    score: 0.68,
    called: 'likelihood',
    modality: 'EXPECTED',
  },
  {
    words:
      '(?:ist|sind) (?:\\S+ ){0,6}zu (?:erwarten|bef[uü]rchten|rechnen)|bleibt abzuwarten|(?:zu erwarten|zu bef[uü]rchten) (?:ist|sind)|erwart(?:en|et) (?:wir|werden|wird)|wir erwarten|rechne[nt]* (?:\\S+ ){0,5}mit|bef[uü]rchten|bef[uü]rchtet|prognostizier\\p{L}+|gehen (?:wir )?davon aus|davon auszugehen',
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
    words: 'h[aä]tte[nt]? (?:\\S+ ){0,8}(?:zur folge|folgen|auswirkungen|konsequenzen)|zur folge (?:haben|h[aä]tte)',
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

export const GERMAN_FORECASTS: CueList = {
  cues: FORECASTS,
  not: [
    'würden (?:wir )?(?:uns )?(?:\\S+ ){0,6}(?:w[uü]nschen|begr[uü](?:ß|ss)en|bef[uü]rworten|empfehlen|vorschlagen|anregen|unterst[uü]tzen|bitten)',
    'w[uü]rdevoll\\p{L}*|w[uü]rde des menschen|menschenw[uü]rde',
    'die w[uü]rde',
  ],
  doubts: [{ words: 'zum beispiel|bedeutet|bezeichnet', score: 0.1, called: 'an example or a definition' }],
};
