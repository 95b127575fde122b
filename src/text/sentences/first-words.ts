/** Words that, with a capital letter, begin a sentence: they are seldom part of a name. */

const WORDS: Readonly<Record<string, string>> = {
  en:
    'the this that these those it its we our you your they their he she his her i in on at for from to with by as but and or ' +
    'so yet if when while where what which who why how there here however moreover furthermore therefore thus hence although ' +
    'though because since after before during under over both each every all some many most several such another other others ' +
    'any no not none only even also then now today finally next instead indeed meanwhile similarly ' +
    'nevertheless nonetheless additionally overall given despite according let do does did is are was were can could will ' +
    'would should may might must has have had nor unlike until upon without within between among through against about of ' +
    'more much few recent recently further again still perhaps please yes',
  de:
    'der die das den dem des ein eine einen einem einer eines dies diese dieser dieses diesem diesen es er sie wir ihr ich man ' +
    'und aber oder doch denn sondern auch nur noch so da dann damit dabei dazu dafür dagegen daher darum deshalb deswegen daraus ' +
    'darüber davon daneben darin hier hierzu hierbei hierfür dort wenn weil als ob obwohl während nachdem bevor bis seit mit ' +
    'ohne für gegen bei nach von vor zu zum zur zwischen im in an am auf aus über unter um durch wegen trotz laut gemäß ' +
    'insbesondere zudem außerdem ferner weiterhin weiter zusätzlich ebenso gleichzeitig allerdings jedoch dennoch trotzdem ' +
    'somit folglich beispielsweise schließlich zunächst erstens zweitens drittens alle viele einige manche jede jeder jedes ' +
    'kein keine nicht was wer wie wo warum weshalb welche welcher welches unser unsere ihre sein seine nun jetzt heute dadurch ' +
    'sollte sofern soweit falls wird werden ist sind hat haben kann können muss müssen darf dürfen soll sollen mehr beide solche ' +
    'hierdurch demnach dementsprechend entsprechend grundsätzlich aufgrund angesichts neben statt anstatt sowohl weder ja nein',
  fr:
    'le la les un une des ce cet cette ces il elle ils elles on nous vous je et mais ou or donc car ni dans en au aux à pour ' +
    'par avec sans sous sur entre depuis pendant après avant selon si quand lorsque comme que qui quel quelle quels quelles ' +
    'pourquoi comment cependant toutefois ainsi enfin de du son sa ses leur leurs notre nos votre tous toutes tout plusieurs ' +
    'certains certaines chaque aucun ici là puis alors aujourd ensuite outre afin grâce malgré lors dès',
  es:
    'el la los las lo un una unos unas este esta estos estas ese esa esos esas esto eso él ella ellos ellas se su sus y pero o ' +
    'si en de del al a con sin por para desde hasta entre sobre según como cuando donde que quien qué quién cómo además también ' +
    'así no es son hay ya todo todos toda todas cada nuestro nuestra nosotros aunque mientras durante tras ante finalmente',
};

/** Between initials and a surname: "J. Le Goff", "M. de la Cruz". */
const PARTICLES: ReadonlySet<string> = new Set('le la de du des el los las del al von van zu zur zum a i'.split(' '));

/** Whether a word is likely the first of a sentence; after an initial, it must not be part of a surname. */
export const createFirstWordCheck = (language: string): ((word: string, afterInitial: boolean) => boolean) => {
  const words: ReadonlySet<string> = new Set((WORDS[language] ?? WORDS.en ?? '').split(' '));
  return (word, afterInitial) => words.has(word.toLowerCase()) && !(afterInitial && PARTICLES.has(word.toLowerCase()));
};
