/** Reads HTML as React prints it, in which `<` and `>` are those of tags only. */

/** Elements that are for using a page, or for pictures. */
const NOT_SAID = /<(svg|nav|select|button|style|script)\b[^>]*>.*?<\/\1>|<details class="cite">.*?<\/details>/gs;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** The words of a piece of HTML, without those of controls. */
export const textIn = (html: string): string =>
  html
    .replaceAll(NOT_SAID, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => ENTITIES[name] ?? ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[,.;:])/g, '')
    .trim();
