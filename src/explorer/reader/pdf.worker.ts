/** The worker of pdfjs-dist, which parses the file. The worker that searches the copy starts it, and it ends with that. */
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
