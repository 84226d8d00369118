import { paragraph, plainWords, type Block } from './model.js';
import { filledTemplate } from './template.js';

const words = (block: Block | undefined): string =>
  block?.kind === 'paragraph' ? plainWords(block.words) : '';

describe('a template', () => {
  it('becomes headings, paragraphs and items, with its values in them', () => {
    const { blocks, missing } = filledTemplate(
      '# Жауап № {number}\n\nСізді **{date}** қабылдайды.\n- бірінші\n- екінші {number}',
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
    const { blocks, missing } = filledTemplate('? Байланыс: {phone}.\nСебебі: {reasons}. {reasons}', {
      texts: { phone: ' ' },
    });
    expect(blocks).toEqual([]);
    expect(missing).toEqual(['reasons']);
  });

  it('ends a sentence with one full stop, whatever its last word ends with', () => {
    const { blocks } = filledTemplate('Қабылдайды: **{official}**.', { texts: { official: 'Смаилов Ә.А.' } });
    expect(words(blocks[0])).toBe('Қабылдайды: Смаилов Ә.А.');
  });

  it('puts whole blocks where a placeholder stands alone', () => {
    const tasks = [paragraph('кесте')];
    expect(filledTemplate('{tasks}', { texts: {}, blocks: { tasks } }).blocks).toEqual(tasks);
  });

  it('takes nothing that somebody wrote for a mark of its own', () => {
    const { blocks } = filledTemplate('{text}', { texts: { text: '# жоқ\n**қалың** {number}\n\n- тізім' } });
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
    expect(blocks.map(words)).toEqual(['# жоқ', '**қалың** {number}', '- тізім']);
  });
});
