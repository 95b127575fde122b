/** How items of lists begin. */

const BULLET = /^(?:[•◦▪‣●○■□▶►➤✓✔∙·⁃❖◆◇]|[\uF0A7\uF0B7\uF0D8\uF076\uF0FC]|o(?= )|[-–—*](?= ))\s*/u;
const NUMBER =
  /^\(?(?:\d{1,3}(?:\.\d{1,2}){0,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}|[a-zA-Z][.)]|[ivx]{1,5}[.)]|[IVX]{1,5}[.)])\s+(?=\S)/;

/** The bullet at the start of a line, with the white space after it. */
export const bulletOf = (text: string): string | undefined => BULLET.exec(text)?.[0];

/** The number or letter of an item at the start of a line, with the white space after it. */
export const numberOf = (text: string): string | undefined => NUMBER.exec(text)?.[0];

/** Whether a line starts as an item of a list does. */
export const startsItem = (text: string): boolean => bulletOf(text) !== undefined || numberOf(text) !== undefined;
