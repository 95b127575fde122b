import type { EventWords } from './cue.ts';

/**
 * How German reports events. The forms are participles, which count with "hat", "wurde" or "ist" in the sentence, and the
 * simple past; compounds of a noun are read with `\\p{L}*`.
 */
export const GERMAN_EVENTS: EventWords = {
  past: [
    {
      words:
        'traf(?:en)?(?: sich)?|getroffen|zusammengekommen|kam(?:en)? zusammen|empfing(?:en)?|empfangen|besuchten?|besucht|reisten?|tagten?|getagt',
      kind: 'OFFICIAL_DIALOGUE',
      weight: 2.6,
    },
    {
      words: 'fand(?:en)? … statt|fand(?:en)? statt|stattgefunden|abgehalten|veranstalteten?|ausgerichtet',
      kind: 'FORUM',
      weight: 3,
    },
    {
      words:
        'unterzeichneten?|unterzeichnet|unterschrieben|ratifizierten?|ratifiziert|vereinbarten?|vereinbart|einigten? sich|geeinigt|abgeschlossen',
      kind: 'AGREEMENT',
      weight: 2.8,
    },
    {
      words:
        'verabschiedeten?|verabschiedet|beschloss(?:en)?|beschlossen|erlie(?:ß|ss)(?:en)?|erlassen|novellierten?|novelliert|stimmten?|zugestimmt|ge[aä]ndert|angepasst|umgesetzt|eingef[uü]hrt|f[uü]hrten?|gebilligt|angenommen',
      kind: 'LAW_ADOPTED',
      weight: 2.2,
    },
    {
      words:
        'tr[aie]+t(?:en)? … in Kraft|tr[aie]+t(?:en)? in Kraft|in Kraft getreten|gilt seit|gelten seit|in Kraft gesetzt',
      kind: 'LAW_IN_FORCE',
      weight: 3.2,
    },
    {
      words:
        'aufgehoben|hoben? … auf|abgeschafft|au(?:ß|ss)er Kraft|ausgelaufen|gestrichen|zur[uü]ckgezogen|zur[uü]ckgenommen',
      kind: 'LAW_ENDED',
      weight: 2.4,
    },
    {
      words:
        'legte(?:n)? … vor|vorgelegt|vorgeschlagen|schlug(?:en)? … vor|eingebracht|vorgestellt|stellten? … vor|[uü]bermittelt|zugeleitet',
      kind: 'LAW_PROPOSED',
      weight: 2.6,
    },
    {
      words:
        'entschied(?:en)?|urteilten?|geurteilt|f[uü]r (?:nichtig|ung[uü]ltig|verfassungswidrig|unzul[aä]ssig|rechtswidrig|unvereinbar) erkl[aä]rt|verworfen|kippten?|gekippt|stellten? … klar|klargestellt|erkl[aä]rten? … f[uü]r',
      kind: 'RULING',
      weight: 2.6,
    },
    {
      words:
        'verh[aä]ngten?|verh[aä]ngt|verurteilten?|verurteilt|beschlagnahmt|ermittelten?|festgenommen|verboten|sanktioniert',
      kind: 'ENFORCEMENT',
      weight: 2.2,
    },
    {
      words:
        'k[uü]ndigten? … an|angek[uü]ndigt|verk[uü]ndeten?|verk[uü]ndet|erkl[aä]rten?|erkl[aä]rt|zugesagt|versprach(?:en)?|versprochen|bekannt gegeben|bekanntgegeben|mitgeteilt|ge[aä]u(?:ß|ss)ert',
      kind: 'STATEMENT',
      weight: 1.8,
    },
    {
      words:
        'startete(?:n)?|gestartet|begann(?:en)?|begonnen|initiierten?|initiiert|er[oö]ffneten?|er[oö]ffnet|aufgenommen|auf den Weg gebracht|angesto(?:ß|ss)en|eingeleitet',
      kind: 'PROGRAMME',
      weight: 2,
    },
    {
      words:
        'gr[uü]ndeten?|gegr[uü]ndet|eingerichtet|richteten? … ein|geschaffen|ins Leben gerufen|errichtet|eingesetzt',
      kind: 'FOUNDING',
      weight: 1.8,
    },
    {
      words: 'ver[oö]ffentlichten?|ver[oö]ffentlicht|publiziert|erschien(?:en)?|erschienen|herausgegeben|vorgebracht',
      kind: 'PUBLICATION',
      weight: 2.4,
    },
    {
      words:
        'gew[aä]hlt|w[aä]hlten?|gewann(?:en)?|gewonnen|ernannten?|ernannt|berufen|benannt|zur[uü]ckgetreten|trat(?:en)? … zur[uü]ck',
      kind: 'APPOINTMENT',
      weight: 2,
    },
    {
      words:
        'angegriffen|[uü]berfiel(?:en)?|[uü]berfallen|bombardiert|get[oö]tet|marschierten? … ein|einmarschiert|besetzt|ermordet',
      kind: 'ATTACK',
      weight: 2.6,
    },
    {
      words: 'investierten?|investiert|bereitgestellt|gef[oö]rdert|finanziert|bewilligt|ausgezahlt|ausgegeben',
      kind: 'FUNDING',
      weight: 1.5,
    },
    {
      words:
        'befragten?|befragt|untersuchten?|untersucht|ausgewertet|durchgef[uü]hrt|erhoben|evaluiert|konsultiert|angeh[oö]rt|beteiligt|beteiligten sich|aufgefordert|forderten?|gefordert',
      kind: 'STUDY',
      weight: 1.5,
    },
    { words: 'stellung genommen|nahm(?:en)? … stellung|hob(?:en)? … auf', kind: 'STATEMENT', weight: 2 },
    {
      words:
        'ausgesetzt|verschoben|beendeten?|beendet|geschlossen|gestoppt|eingestellt|gescheitert|scheiterten?|[uü]bernahm(?:en)?|[uü]bernommen|verlie(?:ß|ss)(?:en)?|ausgetreten|aufgedeckt|vorgemacht|bekannt geworden|verdoppelt|halbiert|gestiegen|gesunken|zur[uü]ckgegangen',
      kind: 'OTHER',
      weight: 1.7,
    },
    {
      words: 'hat sich … ge\\p{L}+t|haben sich … ge\\p{L}+t|ereignete(?:n)? sich|kam es zu|gab es',
      kind: 'OTHER',
      weight: 1,
    },
  ],
  future: [
    {
      words:
        '(?:wird|werden|soll|sollen) … (?:treffen|besuchen|unterzeichnen|vorlegen|verabschieden|beschlie(?:ß|ss)en|ver[oö]ffentlichen|stattfinden|starten|er[oö]ffnen|in Kraft treten|umgesetzt werden|anwendbar)',
      kind: 'STATEMENT',
      weight: 1.8,
    },
    {
      words:
        'tritt … in Kraft|treten … in Kraft|findet … statt|finden … statt|ist f[uü]r … (?:geplant|vorgesehen|angesetzt)|bis zum … umzusetzen',
      kind: 'LAW_IN_FORCE',
      weight: 2,
    },
    { words: 'k[uü]ndigt … an|legt … vor|plant … zu', kind: 'STATEMENT', weight: 1.2 },
  ],
  nouns:
    '\\p{L}*(?:gipfel|treffen|konferenz|wahl|wahlen|sitzung|anh[oö]rung|konsultation|abkommen|verabschiedung|inkrafttreten|ver[oö]ffentlichung|entscheidung|urteil|beschluss|entwurf|novelle|novellierung|reform|gr[uü]ndung|krieg|angriff|krise|pandemie|einf[uü]hrung|unterzeichnung|r[uü]cktritt|umsetzung|evaluierung|evaluation|befragung|umfrage|studie|besuch|skandal|vorschlag|versto(?:ß|ss)|vorfall)(?:en|s|es|e|n)?',
  kinds: [
    { kind: 'LAW_IN_FORCE', words: ['in Kraft|Inkrafttreten|gilt seit|anwendbar'] },
    { kind: 'RULING', words: ['gericht|EuGH|BGH|BVerfG|Richter|Urteil'] },
    { kind: 'ELECTION', words: ['\\p{L}*wahl(?:en)?|gew[aä]hlt|Volksentscheid|Referendum'] },
    {
      kind: 'LAW_PROPOSED',
      words: [
        'entwurf|vorschlag|Eckpunkte',
        'vorgelegt|vorgeschlagen|legte|schlug|eingebracht|vorgestellt|vor\\b|[uü]bermittelt',
      ],
    },
    {
      kind: 'LAW_ADOPTED',
      words: [
        'gesetz|richtlinie|verordnung|novell|standard|norm|rechtsakt',
        'verabschied|beschl|erla|ge[aä]ndert|umgesetzt|eingef|novell|angenommen|gebilligt|zugestimmt',
      ],
    },
    {
      kind: 'AGREEMENT',
      words: ['unterzeich|unterschr|ratifiz|vereinbar|geeinigt|einigt|abkommen|vertrag geschlossen'],
    },
    { kind: 'SUMMIT', words: ['gipfel|staats- und regierungschefs|pr[aä]sident|kanzler', 'gipfel|traf|treffen|tagt'] },
    { kind: 'MINISTERIAL', words: ['minister', 'traf|treffen|konferenz|tagt'] },
    { kind: 'CONSULTATION', words: ['konsultation|anh[oö]rung|angeh[oö]rt|stellungnahme'] },
    { kind: 'FORUM', words: ['konferenz|forum|tagung|workshop|kongress|symposium'] },
    { kind: 'DELEGATION_VISIT', words: ['besuch|reist|delegation'] },
    { kind: 'ENFORCEMENT', words: ['bu(?:ß|ss)geld|ermittel|verurteil|strafe|beschlagnahm|sanktion'] },
    { kind: 'STUDY', words: ['studie|umfrage|befrag|untersuch|erheb|ausgewertet|evalu'] },
    { kind: 'PUBLICATION', words: ['ver[oö]ffentlich|publiz|erschien|herausgegeben'] },
    { kind: 'FOUNDING', words: ['gegr[uü]ndet|gr[uü]ndet|eingerichtet|ins Leben|geschaffen'] },
    { kind: 'PROGRAMME', words: ['programm|projekt|initiative|kampagne', 'start|begann|begonnen|aufgelegt|initiier'] },
    { kind: 'FUNDING', words: ['f[oö]rder|invest|finanz|Mio|Mrd|Millionen|Milliarden|bewillig'] },
    { kind: 'ATTACK', words: ['angriff|angegriffen|[uü]berf|bombard|get[oö]tet'] },
    { kind: 'WAR', words: ['krieg'] },
    { kind: 'HEALTH_CRISIS', words: ['pandemie|epidemie|covid|corona'] },
    { kind: 'CYBER_INCIDENT', words: ['cyber|gehackt|datenleck|spionage|spähsoftware|überwachungssoftware'] },
    { kind: 'LAW_ENDED', words: ['aufgehoben|abgeschafft|außer kraft|ausgelaufen'] },
    { kind: 'STATEMENT', words: ['erkl[aä]rt|angek[uü]ndigt|k[uü]ndigt|zugesagt|mitgeteilt|versproch|bekannt'] },
    { kind: 'DEMAND', words: ['gefordert|forderte|aufgefordert'] },
  ],
  negations: 'nicht|keine?[nrms]?|nie|niemals|noch nicht|weder',
};
