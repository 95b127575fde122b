import type { CueTable } from './table.ts';

const NEEDED =
  'notwendig|wichtig|erforderlich|geboten|sinnvoll|unerlässlich|zwingend|dringend|nötig|angemessen|unabdingbar|unverzichtbar|wünschenswert|entscheidend|zentral';
/** An infinitive at the end of its clause; nouns have a capital. Participles with "ge-" make the passive. */
const VERB =
  '(?!ge(?!winn|währ|fähr|ben|hen|lten|hör|ling|stalt|nüg)\\p{L}+en|(?:ab|an|auf|aus|ein|vor|nach|um|zusammen)ge(?!ben|hen|winn|lten)\\p{L}+en|\\p{Ll}{2,}zu\\p{L}+|worden|verboten|beschlossen|entschieden|werden)\\p{Ll}{3,}(?:en|ern|eln)';
const INFINITIVE = `(?:${VERB}|werden)(?=[.,;:!?)]|$| (?:und|oder|als|wie) )`;
const ACT =
  'treffen|besuchen|unterzeichnen|vorlegen|verabschieden|beschließen|veröffentlichen|stattfinden|starten|beginnen|eröffnen|tagen|vorstellen|reisen|beraten|sprechen|aufnehmen|in Kraft treten';

export const GERMAN: CueTable = {
  spaced: true,
  capitals: true,
  advice: {
    MUST: `m(?:u|ü)ss(?:en|t|te|ten)?|d[uü]rfen? (?:\\S+ ){0,8}(?:nicht|keine?\\p{L}*|nur|niemals)|darf (?:\\S+ ){0,8}(?:nicht|keine?\\p{L}*|nur)|(?:ist|sind|wäre|wären) (?:\\S+ ){0,14}(?:zu \\p{Ll}+(?:en|ern|eln)|(?:ab|an|auf|aus|be|ein|vor|zurück|sicher|bei|fort)zu\\p{L}+en)|fordern|fordert|verlang(?:en|t)|gilt es|es gilt|lassen Sie uns|(?:wir|ich) erwarten? (?:\\S+ ){0,2}von`,
    SHOULD: `sollten?|solle|empfehl(?:e|en)|empfiehlt|(?:regen|regt|schlagen|schlägt) … (?:an|vor)|anregen|vorschlagen|appellier\\p{L}+|bitten|plädier\\p{L}+|befürwort\\p{L}+|spr(?:e|i)ch\\p{L}* … (?:uns|sich) … (?:aus|dafür|dagegen)|sprechen wir uns|setzen … (?:uns|sich) … ein|(?:wird|werden) (?:\\S+ ){0,6}(?:gebeten|aufgefordert|empfohlen|vorgeschlagen)|wünschen? (?:wir|ich)|(?:wir|ich) wünschen?|würden wir … (?:wünschen|begrüßen)`,
    NEEDS: `(?:ist|sind|wäre|wären|bleibt|erscheint) (?:\\S+ ){0,12}(?:${NEEDED})|(?:${NEEDED}) (?:ist|wäre|sind|bleibt)|(?:halten|hält|erachten) (?:\\S+ ){0,14}für (?:\\p{L}+ )?(?:${NEEDED})|brauchen|braucht|benötig(?:en|t)|bedarf|besteht … \\p{L}*[Bb]edarf|(?:ist|sind) (?:\\S+ ){0,8}überfällig|höchste Zeit`,
  },
  adviceHeadings:
    '(?:\\S+ )?(?:\\p{L}*[Ff]orderungen|\\p{L}*[Ee]mpfehlungen|[Vv]orschläge|[Hh]andlungsbedarf)|was (?:\\S+ ){0,4}(?:tun|muss|braucht)|nächste Schritte|unsere (?:Anliegen|Positionen)',
  adviceIntroductions:
    '(?<!\\p{L})(?:fordern|[Ff]orderungen|empfehlen|[Ee]mpfehlungen|sollten?|müssen|muss|braucht|bedarf|schlagen|[Vv]orschläge|regen|bitten|notwendig|erforderlich|sind zu|ist zu|gilt es)(?!\\p{L})',
  forecasts: {
    EXPECTED: `(?:wird|werden),? (?:\\S+ ){0,24}?${INFINITIVE}|${VERB} (?:wird|werden)(?=[.,;:!?)]|$)|dürften?|voraussichtlich|vermutlich|wahrscheinlich|absehbar|(?:ist|sind) (?:\\S+ ){0,14}zu (?:erwarten|befürchten|rechnen)|wir erwarten(?! von)|erwart(?:en|et) (?:wir|für|bis|einen?)|rechne[nt]? (?:\\S+ ){0,5}(?:da)?mit|befürchte[nt]|prognostizier\\p{L}+|(?:gehen|geht) … davon aus|davon auszugehen|künftig|zukünftig|in Zukunft|in den (?:kommenden|nächsten) (?:\\S+ )?(?:Jahren|Monaten|Wochen|Jahrzehnten)|(?:mittel|lang)fristig|planen|plant|geplant|bevorsteh\\p{L}+|beabsichtig(?:en|t)|(?:angekündigt|zugesagt), (?:\\S+ ){0,12}(?:zu \\p{Ll}+|\\p{Ll}+zu\\p{Ll}+en)|(?<!ich )werde(?! ich)|(?:kann|können) (?:\\S+ ){0,10}(?:dazu führen|zur Folge haben|nach sich ziehen)|zuversichtlich, dass|(?:findet|finden) (?:\\S+ ){0,14}statt|(?:tritt|treten) (?:\\S+ ){0,12}in Kraft|andernfalls|ansonsten|sonst|(?:damit|dadurch|so) (?:wird|werden|entsteh\\p{L}+|steig\\p{L}+|sink\\p{L}+)|^(?:wird|bleibt|geschieht|kommt|fällt|scheitert|fehlt|fehlen|gelingt|läuft|sollten?) (?:\\S+ ){1,24}?\\p{L}+, (?:so |dann )?\\p{Ll}+`,
    HYPOTHETICAL: `könnten? (?:\\S+ ){0,14}(?:führen|entstehen|steigen|sinken|werden|kommen|verursachen|gefährden|schwächen|scheitern|fehlen|verlieren|belasten|treffen|verzögern|kosten|dauern|wachsen|schaden|verdrängen|ersetzen|decken|erreichen|bringen)|\\p{Ll}+en könnten?|würden?|hätten? (?:\\S+ ){0,8}zur Folge|wären? (?:\\S+ ){0,8}(?:die Folge|möglich|betroffen|gezwungen)|käme|fiele|bliebe|ginge|stiege|gäbe es|stünden?|verlören?|entfiele`,
    RISK: 'droht|drohen|(?:Gefahr|Risiko)(?:,| besteht| droht| von)|besteht (?:die|das) (?:\\S+ ){0,3}(?:Gefahr|Risiko)|läuft Gefahr',
  },
  conditions: 'wenn|falls|sofern|sobald|solange',
  past: 'wurden?|hat|haben|hatten?|war|waren|(?:ist|sind) (?:\\S+ ){0,12}\\p{Ll}*ge\\p{Ll}+(?:en|t)|(?!letzte|heute|sollte|k[oö]nnte|dürfte|möchte|rechte|leichte|echte|schlechte|ge)\\p{Ll}{2,}(?:ete|[^aeioustäöü]te|ierten|gten|ckten|llten)|traf(?:en)?|fand(?:en)?|beschloss(?:en)?|erließ(?:en)?|trat(?:en)?|entschied(?:en)?|begann(?:en)?|gab(?:en)?|nahm(?:en)?|kam(?:en)?|ging(?:en)?|schlug(?:en)?|versprach(?:en)?|erschien(?:en)?|gewann(?:en)?|verließ(?:en)?|schloss(?:en)?|lud(?:en)?|zog(?:en)?|rief(?:en)?|stieg(?:en)?|fiel(?:en)?|empfing(?:en)?|brach(?:en)?|wies(?:en)?|enthob(?:en)?|erging(?:en)?',
  acts: '(?:hat|haben|wurden?|ist|sind) (?:\\S+ ){0,16}(?:unterzeichnet|verabschiedet|beschlossen|vorgelegt|veröffentlicht|angekündigt|gegründet|eingeführt|gestartet|eröffnet|verworfen|entschieden|getroffen|vereinbart|vorgestellt|abgeschafft|aufgehoben|verhängt|gewählt|ernannt|angegriffen|in Kraft getreten|befragt|zugesagt|gescheitert|aufgelegt|zurückgestellt|erneuert|bekundet|überarbeitet)|traf(?:en)? sich|fand(?:en)? … statt|beschloss(?:en)?|trat(?:en)? … in Kraft|unterzeichneten?|verabschiedeten?|veröffentlichten?|kündigten? … an|verhängten?|gingen? … zurück|wies(?:en)? … zurück|meldeten?',
  planned: `(?:wird|werden|soll|sollen|will|wollen) (?:\\S+ ){0,14}(?:${ACT}|unterzeichnet|vorgelegt|eröffnet|vorgestellt|verabschiedet)|(?:tritt|treten) (?:\\S+ ){0,12}in Kraft|(?:findet|finden) (?:\\S+ ){0,14}statt|ist für (?:\\S+ ){1,8}(?:vorgesehen|angesetzt)|beginnt|startet|tagt|reist|trifft|endet|eröffnet|bricht … auf`,
  nouns:
    '\\p{L}*(?:[Gg]ipfel|[Tt]reffen|[Kk]onferenz|[Ww]ahl|[Ww]ahlen|[Ss]itzung|[Aa]nhörung|[Kk]onsultation|[Aa]bkommen|[Ee]ntscheidung|[Uu]rteil|[Bb]eschluss|[Nn]ovelle|[Rr]eform|[Kk]rieg|[Aa]ngriff|[Aa]nschlag|[Aa]nschlägen|[Pp]andemie|[Bb]esuch)(?:en|s|es|e|n)?|Verabschiedung|Inkrafttreten|Veröffentlichung|Gründung|Einführung|Unterzeichnung|Rücktritt',
  not: 'muss man sagen|(?:ist|sind) (?:\\S+ ){0,3}zu (?:hoffen|verstehen|sehen|finden|lesen|entnehmen|nennen)|(?:ist|sind|wäre) (?:\\S+ ){0,8}(?:schwer|leicht|kaum|schwierig) zu \\p{L}+|sollten? (?:\\S+ ){1,14}?\\p{L}+(?:en|ern|eln),(?= (?:so |dann )?(?:droh|wird|werden|würd|könn|muss|müss))|(?:ob|warum|wie|welche|inwieweit) (?:\\S+ ){0,8}(?:soll|sollte|muss|müssen|sollten)|die Würde|Menschenwürde|kein(?:en)? (?:\\S+ )?Bedarf|mussten?|wir werden (?:\\S+ ){0,8}(?:eingehen|zurückkommen|darstellen|zeigen)|(?:nach dem|laut|gemäß|nach) (?:\\S*[Gg]esetz|§ \\d+)[^.;]*(?:muss|müssen|darf|dürfen|sind)',
  notAdvice:
    '(?:ist|sind) (?:\\S+ ){0,14}zu (?:erwarten|befürchten|rechnen)|(?:wird|werden) (?:\\S+ ){1,12}(?:fordern|werden müssen)',
  negations: 'nicht|keine?[nrms]?|nie|niemals|weder',
  hedges:
    'könnten?|dürften?|vermutlich|wahrscheinlich|möglicherweise|voraussichtlich|eventuell|vielleicht|scheint|scheinen|wohl|offenbar|angeblich|würden?|erwarte[nt]',
};
