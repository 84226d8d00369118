import { html } from './html.js';

describe('a piece of a page', () => {
  it('escapes what is filled in, but not another piece', () => {
    const inner = html`<b>${'<script>"&\''}</b>`;
    expect(html`<p>${inner}${['x', 1]}${undefined}</p>`.text).toBe(
      '<p><b>&lt;script&gt;&quot;&amp;&#39;</b>x1</p>',
    );
  });
});
