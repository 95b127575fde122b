import type { Cue, CueList } from './cue.ts';
import { GERMAN_EFFECTS } from './de-effects.ts';

/** What German says is to come. The future with "werden" needs an infinitive (see `german-future.ts`). */

const FORECASTS: readonly Cue[] = [
  {
    words:
      'erwart(?:et|en) (?:für|bis|kein(?:e|en)?|einen|eine|ein|mehr|weniger|weiter\\p{L}*)|erwart(?:et|en), dass|hält (?:\\S+ ){0,6}für wahrscheinlich|angek[uü]ndigt, … zu|(?:angek[uü]ndigt|zugesagt|versprochen), (?:\\S+ ){0,12}(?:zu \\p{L}+|\\p{L}+zu\\p{L}+en)',
    score: 0.6,
    called: 'expectation',
    modality: 'EXPECTED',
  },
  {
    words:
      'fiele|k[ä]men?|stünden?|verlören?|entstünden?|gäbe es|stehen … vor dem aus|bliebe|ginge|stiege|sänken?|verschwänden?|wüchsen?|entfiele|zögen?|träfen?|brächten?|nähmen?|fänden?|gewönnen?',
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
  {
    words:
      '(?:bin|sind) (?:\\S+ ){0,4}(?:zuversichtlich|optimistisch|(?:ü|ue)berzeugt), dass (?:\\S+ ){0,20}(?:wird|werden|kann|k[oö]nnen)|lie(?:ß|ss)en? sich (?:\\S+ ){0,14}\\p{L}+en(?=[.,;]|$)|(?:f[aä]llt|fallen) (?:\\S+ ){0,6}weg|es kann (?:auch |durchaus )?(?:sein|passieren|dazu kommen)',
    score: 0.54,
    called: 'expectation',
    modality: 'EXPECTED',
  },
  {
    words:
      '(?:steht|stehen) (?:\\S+ ){0,8}(?:bevor|an)(?=[.,;]|$)|bevorstehen\\p{L}*|(?:kann|k[oö]nnen) (?:\\S+ ){0,10}(?:dazu f[uü]hren|zur folge haben|nach sich ziehen|ins stocken geraten)|fr[uü]her oder sp[aä]ter|auf absehbare zeit',
    score: 0.52,
    called: 'expectation',
    modality: 'EXPECTED',
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
      '(?:ist|sind|sei|w[aä]re) (?:\\S+ ){0,14}zu (?:erwarten|bef[uü]rchten|rechnen)|(?:nicht auszuschlie(?:ß|ss)en|nicht ausgeschlossen)|bleibt abzuwarten|(?:zu erwarten|zu bef[uü]rchten) (?:ist|sind)|erwart(?:en|et) (?:wir|werden|wird)|wir erwarten|rechne[nt]* (?:\\S+ ){0,5}(?:da)?mit|bef[uü]rchten|bef[uü]rchtet|prognostizier\\p{L}+|gehen (?:wir )?davon aus|davon auszugehen',
    score: 0.66,
    called: 'expectation',
    modality: 'EXPECTED',
  },
  {
    words:
      'steh(?:t|en) (?:\\S+ ){0,4}zu (?:erwarten|bef[uü]rchten)|zeichne(?:t|n) sich (?:\\S+ ){0,6}ab|in aussicht gestellt|ging(?:en)? davon aus|(?:geht|gehen) (?:\\S+ ){0,4}davon aus|(?:geht|gehen|ging(?:en)?) (?:\\S+ ){0,3}von (?:\\S+ ){1,8}aus|(?:ist|sind) (?:\\S+ ){0,6}(?:geplant|absehbar)|prognosen? (?:\\S+ ){0,8}(?:zufolge|steig\\p{L}+|sink\\p{L}+|zeig\\p{L}+)|sch[aä]tz(?:t|en|ungen) (?:\\S+ ){0,8}(?:bis|k[uü]nftig\\p{L}*|zus[aä]tzlich\\p{L}*)',
    score: 0.6,
    called: 'expectation',
    modality: 'EXPECTED',
  },
  {
    words:
      '(?:wird|werden|gilt|gelten|erh[aä]lt|erhalten|entf[aä]llt|entfallen) (?:\\S+ ){0,6}(?:k[uü]nftig|zuk[uü]nftig|in zukunft)|(?:k[uü]nftig|zuk[uü]nftig|in zukunft) (?:wird|werden|gilt|gelten|entf[aä]llt|entfallen|erh[aä]lt|erhalten)',
    score: 0.56,
    called: 'time to come',
    modality: 'EXPECTED',
  },
  {
    words:
      '(?:vorgesehen|geplant|vorgeschlagen|beabsichtigt|angedacht)e\\p{L}* (?:\\S+ ){1,5}(?:f[uü]hr(?:t|en)|belaste[tn]|erschwer(?:t|en)|gef[aä]hrde[tn]|schw[aä]ch(?:t|en)|erh[oö]h(?:t|en)|verteuer[tn]|verz[oö]ger[tn]|verschlechter[tn]|benachteilig(?:t|en)|bedeute[tn])',
    score: 0.54,
    called: 'expected effect',
    modality: 'EXPECTED',
  },
  {
    // A condition that begins with its verb: "Fehlt das Geld, schließen die Läden."
    words:
      '^\\s{0,3}(?:wird|werden|bleibt|bleiben|unterbleib\\p{L}+|geschieht|passiert|[aä]ndert|platzt|greift|setzt|kommt|kommen|f[aä]llt|fallen|steigt|steigen|sinkt|scheitert|fehlt|fehlen|gelingt|gelingen|geht|gehen|werde|h[aä]lt|halten|bekommt|bekommen|verliert|verz[oö]gert|erh[aä]lt|erhalten) (?:\\S+ ){0,24}?\\p{L}+, (?:so |dann )?(?:m[uü]ss\\p{L}+|wird|werden|droht|drohen|gilt|gelten|d[uü]rfte\\p{L}*|ist|sind|sinkt|sinken|steigt|steigen|kann|k[oö]nnen|entsteht|entstehen|geht|gehen|bleibt|bleiben|schlie(?:ß|ss)\\p{L}+|verlier\\p{L}+|w[aä]ch\\p{L}+|verz[oö]gert|verl[aä]nger[tn]|verliert)(?=[^?]{0,2000}$)',
    score: 0.56,
    called: 'condition',
    modality: 'HYPOTHETICAL',
  },
  {
    // The present tense for what is to come, which a date to come shows.
    words:
      'folgt|(?:steig|sink|w[aä]chs|verdoppel|halbier|verdreifach|beginn|start|erschein|öffn|schlie(?:ß|ss)|end|entsteh|f[aä]ll|verschwind|erreich|reis|tag|eröffn|entscheid|besuch|kandidier|pr[aä]sentier|verhandel|wechsel)(?:e?t|en|n)|j[aä]hrt|w[aä]hlt|w[aä]hlen (?:die|wir)|tritt|treffen sich|trifft|ber[aä]t|(?:l[aä]uft|laufen) (?:\\S+ ){0,12}aus|(?:nimmt|nehmen) (?:\\S+ ){0,12}(?:zu|ab|auf|teil)|(?:geht|gehen) (?:\\S+ ){0,12}(?:zur[uü]ck|an den start)|(?:tritt|treten) (?:\\S+ ){0,12}(?:in kraft|zusammen|an)|(?:findet|finden) (?:\\S+ ){0,14}statt|(?:kommt|kommen) (?:\\S+ ){0,12}(?:hinzu|zusammen)|(?:legt|legen|stellt|stellen|bricht|brechen|stimmt|stimmen|l[aä]dt|laden|h[aä]lt|halten) (?:\\S+ ){0,14}(?:vor|auf|ab|ein)',
    score: 0.44,
    called: 'present tense',
    modality: 'EXPECTED',
  },
  {
    words:
      '^\\s{0,3}(?:andernfalls|ansonsten|sonst|anderenfalls) \\p{L}+|nach (?:\\S+ ){0,3}(?:ein)?(?:schätzung|berechnung|prognose)(?:en)? (?:\\S+ ){0,6}(?:entsteh|steig|sink|w[aä]chs)\\p{L}+',
    score: 0.54,
    called: 'expected effect',
    modality: 'EXPECTED',
  },
  {
    words:
      '^\\s{0,3}(?:wenn|falls|sofern|sobald) (?:\\S+ ){1,14}?\\p{L}+, (?:so |dann )?(?:drohen?|droht|verz[oö]ger[tn]|verl[aä]nger[tn]|steig(?:t|en)|sink(?:t|en)|w[aä]chst|wachsen|entsteh(?:t|en)|scheiter[tn]|verlier(?:t|en)|f[aä]llt|fallen|fehl(?:t|en))',
    score: 0.54,
    called: 'condition',
    modality: 'HYPOTHETICAL',
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
      'k(?:ö|oe)nnte[nst]? (?:\\S+ ){0,14}(?:f[uü]hren|entstehen|steigen|sinken|werden|kommen|bewirken|verursachen|verschlechtern|verbessern|gef[aä]hrden|schw[aä]chen|st[aä]rken|beeintr[aä]chtigen|ausl[oö]sen|erh[oö]hen|verringern|scheitern|fehlen|verlieren|bringen|haben|belasten|treffen|behindern|verz[oö]gern|verteuern|kosten|dauern|zunehmen|abnehmen|wachsen|schaden|verdr[aä]ngen|ersetzen|entfallen|ausfallen|eintreten|[uü]bersteigen|erreichen|verschieben|versch[aä]rfen|bremsen|d[aä]mpfen)',
    score: 0.53,
    called: 'possibility',
    modality: 'HYPOTHETICAL',
  },
  {
    words:
      '(?:f[uü]hren|entstehen|steigen|sinken|werden|kommen|bewirken|verursachen|gef[aä]hrden|schw[aä]chen|st[aä]rken|beeintr[aä]chtigen|ausl[oö]sen|scheitern|fehlen|verlieren|nach sich ziehen|belasten|treffen|behindern|verz[oö]gern|verteuern|kosten|dauern|zunehmen|abnehmen|wachsen|schaden|verdr[aä]ngen|ersetzen|entfallen|ausfallen|eintreten|[uü]bersteigen|erreichen|verschieben|versch[aä]rfen|bremsen|d[aä]mpfen) k(?:ö|oe)nnte[nst]?',
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
      '(?:in zukunft|zuk[uü]nftig|k[uü]nftig|auch k[uü]nftig|in den (?:kommenden|n[aä]chsten) (?:\\S+ )?(?:jahren|monaten|wochen|jahrzehnten)|mittelfristig|langfristig)',
    score: 0.5,
    called: 'time to come',
    modality: 'EXPECTED',
  },
  {
    words:
      'soll(?:en)? (?:zum|ab|bis|im jahr|noch) (?:\\S+ ){0,10}\\p{L}+en|soll(?:en)? (?:\\S+ ){0,5}(?:20[2-9]\\d|n[aä]chste[nrs]?|kommende[nrs]?|(?:im|zum) (?:jahreswechsel|sommer|herbst|winter|fr[uü]hjahr)) (?:\\S+ ){0,10}\\p{L}+en',
    score: 0.56,
    called: 'plan',
    modality: 'EXPECTED',
  },
  {
    // What others want to do at a time to come is announced; what "we" want is a demand.
    words:
      '(?<!(?:wir|ich|wer|man|sie|nicht) )(?:will|wollen) (?:\\S+ ){0,8}(?:ab|bis|noch|im|in|zum|n[aä]chste[nrsm]?|kommende[nrsm]?|k[uü]nftig) (?:\\S+ ){1,10}\\p{L}+(?:en|ern|eln)(?=[.,;]|$)',
    score: 0.54,
    called: 'plan',
    modality: 'EXPECTED',
  },
  { words: '(?:plant|planen|beabsichtigt|beabsichtigen)', score: 0.5, called: 'plan', modality: 'EXPECTED' },
  {
    words: 'bis (?:zum jahr |ende |mitte |anfang )?20[2-9]\\d',
    score: 0.36,
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
      'damit (?:wird|werden)|dadurch (?:wird|werden)|so (?:wird|werden)|(?:wird|werden) (?:dadurch|damit|hierdurch|somit)|(?:wird|werden) (?:\\S+ ){0,8}(?:verpflichtend|m[oö]glich|unm[oö]glich|schwieriger|einfacher|wichtiger|teurer|erforderlich|notwendig)',
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
  cues: [...FORECASTS, ...GERMAN_EFFECTS],
  not: [
    'würden (?:wir )?(?:uns )?(?:\\S+ ){0,6}(?:w[uü]nschen|begr[uü](?:ß|ss)en|bef[uü]rworten|empfehlen|vorschlagen|anregen|unterst[uü]tzen|bitten)',
    'w[uü]rdevoll\\p{L}*|w[uü]rde des menschen|menschenw[uü]rde',
    'die w[uü]rde',
    // A demand: "We expect of the Länder that …".
    '(?:wir|ich) erwarten? (?:\\S+ ){0,2}von|erwarten (?:wir|ich) (?:\\S+ ){0,2}von',
  ],
  doubts: [{ words: 'zum beispiel|bedeutet|bezeichnet', score: 0.1, called: 'an example or a definition' }],
};
