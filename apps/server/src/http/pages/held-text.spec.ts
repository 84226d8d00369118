import { heldText } from './held-text.js';

describe('the text of a page', () => {
  it('is parted neither at the hyphen of a citation or a number, nor within a date', () => {
    expect(heldText('ӘРПК 76-бабының 1-бөлігі; 2026 жылғы 20 наурыз').text).toBe(
      'ӘРПК <span class="held">76-бабының</span> <span class="held">1-бөлігі;</span> 2026\u00a0жылғы 20\u00a0наурыз',
    );
    expect(heldText('№ 2026-000169 <b>').text).toBe('№\u00a0<span class="held">2026-000169</span> &lt;b&gt;');
  });

  it('is parted anywhere in a long word', () => {
    expect(heldText('тұрғын үй-коммуналдық-шаруашылығы').text).not.toContain('<span');
  });
});
