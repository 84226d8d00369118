import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { AskedList, ListFormat } from '../../lists/asked-list.js';
import { csvOf } from '../../lists/formats/csv.js';
import { jsonLinesOf } from '../../lists/formats/json-lines.js';
import { xlsxOf } from '../../lists/formats/xlsx.js';
import type { OpenList } from '../../lists/open-list.js';

type FileFormat = Exclude<ListFormat, 'json'>;

const mediaTypes: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const filesOf = (format: FileFormat, open: OpenList, asked: AskedList) => {
  switch (format) {
    case 'csv':
      return csvOf(open, asked, asked.separator);
    case 'jsonl':
      return jsonLinesOf(open, asked);
    case 'xlsx':
      return xlsxOf(open, asked);
  }
};

/**
 * Sends a whole list as a file, as fast as it is taken. What is wrong with the question is thrown before the first
 * byte; what fails later cuts the answer off.
 */
export async function sendList(
  reply: FastifyReply,
  format: FileFormat,
  open: OpenList,
  asked: AskedList,
): Promise<void> {
  const parts: AsyncIterator<string | Uint8Array> = filesOf(format, open, asked);
  // the first part is made of the first page: a bad question shows here
  await open.page({ ...asked, limit: 1 });
  const day = open.moment.today;
  void reply
    .header('Content-Type', mediaTypes[format])
    .header('Content-Disposition', `attachment; filename="${open.list.name}-${day}.${format}"`)
    .header('Cache-Control', 'no-store');
  await reply.send(Readable.from({ [Symbol.asyncIterator]: () => parts }, { objectMode: false }));
}
