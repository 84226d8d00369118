import type { Language } from '@qabyldau/kernel';
import type { Problem } from '../problem/problem.js';
import { html } from './html.js';
import { page } from './layout.js';
import { signInPage } from './sign-in-page.js';
import { words } from './words.js';

/** What a browser shows instead of a page that cannot be made. @param path with its query */
export function problemPage(
  { status, title, detail, remedy }: Problem,
  path: string,
  language: Language,
): string {
  if (status === 401) return signInPage({ language, next: path });
  return page(
    { language, path, title, visitor: undefined },
    html`<h1>${title}</h1>
      <p class="stop">${detail}</p>
      <p>${remedy}</p>
      <p><a href="/?lang=${language}">← ${words.back[language]}</a></p>`,
  );
}
