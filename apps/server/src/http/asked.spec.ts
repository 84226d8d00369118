import { bodyOf, type Asked } from './asked.js';

const askedBy = (body?: string) => ({ by: { id: 'e01', body } }) as unknown as Asked;

describe('the body for which somebody acts', () => {
  it('is that of the employee', () => {
    expect(bodyOf(askedBy('ulgi'))).toBe('ulgi');
  });

  it('is none for whom no body employs, and says whom', () => {
    expect(() => bodyOf(askedBy())).toThrow(
      expect.objectContaining({ code: 'of-no-body', data: { id: 'e01' } }) as Error,
    );
  });
});
