import type { Cue, CueList } from './cue.ts';

/** Advice in German. */

const ADVICE: readonly Cue[] = [
  {
    words: '(?:wird|werden) (?:\\S+ ){0,6}(?:gebeten|ersucht|aufgefordert|angeregt|empfohlen|vorgeschlagen)',
    score: 0.74,
    called: 'verb of advising',
    strength: 'SHOULD',
  },
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
  {
    words:
      '(?:ist|sind|bleibt) (?:\\S+ ){0,8}[uü]berf[aä]llig|h[oö]chste zeit|an der zeit|(?:wir|ich) erwarten? (?:\\S+ ){0,2}von|erwarten (?:wir|ich) (?:\\S+ ){0,2}von|(?:voraussetzung|bedingung) (?:\\S+ ){0,4}(?:ist|w[aä]re|bleibt)(?: (?:\\S+ ){0,4})?, dass',
    score: 0.6,
    called: 'frame that demands',
    strength: 'NEEDS',
  },
  {
    words: 't[aä]ten? gut daran|f[uü]hrt kein weg|m[oö]gen? (?:dies|das|sie|er|es|bitte) ',
    score: 0.6,
    called: 'frame that demands',
    strength: 'SHOULD',
  },
  { words: 'verlang(?:en|t|e)', score: 0.6, called: 'verb of advising', strength: 'MUST' },
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
      'w[uü]nsche?(?:n|t|enswert)?(?!\\p{L})|w[uü]nschenswert\\p{L}*|w[uü]rden (?:wir )?(?:uns )?(?:\\S+ ){0,6}(?:w[uü]nschen|begr[uü](?:ß|ss)en)|erw[aä]g(?:en|t|enswert)|zu erw[aä]gen|erwogen werden',
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
      '(?:geboten|angezeigt|dringlich|unerl[aä]sslich|unabdingbar|w[uü]nschenswert|wichtig|notwendig|erforderlich|entscheidend|sinnvoll|wesentlich|essenziell|zentral) (?:ist|w[aä]re|sind|bleibt|erscheint)',
    score: 0.68,
    called: 'frame that demands',
    strength: 'NEEDS',
  },
  {
    words: 'nicht (?:hinnehmbar|akzeptabel|vertretbar|tragbar)|inakzeptabel|abzulehnen|wir lehnen … ab|lehnen wir … ab',
    score: 0.56,
    called: 'refusal',
    strength: 'MUST',
  },
  {
    words:
      '(?:es|daf[uü]r|dazu|hier|hierf[uü]r|deshalb|daher|deswegen|vielmehr|stattdessen|zudem|au(?:ß|ss)erdem) (?:braucht|bedarf) (?:es)?|braucht es|bedarf es|es braucht|es bedarf|bedarf (?:es|einer|eines|der|des|klarer|weiterer|dringend|hier|daher)\\p{L}*',
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
    words:
      'geh[oö]r(?:en|t) (?:\\S+ ){0,4}(?:auf|in|abgeschafft|verboten|abgesenkt|gesenkt|gestrichen|gestoppt|[uü]berarbeitet|beendet|aufgehoben|reformiert|angehoben|erh[oö]ht)',
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

export const GERMAN_ADVICE: CueList = {
  cues: ADVICE,
  not: [
    // A condition that begins with its verb: "Wird das Geld gekürzt, müssen Läden schließen".
    '^\\s{0,3}(?:wird|werden|fehlt|fehlen|bleibt|bleiben) (?:\\S+ ){1,14}?\\p{L}+, (?:so |dann )?m(?:u|ü)ss\\p{L}+',
    'muss man sagen|muss davon ausgegangen|müssen davon ausgehen|ist davon auszugehen',
    'wenn man bedenkt|sollte(?:n)? es zu|sollte dies nicht',
    '(?:ist|sind) (?:\\S+ ){0,3}zu (?:hoffen|erwarten|bef[uü]rchten|rechnen|begr[uü](?:ß|ss)en|verstehen|sehen|finden|lesen|entnehmen|verdanken|nennen|erkennen|beobachten|sprechen)',
    'nicht auszuschlie(?:ß|ss)en',
    'nicht (?:zu (?:untersch[aä]tzen|verwechseln|leugnen))',
    'denkbar (?:w[aä]re|ist)(?: auch)?(?:,)? (?:\\S+ ){0,12}\\p{L}+',
    // A condition: "Sollte die Frist enden, …".
    '^\\s{0,3}sollten? (?:\\S+ ){1,14}?\\p{L}+(?:en|ern|eln),',
    // What will be necessary: "werden importiert werden müssen".
    '(?:wird|werden) (?:\\S+ ){0,8}\\p{L}+ werden müssen',
    'auf sich warten|bleibt (?:abzuwarten|zu hoffen)',
    // What cannot or can be done: "sind schwer zu ersetzen".
    '(?:ist|sind|w[aä]re|w[aä]ren|bleibt|bleiben) (?:\\S+ ){0,8}(?:schwer|leicht|kaum|einfach|schwierig|schwerlich|gar nicht) zu \\p{L}+',
    'empfehlung(?:en)? \\d+',
    // What others are expected to demand.
    '(?:wird|werden) (?:\\S+ ){1,12}fordern',
    '(?:ist|sind) bis (?:zum|ende|mitte|anfang) (?:\\S+ ){0,6}\\p{L}+',
    'in frage',
    'kein(?:en)? (?:\\S+ )?bedarf',
    'solle?n? (?:\\S+ ){0,8}(?:beitrag|dazu|dienen|beitragen|zeigen|verdeutlichen)',
  ],
  doubts: [
    {
      words:
        '^\\s{0,3}(?:gem[aä](?:ß|ss)|nach|laut) (?:§|art)\\S*|gesetzlich verpflichtet|laut gesetz|nach geltendem recht|sind (?:\\S+ ){0,4}verpflichtet',
      score: 0.24,
      called: 'law in force',
    },
    { words: 'mussten?|wollten?|sollten (?:damals|urspr[uü]nglich)', score: 0.3, called: 'a duty of the past' },
    {
      words:
        'soll(?:en)? (?:\\S+ ){0,8}(?:noch|ab|ende|anfang|mitte|20[2-9]\\d|(?:im|am|zum) (?:jahr|sommer|herbst|winter|fr[uü]hjahr|januar|februar|m[aä]rz|april|mai|juni|juli|august|september|oktober|november|dezember|\\d))(?!\\p{L})|soll(?:en)? (?:\\S+ ){0,14}(?:unterzeichnet|er[oö]ffnet|vorgestellt|verabschiedet|beraten|stattfinden|tagen|zusammenkommen|entstehen|beginnen|starten|fertig)(?!\\p{L})',
      score: 0.2,
      called: 'what is planned',
    },
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
};
