import { style } from './style.js';

type Colours = Readonly<Record<string, string>>;

/** The colours that one `:root` rule names. */
const coloursOf = (rule: string): Colours =>
  Object.fromEntries(
    [...rule.matchAll(/--([a-z]+): (#[0-9a-f]{3,6})/g)].map(([, name = '', hex = '']) => [name, hex]),
  );

/** WCAG 2: how light a colour is, from 0 to 1. */
function luminance(hex: string): number {
  const digits =
    hex.length === 4 ? Array.from(hex.slice(1), (digit) => digit + digit) : (hex.slice(1).match(/../g) ?? []);
  const [r = 0, g = 0, b = 0] = digits.map((pair) => {
    const part = parseInt(pair, 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

const [light = '', dark = ''] = style.match(/:root \{[^}]*\}/g) ?? [];

describe.each([
  ['light', coloursOf(light)],
  ['dark', coloursOf(dark)],
])('the colours of the pages, %s', (_name, colours) => {
  const text = ['ink', 'quiet', 'link', 'late'].flatMap((one) =>
    ['paper', 'soft'].map((on) => [one, on] as const),
  );
  it.each(text)('%s can be read on %s', (one, on) => {
    expect(contrast(colours[one] ?? '', colours[on] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it('show where the focus is', () => {
    expect(contrast(colours['mark'] ?? '', colours['paper'] ?? '')).toBeGreaterThanOrEqual(3);
  });
});
