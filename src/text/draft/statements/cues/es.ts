import type { CueTable } from './cue.ts';

/** Cues of Spanish. */
export const SPANISH: CueTable = {
  language: 'es',
  wholeWords: true,
  recommendations: {
    cues: [
      {
        words: 'deben?|debemos|debería[ns]?|deberíamos|deberán?|(?:tiene|tienen|tenemos) que|ha(?:n|y)? de|hay que',
        score: 0.72,
        called: 'modal of duty',
        strength: 'SHOULD',
      },
      {
        words:
          'recom(?:end|iend)\\p{L}+|aconsej\\p{L}+|suger\\p{L}+|sugier\\p{L}+|propon(?:emos|e)|inst(?:amos|a|an) a|exhort\\p{L}+|ped(?:imos)|pid(?:e|en|o)|exig(?:imos|e|en)|llam(?:amos|a) a|alent(?:amos)|abog(?:amos|a|an)',
        score: 0.72,
        called: 'verb of advising',
        strength: 'SHOULD',
      },
      {
        words:
          '(?:conviene|convendría|urge|es (?:\\S+ )?(?:necesario|esencial|importante|urgente|imprescindible|imperativo|crucial|fundamental|preciso|vital))(?: que)?|hace falta|es hora de',
        score: 0.76,
        called: 'frame that demands',
        strength: 'NEEDS',
      },
      { words: 'necesita(?:n|mos)?|se (?:necesita|requiere)n?', score: 0.58, called: 'need', strength: 'NEEDS' },
    ],
    not: ['debe(?:n)? de', '(?:se )?debe(?:n)? a', 'hay que (?:decir|señalar|recordar|reconocer)'],
    doubts: [{ words: 'en virtud de|conforme a|la ley (?:obliga|exige)', score: 0.2, called: 'law in force' }],
  },
  forecasts: {
    cues: [
      { words: '(?:va|van|vamos) a \\p{L}+(?:ar|er|ir)', score: 0.64, called: 'future tense', modality: 'EXPECTED' },
      {
        words: '\\p{L}{2,}(?:ará|arán|erá|erán|irá|irán|drá|drán|brá|brán)|será|serán|hará|harán',
        score: 0.64,
        called: 'future tense',
        modality: 'EXPECTED',
      },
      {
        words: 'podría[ns]?|sería[ns]?|tendría[ns]?|corren? el riesgo|amenazan? con|puede que',
        score: 0.55,
        called: 'possibility',
        modality: 'HYPOTHETICAL',
      },
      {
        words: 'probable(?:mente)?|previsiblemente|se (?:espera|prevé)|se esperan?|está(?:n)? previst\\p{L}+|prevén?',
        score: 0.64,
        called: 'expectation',
        modality: 'EXPECTED',
      },
    ],
    not: ['deberán?'],
    doubts: [],
  },
  motives: {
    cues: [
      {
        words:
          'con el (?:fin|objetivo|propósito) de|a fin de|busca(?:n)?|pretende(?:n)?|tiene(?:n)? como objetivo|para que',
        score: 0.54,
        called: 'aim',
      },
      { words: 'porque|motivad\\p{L}+ por', score: 0.42, called: 'reason' },
    ],
    not: [],
    doubts: [],
  },
  stances: {
    cues: [
      {
        words: 'celebra(?:mos|n)?|apoya(?:mos|n)?|respalda(?:n)?|acoge(?:mos)? con',
        score: 0.56,
        called: 'verb of approval',
        polarity: 'POSITIVE',
      },
      {
        words:
          'critica(?:n)?|criticó|condena(?:n|mos)?|rechaza(?:n|mos)?|se opone(?:n)?|lamenta(?:n|mos)?|preocupa(?:dos?|n)?|teme(?:n|mos)?',
        score: 0.56,
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
        words: '(?:muestra|muestran|revela|revelan|demuestra|demuestran|indica|indican|según (?:un|el) estudio)',
        score: 0.54,
        called: 'verb of finding',
      },
      { words: '\\d+(?:[.,]\\d+)? ?(?:%|por ciento)', score: 0.5, called: 'figure' },
    ],
    not: [],
    doubts: [],
  },
  events: {
    past: [
      {
        words:
          'firm(?:ó|aron)|suscribi(?:ó|eron)|ratific(?:ó|aron)|acord(?:ó|aron)|(?:ha|han|fue|fueron) (?:firmad|suscrit|ratificad|acordad)\\p{L}+',
        kind: 'AGREEMENT',
        weight: 2.8,
      },
      {
        words:
          'aprob(?:ó|aron)|adopt(?:ó|aron)|promulg(?:ó|aron)|modific(?:ó|aron)|(?:ha|han|fue|fueron|ha sido) (?:aprobad|adoptad|promulgad|modificad)\\p{L}+',
        kind: 'LAW_ADOPTED',
        weight: 2.8,
      },
      { words: 'entr(?:ó|aron) en vigor', kind: 'LAW_IN_FORCE', weight: 3.2 },
      {
        words: 'se reuni(?:ó|eron)|visit(?:ó|aron)|se celebr(?:ó|aron)|celebr(?:ó|aron)|tuvo lugar|tuvieron lugar',
        kind: 'OFFICIAL_DIALOGUE',
        weight: 2.8,
      },
      {
        words:
          '(?:anunci|declar|lanz|cre|public|present|impuls|inici|invad|atac|nombr|eligi|renunci|suspendi|impus|decidi)(?:ó|aron|ieron|o)|(?:ha|han|fue|fueron) (?:anunciad|lanzad|cread|publicad|presentad|iniciad|nombrad|elegid|suspendid|impuest|decidid)\\p{L}+',
        kind: 'STATEMENT',
        weight: 2.3,
      },
      { words: '\\p{L}{3,}(?:ó|aron|ieron)', kind: 'OTHER', weight: 1.1 },
    ],
    future: [
      {
        words:
          '(?:se reunirán?|volverán? a \\p{L}+|se celebrarán?|tendrán? lugar|visitarán?|firmarán?|entrarán? en vigor|lanzarán?|publicarán?)',
        kind: 'STATEMENT',
        weight: 2.2,
      },
    ],
    nouns:
      'cumbres?|reuni(?:ón|ones)|visitas?|conferencias?|elecci(?:ón|ones)|guerra|invasión|ataques?|acuerdos?|tratados?|adopción|publicación|referéndum|crisis|pandemia|negociaci(?:ón|ones)|consultas?|lanzamiento|firma',
    kinds: [
      { kind: 'LAW_IN_FORCE', words: ['en vigor'] },
      { kind: 'ELECTION', words: ['elecci|elegi|referéndum'] },
      { kind: 'SUMMIT', words: ['cumbre|presidentes', 'cumbre|reuni'] },
      { kind: 'MINISTERIAL', words: ['ministros', 'reuni'] },
      { kind: 'AGREEMENT', words: ['firm|suscri|ratific|acord', 'acuerdo|tratado|convenio|memorando'] },
      { kind: 'LAW_ADOPTED', words: ['aprob|adopt|promulg|modific', 'ley|reglamento|directiva|decreto'] },
      { kind: 'DELEGATION_VISIT', words: ['visit|delegación'] },
      { kind: 'PUBLICATION', words: ['public', 'informe|estudio|estrategia'] },
      { kind: 'ATTACK', words: ['atac|invad|bombard'] },
      { kind: 'FOUNDING', words: ['cre(?:ó|aron|ad)|fund'] },
      { kind: 'PROGRAMME', words: ['lanz|inici', 'programa|proyecto|iniciativa'] },
    ],
    negations: 'no|nunca|jamás|ningun\\p{L}*|sin',
  },
  adviceHeadings: '(?:nuestras )?(?:recomendaciones|propuestas|demandas)|qué hacer|próximos pasos',
  adviceIntroductions:
    '(?:deben?|debería[ns]?|recomend\\p{L}+|recomiend\\p{L}+|propon\\p{L}+|propuestas|inst(?:amos|a)|hay que|es necesario)(?:[^.:]{0,60})?[:—–-]?',
  forecastIntroductions: '(?:va|van) a(?: \\S+){0,2}[:—–-]?',
  imperatives:
    '(?:adoptar|ampliar|apoyar|asegurar|aumentar|clarificar|crear|definir|desarrollar|establecer|evitar|exigir|facilitar|financiar|fomentar|fortalecer|garantizar|impulsar|incluir|integrar|invertir|limitar|mantener|mejorar|no|promover|proteger|publicar|reducir|reformar|reforzar|simplificar|velar)',
  attributions: ['según @', '@ (?:afirma|sostiene|considera|declaró|afirmó|dijo|señala)(?:n)?'],
  hedges: 'podría[ns]?|quizás?|tal vez|probablemente|posiblemente|parece(?:n)?|sería[ns]?|previsiblemente',
  author: 'nosotros|nuestr\\p{L}+|yo',
};
