import type { CueTable } from './cue.ts';

/** Cues of French. The future is read by the endings of the verbs that policy texts use most. */
export const FRENCH: CueTable = {
  language: 'fr',
  wholeWords: true,
  recommendations: {
    cues: [
      {
        words: 'doi(?:t|vent)|devons|devra(?:it|ient)?|devront|devrions',
        score: 0.72,
        called: 'modal of duty',
        strength: 'SHOULD',
      },
      {
        words:
          'recommand\\p{L}+|préconis\\p{L}+|conseill\\p{L}+|suggér\\p{L}+|propos(?:ons|e)|appel(?:ons|le|lent) (?:\\S+ )?à|(?:nous|on|qui) demand(?:e|ent)|exhort\\p{L}+|invit(?:ons|e|ent)|demandons|encourage\\p{L}*|plaid(?:ons|e|ent)',
        score: 0.72,
        called: 'verb of advising',
        strength: 'SHOULD',
      },
      {
        words:
          "il (?:convient|importe|faut|faudrait|est (?:\\S+ )?(?:nécessaire|essentiel|important|urgent|indispensable|impératif|crucial|primordial|temps))(?: de| d'| que| qu')?",
        score: 0.78,
        called: 'frame that demands',
        strength: 'NEEDS',
      },
      {
        words: "(?:a|ont) besoin d[e']|(?:est|sont) (?:\\S+ )?(?:nécessaires?|indispensables?|requise?s?)",
        score: 0.58,
        called: 'need',
        strength: 'NEEDS',
      },
    ],
    not: ['il faut (?:dire|noter|rappeler|souligner|reconnaître)', 'doit(?:-il|-elle|-on)', 'proposition de loi'],
    doubts: [{ words: 'en vertu de|conformément à|la loi (?:impose|oblige)', score: 0.2, called: 'law in force' }],
  },
  forecasts: {
    cues: [
      {
        words: '(?:va|vont) (?:\\S+ ){0,3}\\p{L}+(?:er|ir|re)',
        score: 0.62,
        called: 'future tense',
        modality: 'EXPECTED',
      },
      {
        words:
          '(?:sera|seront|aura|auront|fera|feront|pourra|pourront|deviendra|deviendront|permettra|permettront|viendra|augmentera|augmenteront|baissera|restera|resteront|entraînera|conduira|continuera|continueront|serons|aurons|ferons|\\p{L}{3,}(?:era|eront|ira|iront|dra|dront))',
        score: 0.62,
        called: 'future tense',
        modality: 'EXPECTED',
      },
      {
        words: 'pourrai(?:t|ent)|risqu(?:e|ent)(?: de)?|menac(?:e|ent) de|serai(?:t|ent)|aurai(?:t|ent)',
        score: 0.55,
        called: 'possibility',
        modality: 'HYPOTHETICAL',
      },
      {
        words:
          "probable(?:ment)?|vraisemblablement|devrai(?:t|ent) (?:atteindre|augmenter|baisser|croître|diminuer|rester|se poursuivre)|est attendue?|sont attendus|prévoi(?:t|ent)|il est prévu|s'attend",
        score: 0.6,
        called: 'expectation',
        modality: 'EXPECTED',
      },
    ],
    not: ['(?:caméra|opéra|etcetera|extra|contra|para|ultra)'],
    doubts: [],
  },
  motives: {
    cues: [
      {
        words:
          "afin d[e'] ?|dans le but d[e']|en vue d[e']|vis(?:e|ent|ant) à|cherch(?:e|ent|ant) à|pour objectif|a pour but",
        score: 0.54,
        called: 'aim',
      },
      { words: "parce qu[e']|car|motivée?s? par", score: 0.4, called: 'reason' },
    ],
    not: [],
    doubts: [],
  },
  stances: {
    cues: [
      {
        words: 'salu(?:e|ent|ons)|soutien(?:t|nent)|soutenons|approuv\\p{L}+|se félicit\\p{L}+',
        score: 0.58,
        called: 'verb of approval',
        polarity: 'POSITIVE',
      },
      {
        words:
          "critiqu(?:e|ent|é)|condamn\\p{L}+|rejett?\\p{L}+|s'oppos\\p{L}+|déplor\\p{L}+|regrett\\p{L}+|(?:est|sont) (?:préoccupé|inquiet)\\p{L}*|craign\\p{L}+|craint",
        score: 0.58,
        called: 'verb of disapproval',
        polarity: 'NEGATIVE',
      },
    ],
    not: [],
    doubts: [],
  },
  findings: {
    cues: [
      {
        words:
          '(?:montr(?:e|ent|ait)|révèl(?:e|ent)|constat(?:e|ent)|indiqu(?:e|ent)|démontr(?:e|ent)|selon une étude)',
        score: 0.54,
        called: 'verb of finding',
      },
      { words: '\\d+(?:,\\d+)? ?(?:%|pour cent)', score: 0.5, called: 'figure' },
    ],
    not: [],
    doubts: [],
  },
  events: {
    past: [
      {
        words:
          "(?:a|ont|avai(?:t|ent)) (?:été )?(?:\\S+ )?(?:signée?s?|conclue?s?|ratifiée?s?|approuvée?s?)|s(?:e |')(?:est|sont) (?:\\S+ )?(?:réuni|rencontré|tenu|engagé|retiré)\\p{L}*",
        kind: 'AGREEMENT',
        weight: 2.8,
      },
      {
        words:
          '(?:a|ont|avai(?:t|ent)) (?:été )?(?:\\S+ )?(?:adoptée?s?|votée?s?|promulguée?s?|modifiée?s?|introduite?s?)',
        kind: 'LAW_ADOPTED',
        weight: 2.8,
      },
      { words: '(?:est|sont) entrée?s? en vigueur', kind: 'LAW_IN_FORCE', weight: 3.2 },
      {
        words:
          '(?:a|ont|avai(?:t|ent)) (?:été )?(?:\\S+ )?(?:annoncée?s?|déclarée?s?|promise?s?|présentée?s?|proposée?s?|publiée?s?|lancée?s?|créée?s?|décidée?s?|imposée?s?|suspendue?s?|élue?s?|nommée?s?|visitée?s?|rencontrée?s?|organisée?s?|ouverte?s?|attaquée?s?|envahie?s?|condamnée?s?)',
        kind: 'STATEMENT',
        weight: 2.3,
      },
      {
        words:
          "(?:est|sont|a été) (?:\\S+ )?(?:élue?s?|nommée?s?|arrivée?s?|partie?s?|retirée?s?)|a eu lieu|ont eu lieu|s'est tenue?|fut|furent",
        kind: 'OTHER',
        weight: 2.2,
      },
    ],
    future: [
      {
        words:
          '(?:se réunira|se réuniront|aura lieu|auront lieu|se tiendra|se tiendront|rencontrera|rencontreront|signera|signeront|visitera|entrera en vigueur|lancera|publiera|accueillera)',
        kind: 'STATEMENT',
        weight: 2.2,
      },
    ],
    nouns:
      'sommets?|réunions?|visites?|conférences?|élections?|guerre|invasion|attaques?|accords?|traités?|adoption|publication|référendum|crise|pandémie|négociations?|consultations?|entrée en vigueur|lancement|signature',
    kinds: [
      { kind: 'LAW_IN_FORCE', words: ['en vigueur'] },
      { kind: 'ELECTION', words: ['élection|élu|référendum'] },
      { kind: 'SUMMIT', words: ['sommet|présidents|chefs d.état', 'sommet|rencontr|réuni'] },
      { kind: 'MINISTERIAL', words: ['ministres', 'réuni|rencontr'] },
      { kind: 'AGREEMENT', words: ['sign|conclu|ratifi', 'accord|traité|convention|mémorandum'] },
      { kind: 'LAW_ADOPTED', words: ['adopt|vot|promulgu|modifi', 'loi|règlement|directive|décret'] },
      { kind: 'DELEGATION_VISIT', words: ['visit|délégation'] },
      { kind: 'PUBLICATION', words: ['publi', 'rapport|étude|stratégie'] },
      { kind: 'FOUNDING', words: ['cré|fond'] },
      { kind: 'ATTACK', words: ['attaqu|envah|bombard'] },
      { kind: 'PROGRAMME', words: ['lanc', 'programme|projet|initiative'] },
    ],
    negations: "ne|n'|pas|jamais|aucune?",
  },
  adviceHeadings: '(?:nos )?(?:recommandations|propositions|préconisations|demandes)|que faire|prochaines étapes',
  adviceIntroductions:
    '(?:doi(?:t|vent)|devrai(?:t|ent)|recommand\\p{L}+|propos(?:ons|itions)|appel(?:ons|le)(?: [^.:]{0,40})? à|il (?:convient|faut)(?: de)?)(?:[^.:]{0,60})?[:—–-]?',
  forecastIntroductions: '(?:va|vont|sera|seront)(?: \\S+){0,3} ?[:—–-]?',
  imperatives:
    '(?:adopter|adoptez|améliorer|assurer|augmenter|clarifier|créer|définir|développer|encourager|établir|éviter|faciliter|financer|garantir|intégrer|investir|lancer|limiter|maintenir|mettre|ne pas|organiser|poursuivre|prévoir|promouvoir|protéger|publier|réduire|réformer|renforcer|simplifier|soutenir|supprimer|veiller)',
  attributions: ['selon @', "d'après @", '@ (?:affirme|estime|déclare|soutient|considère|a déclaré|a affirmé)(?:nt)?'],
  hedges: 'pourrai(?:t|ent)|peut-être|probablement|vraisemblablement|semble(?:nt)?|devrai(?:t|ent)|serai(?:t|ent)',
  author: 'nous|notre|nos|je',
};
