import type { Document } from './model.js';
import { renderHtml } from './render/html.js';
import { renderText } from './render/text.js';
import type { Worksheet } from './render/workbook.js';

/** The files that a document can become. */
export const documentFormats = ['docx', 'pdf', 'html', 'xlsx', 'txt'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

export const mediaTypes: Readonly<Record<DocumentFormat | 'ics' | 'csv', string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  txt: 'text/plain; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
};

/**
 * The bytes of a file: always the same for the same document. What makes office files is large, and loaded only
 * when one is asked for.
 */
export async function render(document: Document, format: DocumentFormat): Promise<Buffer> {
  switch (format) {
    case 'docx':
      return (await import('./render/docx.js')).renderDocx(document);
    case 'pdf':
      return (await import('./render/pdf.js')).renderPdf(document);
    case 'html':
      return renderHtml(document);
    case 'xlsx':
      return (await import('./render/xlsx.js')).renderXlsx(document);
    case 'txt':
      return Buffer.from(renderText(document), 'utf8');
  }
}

/** A workbook of several sheets, for figures rather than for words. */
export const renderWorkbook = async (sheets: readonly Worksheet[]): Promise<Buffer> =>
  (await import('./render/workbook.js')).renderWorkbook(sheets);
