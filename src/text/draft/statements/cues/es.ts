import type { CueTable } from './table.ts';

export const SPANISH: CueTable = {
  spaced: true,
  advice: {
    SHOULD:
      'deben?|debemos|debería[ns]?|deberíamos|deberán?|(?:tiene|tienen|tenemos) que|hay que|recom(?:end|iend)\\p{L}+|aconsej\\p{L}+|suger\\p{L}+|sugier\\p{L}+|propon(?:emos|e)|inst(?:amos|a|an) a|exhort\\p{L}+|pedimos|pid(?:e|en|o)|exig(?:imos|e|en)|llam(?:amos|a) a|abog(?:amos|a|an)',
    NEEDS:
      'conviene|convendría|urge|es (?:\\S+ )?(?:necesario|esencial|importante|urgente|imprescindible|imperativo|crucial|fundamental|preciso|vital)|hace falta|es hora de|necesita(?:n|mos)?|se (?:necesita|requiere)n?',
  },
  adviceHeadings: '(?:nuestras )?(?:recomendaciones|propuestas|demandas)|qué hacer|próximos pasos',
  adviceIntroductions:
    '(?:deben?|debería[ns]?|recomend\\p{L}+|recomiend\\p{L}+|propon\\p{L}+|propuestas|inst(?:amos|a)|hay que|es necesario)(?!\\p{L})',
  forecasts: {
    EXPECTED:
      '(?:va|van|vamos) a \\p{L}+(?:ar|er|ir)|\\p{L}{2,}(?:ará|arán|erá|erán|irá|irán|drá|drán|brá|brán)|será|serán|hará|harán|probable(?:mente)?|previsiblemente|se (?:espera|prevé)n?|está(?:n)? previst\\p{L}+|prevén?',
    HYPOTHETICAL: 'podría[ns]?|sería[ns]?|tendría[ns]?|puede que',
    RISK: 'corren? el riesgo|amenazan? con',
  },
  conditions: 'si|siempre que',
  past: '\\p{L}{3,}(?:ó|aron|ieron)|fue|fueron|tuvo|tuvieron|(?:ha|han|había|habían) (?:\\p{L}+ )?(?:sido )?\\p{L}{2,}(?:ad|id|ch|st|rt)(?:o|a|os|as)',
  acts: '(?:firm|ratific|acord|aprob|adopt|promulg|anunci|public|lanz|visit|celebr|present|cre)(?:ó|aron)|entr(?:ó|aron) en vigor|se reuni(?:ó|eron)|(?:tuvo|tuvieron) lugar|suspendi(?:ó|eron)|decidi(?:ó|eron)|inici(?:ó|aron)',
  planned:
    'se reunirán?|se celebrarán?|tendrán? lugar|visitarán?|firmarán?|entrarán? en vigor|lanzarán?|publicarán?|volverán? a \\p{L}+',
  nouns:
    'cumbres?|reuni(?:ón|ones)|visitas?|conferencias?|elecci(?:ón|ones)|guerra|invasión|ataques?|acuerdos?|tratados?|adopción|publicación|referéndum|pandemia|negociaci(?:ón|ones)|consultas?|lanzamiento|firma',
  not: 'deben? de|(?:se )?deben? a|hay que (?:decir|señalar|recordar|reconocer)|en virtud de|la ley (?:obliga|exige)',
  notAdvice: '(?!)',
  negations: 'no|nunca|jamás|ningun\\p{L}*|sin',
  hedges: 'podría[ns]?|quizás?|tal vez|probablemente|posiblemente|parecen?|sería[ns]?|previsiblemente',
};
