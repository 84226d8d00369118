import { START, type Position } from '@qabyldau/event-store';
import type { ModelMetrics } from '@qabyldau/read-models';
import { ReadSide } from './read-side.js';

const at = (text: string) => text as Position;

describe('what the read side shows', () => {
  const tables = (positions: Record<string, string>, parked: readonly string[] = []) => {
    const waited: string[] = [];
    return {
      positions,
      waited,
      metrics: () =>
        Promise.resolve(
          Object.entries(positions).map(([model, position]) => ({
            model,
            position,
            parked: parked.includes(model) ? {} : undefined,
          })) as unknown as readonly ModelMetrics[],
        ),
      waitFor: (model: string, position: Position) => {
        waited.push(model);
        if (model !== 'slow') positions[model] = position;
        return Promise.resolve(model !== 'slow');
      },
    };
  };
  const shown = (projections: ReturnType<typeof tables>) => {
    const readSide = new ReadSide(1);
    readSide.open(projections);
    return readSide.shownUpTo(at('5'));
  };

  it('is nothing before the tables are open, and after their thread has died', async () => {
    expect(await new ReadSide().shownUpTo(at('5'))).toBe(START);
    expect(await shown(tables({}))).toBe(START);
  });

  it('is what is wanted as soon as every table is there, waiting only for those that are not', async () => {
    const both = tables({ register: '7', notices: '3' });
    expect(await shown(both)).toBe('5');
    expect(both.waited).toEqual(['notices']);
  });

  it('is what the slowest shows when it does not come in time', async () => {
    expect(await shown(tables({ register: '7', slow: '3', notices: '4' }))).toBe('3');
  });

  it('does not wait for a table that stands still for good', async () => {
    expect(await shown(tables({ register: '7', broken: '1' }, ['broken']))).toBe('5');
  });
});
