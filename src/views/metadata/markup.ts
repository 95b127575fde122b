/** How texts are written into HTML and XML. */

/** A text for HTML or XML, in an element or in an attribute with double quotes. */
export const escapeMarkup = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** JSON for a script element, which a `</script>` or a `<!--` in a text would end. */
export const jsonForScript = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
