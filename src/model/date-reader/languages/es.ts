import { MONTHS_BY_LANGUAGE } from '../../dates/month-names.ts';
import { numbers, SPANISH_NUMBERS } from '../../number-words.ts';
import type { DateLanguage } from '../date-language.ts';

const LAST = '(?:pasad[oa]|últim[oa])';
const NEXT = '(?:próxim[oa]|que viene|entrante)';

export const SPANISH: DateLanguage = {
  months: MONTHS_BY_LANGUAGE.es,
  hasCapitals: false,
  isMonthFirst: false,
  doubtfulMonths: ['marzo', 'mayo', 'agosto', 'abril'],
  beforeMonth:
    'en|de|desde|hasta|a|para|antes de|después de|entre|y|o|finales de|principios de|mediados de|mes de|pasado|próximo|el pasado|el próximo|este',
  daySuffix: '(?:\\.?º|ro)?',
  dayToMonth: ' (?:de )?',
  monthToYear: ',? (?:de |del |del año )?',
  dayRange: ' ?- ?| al? (?:el )?',
  dayList: ' y (?:el )?|, (?=\\d{1,2}(?:,| y) )',
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  beforeWeekday: 'este|el pasado|el próximo|pasado|próximo|hasta el|desde el',
  seasons: [
    ['primavera', 21],
    ['verano', 22],
    ['otoño', 23],
    ['invierno', 24],
  ],
  ordinals: [
    'primer|primero|primera|1\\.º|1er',
    'segundo|segunda|2\\.º',
    'tercer|tercero|3\\.º',
    'cuarto|último|4\\.º',
  ],
  quarter: 'trimestre',
  half: 'semestre|mitad',
  decades: [
    '(?:la |los )?(?:década|años|decenio) (?:de |de los |del )?(?:los )?(?<year>1[5-9]\\d|20\\d)0',
    '(?:la década de |los )?(?:los )?años (?<short>[3-9])0',
    '(?:la década de |los )?(?:los )?años (?<word>treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)',
  ],
  century: 'siglo (?<number>[XVI]{1,5}|\\d{1,2})',
  ordinalWords: { treinta: 3, cuarenta: 4, cincuenta: 5, sesenta: 6, setenta: 7, ochenta: 8, noventa: 9 },
  relativeYears: [
    ['(?:este|el presente) año|(?:el|del) año en curso', 0],
    [`(?:el |del )?año pasado|(?:el |del )pasado año`, -1],
    [`(?:el |del )(?:próximo año|año próximo|año que viene|año entrante)`, 1],
  ],
  relativeMonths: [
    ['este mes', 0],
    ['(?:el )?mes pasado|el pasado mes(?! de)', -1],
    ['el próximo mes(?! de)|el mes (?:próximo|que viene)', 1],
  ],
  relativeWeeks: [
    ['esta semana', 0],
    ['la (?:semana pasada|pasada semana)', -1],
    ['la (?:próxima semana|semana (?:próxima|que viene))', 1],
  ],
  relativeDays: [
    ['anteayer', -2],
    ['ayer', -1],
    ['pasado mañana', 2],
    ['(?<!\\b(?:la|de la|esta|por la|una|del|el|de) )mañana(?! (?:es|por))', 1],
    ['esta (?:mañana|tarde|noche)', 0],
  ],
  weekends: [
    ['el (?:fin de semana pasado|pasado fin de semana)', -1],
    ['este fin de semana', 0],
    ['el próximo fin de semana', 1],
  ],
  yearItself: '(?:del|de este) año(?! \\d)|año',
  monthItself: '(?:del|de este) mes(?! de)',
  decadeItself: '(?:de )?(?:la|esta) década(?! de)',
  thisDecade: [['esta década', 0]],
  ago: 'hace (?:unos |casi |aproximadamente )?(?<count>\\d{1,4}|[a-zéóí]+) (?:(?<years>años?)|(?<months>mes(?:es)?)|(?<weeks>semanas?)|(?<days>días?)|(?<decades>décadas?))',
  numberWords: new Map([...numbers('un:1 una:1'), ...SPANISH_NUMBERS]),
  lastBefore: '(?:el |la )?(?:pasad[oa]|últim[oa])(?: mes de)?',
  nextBefore: '(?:el |la )?próxim[oa](?: mes de)?',
  thisBefore: 'este|esta',
  lastAfter: LAST,
  nextAfter: NEXT,
  thisAfter: 'de este año|del año en curso|del presente año',
  partBefore:
    '(?:(?:a |hacia |para )?(?:finales?|fines|principios|comienzos|inicios|mediados|fin)(?: (?:de los|del año|de|del))?)',
  about: '(?:alrededor de|hacia|aproximadamente en|circa|en torno a)',
  since: 'desde|desde el',
  between: 'entre(?: el| los años)?',
  to: '-|a|al|hasta|hasta el|/|~',
  and: 'y|y el|-',
  forward:
    '\\p{L}{2,20}(?:rá|rán|remos)|próxim[oa]s?|previst[oa]s?|programad[oa]s?|planead[oa]s?|futur[oa]s?|debe|deben|debería|deberían|plazo|va a|van a|antes del|que viene',
  doneBefore: '(?!)',
  doneAfter: '(?!)',
  backward:
    'ha|han|había|fue|fueron|era|eran|pasad[oa]s?|desde|después|últim[oa]s?|\\p{L}{2,20}(?:ó|aron|ieron)|tuvo|hizo|\\p{L}{2,20}[ai]do',
  numbered:
    'art\\.|artículos?|arts\\.|n\\.º|nº|núm\\.?|número|resolución|página|páginas|p\\.|pp\\.|pág\\.|sección|capítulo|reglamento|directiva|decreto|ley|decisión|apartado|tel\\.?|vol\\.?|versión|iso|sala|cp|recomendación',
  counted:
    'personas|habitantes|empresas|empleos|soldados|alumnos|estudiantes|niños|mujeres|hombres|familias|miembros|participantes|trabajadores|viviendas|casos|muertes|horas|días|semanas|meses|años|kilómetros|km|metros|m|toneladas|t|kg|mw|gw|kwh|twh|euros|dólares|pesos|eur|millones|mil|%|por ciento|países|ciudades|municipios|escuelas|páginas|palabras|proyectos|organizaciones|respuestas|ejemplares|vehículos|hectáreas|ha',
  howMany:
    'más de|menos de|cerca de|unos|unas|casi|aproximadamente|al menos|como mínimo|como máximo|exactamente|solo|sólo|los|las|otros|total de',
  beforeYear:
    'en|de|del|desde|hasta|para|antes de|después de|entre|y|o|año|años|finales de|principios de|mediados de|hacia|a|al|horizonte|agenda|visión|primavera|verano|otoño|invierno|elecciones|edición|consultado|ejercicio|curso',
  fiscalYear: '(?:año (?:fiscal|escolar|académico)|ejercicio|curso)',
};
