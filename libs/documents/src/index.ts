export {
  heading,
  paragraph,
  plainWords,
  table,
  together,
  type Align,
  type Approval,
  type Block,
  type Column,
  type Document,
  type DocumentLanguage,
  type KeyFigure,
  type KeyFigures,
  type Paragraph,
  type Run,
  type Signature,
  type Table,
  type Words,
} from './model.js';
export { documentFormats, mediaTypes, render, renderWorkbook, type DocumentFormat } from './render.js';
export { csvLine, renderCsv, unformulated, type CellValue, type Separator } from './render/csv.js';
export { RenderThread, type Render } from './render-thread.js';
export { renderCalendar, type CalendarEntry, type CalendarFile } from './render/icalendar.js';
export { renderText } from './render/text.js';
export { streamWorkbook, type WorkbookStream } from './render/workbook-stream.js';
export type { Worksheet } from './render/workbook.js';
export { filledTemplate, type FilledTemplate, type TemplateValues } from './template.js';
export { dateBefore, dateInFigures, dateInWords } from './words/dates.js';
export { fullName, nameOfSignature, nameWithInitials, type PersonName } from './words/names.js';
export { numberInGroups, percent } from './words/numbers.js';
export { heldWords } from './words/unbroken.js';
export { unzippedTexts } from './zip.js';
