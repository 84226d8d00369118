import { heading, paragraph, type Document } from './model.js';
import { documentFormats, render } from './render.js';
import { RenderThread } from './render-thread.js';

const document: Document = {
  title: 'Хат',
  language: 'kk',
  blocks: [heading('Жеке қабылдау туралы'), paragraph('Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі')],
  footer: ['reply/kk'],
};

describe('a thread for documents', () => {
  const thread = new RenderThread();
  afterAll(() => thread.close());

  it.each(documentFormats)('makes the same %s as the thread that asks', async (format) => {
    expect((await thread.render(document, format)).equals(await render(document, format))).toBe(true);
  });

  it('makes many, and each is the one asked for', async () => {
    const titled = (n: number): Document => ({ ...document, blocks: [heading(`№ ${String(n)}`)] });
    const made = await Promise.all(Array.from({ length: 8 }, (_, n) => thread.render(titled(n), 'docx')));
    const expected = await Promise.all(made.map((_, n) => render(titled(n), 'docx')));
    expect(made.map((bytes, n) => bytes.equals(expected[n] ?? Buffer.alloc(0)))).not.toContain(false);
  });

  it('says what went wrong, and goes on', async () => {
    const broken = { ...document, blocks: [{ kind: 'table' }] } as unknown as Document;
    await expect(thread.render(broken, 'pdf')).rejects.toThrow();
    expect((await thread.render(document, 'pdf')).subarray(0, 4).toString()).toBe('%PDF');
  });

  it('makes nothing after it is closed, and leaves nobody waiting', async () => {
    const other = new RenderThread();
    const underWay = other.render(document, 'pdf');
    const rejected = expect(underWay).rejects.toThrow('has ended');
    await other.close();
    await rejected;
    await expect(other.render(document, 'pdf')).rejects.toThrow('any more');
  });
});
