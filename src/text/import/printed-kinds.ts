/** Words by which the kind of a paragraph is known, whatever the format of its document. */

const CAPTION =
  /^(?:Figure|Fig\.|Table|Chart|Graph|Box|Exhibit|Map|Abbildung|Abb\.|Tabelle|Tab\.|Grafik|Diagramm|Kasten|Tableau|Graphique|Encadré|Figura|Tabla|Cuadro|Gráfico|그림|표|図表?|表)\s?(?:\d{1,3}|[A-Z]|[IVX]{1,5})(?:\.\d{1,2})?(?:\s?[.:|–—]|\s+(?=\p{Lu}))/u;

/** Whether a paragraph starts as the caption of a figure or a table does. */
export const isCaption = (text: string): boolean => CAPTION.test(text) && text.length < 600;

const NOTES_HEADING =
  /^(?:\d{1,2}\.?\s+)?(?:references?(?: cited)?|bibliography|works cited|notes|endnotes|footnotes|notes and references|references and notes|sources|literatur(?:verzeichnis|hinweise)?|quellen(?:verzeichnis|angaben)?|anmerkungen|fußnoten|endnoten|références|bibliographie|notes de fin|notas|referencias|bibliografía|참고\s?문헌|주석|미주|각주|参考文献|引用文献|脚注|notes et références|注)\s*:?$/iu;

/** Whether a heading stands above notes or references. */
export const isNotesHeading = (text: string): boolean => NOTES_HEADING.test(text);

const SOURCE = /^(?:Sources?|Data|Notes?|Quellen?|Anmerkung|Hinweis|Fuente|Nota|자료|출처|주|出典|資料|注)\s?[:：]/iu;

/** Whether a paragraph is the source or the note under a figure or a table. */
export const isSourceNote = (text: string): boolean => SOURCE.test(text) && text.length < 600;
