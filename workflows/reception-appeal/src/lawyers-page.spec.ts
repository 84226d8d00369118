import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartAsJson } from '@qabyldau/engine';
import { labels } from './labels.js';
import { receptionAppeal } from './reception-appeal.js';
import { refusals } from './refusals.js';

const file = join(__dirname, '../README.md');
const between = /(?<=<!-- chart -->\n)[^]*(?=<!-- \/chart -->)/;

interface Chart {
  readonly states: readonly { readonly path: string; readonly end: boolean }[];
  readonly transitions: readonly { readonly from: string; readonly to: string }[];
}

/** The course without the steps inside its states: from each state, where it can go. */
function overview(): string {
  const { states, transitions } = chartAsJson(receptionAppeal) as unknown as Chart;
  const step = (path: string) => path.split('.')[1] ?? '';
  const words: Readonly<Record<string, { readonly en: string }>> = labels.states;
  const box = ({ path, end }: Chart['states'][number]) =>
    `  ${step(path)}${end ? '([' : '['}"${words[path]?.en ?? path}"${end ? '])' : ']'}`;
  const steps = states.filter(({ path }) => /^course\.\w+$/.test(path));
  const arrows = steps.flatMap(({ path }) => {
    const to = new Set(
      transitions
        .filter(({ from }) => from === path || from.startsWith(`${path}.`))
        .map((arrow) => step(arrow.to))
        .filter((target) => target !== step(path)),
    );
    return to.size === 0 ? [] : [`  ${step(path)} --> ${[...to].join(' & ')}`];
  });
  return ['```mermaid', 'flowchart TD', steps.map(box).join('\n'), ...arrows, '```', ''].join('\n');
}

describe('the page for who reads the law', () => {
  if (process.env['DRAW_CHARTS'] === '1')
    writeFileSync(file, readFileSync(file, 'utf8').replace(between, overview()));
  const page = readFileSync(file, 'utf8');

  it('shows the course as it runs', () => {
    expect(between.exec(page)?.[0]).toBe(overview());
  });

  it.each(Object.entries(labels.states))('names %s by the word the program shows', (_path, { en }) => {
    expect(page).toContain(`**${en}**`);
  });

  it('names every paragraph on which a command, a fact or a refusal rests', () => {
    const cited = [receptionAppeal.verbs, receptionAppeal.events, refusals].flatMap((specs) =>
      Object.values(specs as Readonly<Record<string, { readonly law: readonly string[] }>>).flatMap(
        ({ law }) => law,
      ),
    );
    const named = (law: string) =>
      new RegExp(`(?<![\\w-])${law.replace(/[()]/g, '\\$&')}(?!\\w|-\\d)`).test(page);
    expect([...new Set(cited)].filter((law) => !named(law))).toEqual([]);
  });
});
