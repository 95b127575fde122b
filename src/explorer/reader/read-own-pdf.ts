import { getDocument, OPS, PDFWorker, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type PdfCopy, type PdfLimits, readPdfCopy } from '../../text/copy/read-pdf-copy.ts';

/** Reads a PDF in a browser. Loaded when somebody opens one: pdfjs-dist is larger than the rest of the page. */

/** The addresses of the tables that PDFs in Chinese, Japanese and Korean may need, by their names. */
const CHARACTER_MAPS = import.meta.glob<string>('../../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url',
  import: 'default',
  eager: true,
});

class CharacterMaps {
  async fetch({ name }: { name: string }) {
    const [, url] = Object.entries(CHARACTER_MAPS).find(([path]) => path.endsWith(`/${name}.bcmap`)) ?? [];
    if (url === undefined) throw new Error(`The table ${name} is missing`);
    const response = await fetch(url);
    if (!response.ok) throw new Error(`The table ${name} cannot be loaded`);
    return { cMapData: new Uint8Array(await response.arrayBuffer()), isCompressed: true };
  }
}

/** Fonts and decoders of pictures are not needed to read a text. */
class Nothing {
  async fetch(): Promise<never> {
    throw new Error('Not needed');
  }
}

const startWorker = () => {
  const port = new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' });
  return PDFWorker.create({ port, verbosity: VerbosityLevel.ERRORS });
};

/** Reads a PDF as a copy of a text. */
export const readOwnPdf = (bytes: ArrayBuffer, limits: PdfLimits): Promise<PdfCopy> => {
  const resources = () => ({
    worker: startWorker(),
    CMapReaderFactory: CharacterMaps,
    StandardFontDataFactory: Nothing,
    WasmFactory: Nothing,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
  });
  return readPdfCopy({ getDocument, OPS, VerbosityLevel }, resources, new Uint8Array(bytes), limits);
};
