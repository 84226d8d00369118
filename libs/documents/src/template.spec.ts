import { paragraph, plainWords, type Block } from './model.js';
import { filledTemplate } from './template.js';

const words = (block: Block | undefined): string =>
  block?.kind === 'paragraph' ? plainWords(block.words) : '';

describe('a template', () => {
  it('becomes headings, paragraphs and items, with its values in them', () => {
    const { blocks, missing } = filledTemplate(
      '# Жауап № {number}\n\nСізді **{date}** қабылдайды.\n- бірінші\n- екінші {number}',
      'kk',
      { texts: { number: '2026-000001', date: '2026 жылғы 16 наурыз' } },
    );
    expect(missing).toEqual([]);
    expect(blocks).toEqual([
      { kind: 'heading', level: 1, text: 'Жауап № 2026-000001' },
      {
        kind: 'paragraph',
        align: 'justify',
        indent: true,
        words: [{ text: 'Сізді ' }, { text: '2026 жылғы 16 наурыз', strong: true }, { text: ' қабылдайды.' }],
      },
      { kind: 'list', items: [[{ text: 'бірінші' }], [{ text: 'екінші 2026-000001' }]] },
    ]);
  });

  it('leaves an optional line out, and tells what another one lacks', () => {
    const { blocks, missing } = filledTemplate('? Байланыс: {phone}.\nСебебі: {reasons}. {reasons}', 'kk', {
      texts: { phone: ' ' },
    });
    expect(blocks).toEqual([]);
    expect(missing).toEqual(['reasons']);
  });

  it('ends a sentence with one full stop, whatever its last word ends with', () => {
    const { blocks } = filledTemplate('Қабылдайды: **{official}**.', 'kk', {
      texts: { official: 'Смаилов Ә.А.' },
    });
    expect(words(blocks[0])).toBe('Қабылдайды: Смаилов Ә.А.');
  });

  it('lets the words that change with a number follow it', () => {
    const inDays = (days: string) =>
      words(
        filledTemplate('В течение **{days|рабочего дня|рабочих дней}**.', 'ru', { texts: { days } })
          .blocks[0],
      );
    expect(['1', '2', '11', '21'].map(inDays)).toEqual([
      'В течение 1 рабочего дня.',
      'В течение 2 рабочих дней.',
      'В течение 11 рабочих дней.',
      'В течение 21 рабочего дня.',
    ]);
    expect(filledTemplate('{days|день|дня|дней}', 'ru', { texts: {} }).missing).toEqual(['days']);
  });

  it('puts whole blocks where a placeholder stands alone', () => {
    const tasks = [paragraph('кесте')];
    expect(filledTemplate('{tasks}', 'kk', { texts: {}, blocks: { tasks } }).blocks).toEqual(tasks);
  });

  it('takes nothing that somebody wrote for a mark of its own', () => {
    const { blocks } = filledTemplate('{text}', 'kk', {
      texts: { text: '# жоқ\n**қалың** {number}\n\n- тізім' },
    });
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
    expect(blocks.map(words)).toEqual(['# жоқ', '**қалың** {number}', '- тізім']);
  });
});
