import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartAsMermaid } from '@qabyldau/engine';
import { receptionAppeal } from './reception-appeal.js';

const file = join(__dirname, '../CHART.md');

const page = [
  '# The chart of the reception appeal',
  '',
  'Drawn from the code; a test holds it to the machine. To draw it anew: `DRAW_CHARTS=1 npx jest reception-appeal/src/chart-picture`.',
  ...(['kk', 'ru', 'en'] as const).flatMap((language) => [
    '',
    `## ${receptionAppeal.labels.name[language]}`,
    '',
    '```mermaid',
    chartAsMermaid(receptionAppeal, language),
    '```',
  ]),
  '',
].join('\n');

describe('the chart on paper', () => {
  if (process.env['DRAW_CHARTS'] === '1') writeFileSync(file, page);

  it('is the chart that runs', () => {
    expect(readFileSync(file, 'utf8')).toBe(page);
  });
});
