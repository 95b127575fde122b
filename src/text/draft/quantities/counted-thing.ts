/** What a number counts: the words after it, up to one that begins something else. */

const STOPS = new Set(
  (
    'a an and as at by during each every for from in into is are was were has have had will would can could may might must should ' +
    'on or over per since than that the to which who with within when while because if so but not under against between after before ' +
    'did do does came went left said say says agree made took them us him her it me you they we i he she whom ' +
    'und oder in im am an auf aus bei für mit nach seit von vom vor zu zum zur ist sind war waren wird werden wurde wurden hat haben ' +
    'die der das dem den des sowie pro je als wie bis durch gegen über ' +
    'et ou à au aux dans en par pour sur est sont était ont a les la le un une dont avec depuis que qui ' +
    'y o en por para con desde es son fue fueron el los las un una que según'
  ).split(' '),
);
/** Words that may be between a number and a noun: "of the". */
const LINK =
  /^ (?:(?:of|der|des|von|de|d'|del)(?: (?:the|all|our|its|their|these|those|those|los|las|la|les|den))? )?/iu;
const WORD = /^(?:CO[2₂]|\p{L}[\p{L}\p{M}'-]{0,30})/u;
/** After a noun it begins what is said of it. */
const PARTICIPLE = /^\p{Ll}{2,}(?:ed|iert)$/u;
const MOST_WORDS = 4;

interface Place {
  start: number;
  end: number;
}

/** The place of the words in the text; null if there are none. A noun need not follow where there is a unit. */
export const countedThing = (text: string, from: number, unit: string | null): Place | null => {
  const hasLink = /^ (?:of|der|des|von|de|d'|del|aller) ?/iu.test(text.slice(from, from + 8));
  if (unit !== null && !hasLink) return null;
  const start = from + (LINK.exec(text.slice(from, from + 30))?.[0].length ?? 0);
  if (start === from) return null;
  let end = start;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const at = count === 0 ? start : end + 1;
    if (count > 0 && text[end] !== ' ') break;
    const word = WORD.exec(text.slice(at, at + 32))?.[0];
    if (word === undefined || STOPS.has(word.toLowerCase()) || (count > 0 && PARTICIPLE.test(word))) break;
    end = at + word.length;
  }
  return end > start ? { start, end } : null;
};
