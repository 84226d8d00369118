import { unzippedTexts } from '../zip.js';
import { renderCsv } from './csv.js';
import { renderCalendar } from './icalendar.js';
import { renderWorkbook } from './workbook.js';

const attack = '=HYPERLINK("http://example.org";"а")';

describe('CSV', () => {
  it('keeps letters, quotes and lines', () => {
    const csv = renderCsv(
      ['Т.А.Ә.', 'Саны'],
      [
        ['Өтеғалиева, "Гүл"\nБаршын', 3],
        ['', null],
      ],
    ).toString('utf8');
    expect(csv).toBe('\uFEFFТ.А.Ә.,Саны\r\n"Өтеғалиева, ""Гүл""\nБаршын",3\r\n,\r\n');
  });

  it.each(['=1+1', '+7 701', '-2', '@SUM(A1)', '\tx', '\rx', attack])('%p runs as no formula', (text) => {
    const line =
      renderCsv(['a'], [[text]])
        .toString('utf8')
        .split('\r\n')[1] ?? '';
    expect(line.replace(/^"/, '')).toMatch(/^'/);
  });
});

describe('a workbook', () => {
  it('is the same each time and holds no formula', async () => {
    const sheet = {
      name: 'Тізім: 1/2',
      titles: ['Т.А.Ә.', 'Саны'],
      rows: [
        [attack, 3],
        ['Ұлан', null],
      ],
    };
    const first = await renderWorkbook([sheet]);
    expect((await renderWorkbook([sheet])).equals(first)).toBe(true);
    const files = Object.values(unzippedTexts(first)).join('');
    expect(files).not.toContain('<f>');
    expect(files).toContain('Ұлан');
    expect(files).toContain('<v>3</v>');
  });
});

describe('iCalendar', () => {
  const file = renderCalendar({
    name: 'Қабылдау',
    asOf: '2026-03-01T04:00:00.000Z',
    entries: [
      {
        id: 'schedule-1/line-1/2026-03-16@qabyldau',
        startsAt: '2026-03-16T05:00:00Z',
        endsAt: '2026-03-16T07:00:00Z',
        summary: 'Азаматтарды қабылдау; Өтеғалиева Гүлбаршын Сейдахметқызы, облыс әкімінің орынбасары',
        location: 'Үлгі қаласы, Орталық алаңы, 1',
      },
    ],
  }).toString('utf8');

  it('says when, in UTC, and what', () => {
    expect(file).toContain('DTSTART:20260316T050000Z\r\nDTEND:20260316T070000Z\r\n');
    expect(file.replaceAll('\r\n ', '')).toContain('SUMMARY:Азаматтарды қабылдау\\; Өтеғалиева');
  });

  it('has no line over 75 bytes and no broken letter', () => {
    for (const line of file.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\uFFFD');
    }
  });
});
