import type { OpenPdf } from './open-pdf.ts';
import type { PageContent } from './page-content.ts';
import { PdfProblem } from './pdf-problem.ts';
import { readRules } from './read-rules.ts';
import { isBoldFont, readRuns, type TextItem } from './read-runs.ts';

const MOST_ITEMS = 1_000_000;

const readPage = async (pdf: OpenPdf['pdf'], number: number, name: string) => {
  try {
    const page = await pdf.getPage(number);
    const content = await page.getTextContent();
    // Also has the fonts sent, which say what is bold.
    return { page, content, drawing: await page.getOperatorList() };
  } catch (cause) {
    throw new PdfProblem('BROKEN', `${name} is broken: page ${number} cannot be read`, { cause });
  }
};

/** Reads the pages of an open PDF. Throws a `PdfProblem` if there are too many, or if one cannot be read. */
export const readPages = async (
  { pdf, operators }: OpenPdf,
  name: string,
  mostPages: number,
): Promise<PageContent[]> => {
  if (pdf.numPages > mostPages)
    throw new PdfProblem(
      'TOO_LONG',
      `${name} has ${pdf.numPages} pages; at most ${mostPages} are read: import a part of it`,
    );
  const pages: PageContent[] = [];
  let items = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { page, content, drawing } = await readPage(pdf, number, name);
    const viewport = page.getViewport({ scale: 1 });
    items += content.items.length;
    if (items > MOST_ITEMS) {
      throw new PdfProblem('TOO_LONG', `${name} has more than ${MOST_ITEMS} pieces of text; import a part of it`);
    }
    const isBold = (font: string) => page.commonObjs.has(font) && isBoldFont(page.commonObjs.get(font));
    const texts = content.items.filter((item): item is typeof item & TextItem => 'str' in item);
    pages.push({
      number,
      width: viewport.width,
      height: viewport.height,
      runs: readRuns(texts, viewport, isBold),
      ...readRules(drawing, operators, viewport),
    });
    page.cleanup();
  }
  return pages;
};
