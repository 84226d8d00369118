import { languages, type Language } from '@qabyldau/kernel';
import { lists } from '../../lists/catalogue.js';
import type { AnyList } from '../../lists/list.js';
import { lookingAs, type Visitor } from '../auth/visitors.js';
import { html, type Html } from './html.js';
import { style } from './style.js';
import { words } from './words.js';

const languageNames: Readonly<Record<Language, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

/** The lists that people go to all day; the others stand behind the menu. */
const daily = ['control', 'appeals', 'tasks', 'reception-days', 'search'];

/** What a page is besides its body. */
export interface Frame {
  readonly language: Language;
  /** Where the page is, with all of its query but the language. */
  readonly path: string;
  readonly title: string;
  /** Who has signed in. */
  readonly visitor: Visitor | undefined;
}

/** The lists that somebody may open; without a sign-in those that show nobody. */
export const listsFor = (visitor: Visitor | undefined): readonly AnyList[] =>
  lists.filter(({ needs, roles }) =>
    visitor === undefined ? needs === undefined : lookingAs(visitor, roles) !== undefined,
  );

/** The frame of every plain page. */
export function page({ language: l, path, title, visitor }: Frame, body: Html): string {
  const within = withoutLanguage(path);
  const inLanguage = (other: Language) => `${within}${within.includes('?') ? '&' : '?'}lang=${other}`;
  return html`<!doctype html>
    <html lang="${l}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        <title>${title} · ${words.title[l]}</title>
        <style>
          ${html([style] as unknown as TemplateStringsArray)}
        </style>
      </head>
      <body>
        <a class="skip" href="#content">${words.skip[l]}</a>
        <header>
          <a class="home" href="/?lang=${l}">${words.title[l]}</a>
          <div class="aside">
            <nav aria-label="${words.languages[l]}">
              ${languages.map((other) => html`<a href="${inLanguage(other)}" lang="${other}" hreflang="${other}" ${other === l ? html` aria-current="true"` : undefined}>${languageNames[other]}</a> `)}
            </nav>
            ${signing(visitor, inLanguage(l), l)}
          </div>
        </header>
        ${places(visitor, within, l)}
        <main id="content">${body}</main>
      </body>
    </html> `.text;
}

function signing(visitor: Visitor | undefined, next: string, l: Language): Html {
  if (visitor === undefined)
    return html`<a href="/sign-in?${new URLSearchParams({ lang: l, next }).toString()}"
      >${words.signIn[l]}</a
    >`;
  return html`<span>${visitor.label}</span>
    <form class="inline" method="post" action="/sign-out?lang=${l}">
      <button class="link">${words.signOut[l]}</button>
    </form>`;
}

function places(visitor: Visitor | undefined, path: string, l: Language): Html {
  const open = listsFor(visitor);
  const here = path.split('?')[0];
  const link = ({ name, title }: AnyList) =>
    html`<a
      href="/lists/${name}?lang=${l}"
      ${here === `/lists/${name}` ? html` aria-current="page"` : undefined}
      >${title[l]}</a
    >`;
  return html`<nav class="places" aria-label="${words.lists[l]}">
    ${open.filter(({ name }) => daily.includes(name)).map((list) => html`${link(list)} `)}
    <details>
      <summary>${words.allLists[l]} ▾</summary>
      <ul>
        ${open.map((list) => html`<li>${link(list)}</li>`)}
      </ul>
    </details>
  </nav>`;
}

function withoutLanguage(path: string): string {
  const [place = '/', query = ''] = path.split('?');
  const asked = new URLSearchParams(query);
  asked.delete('lang');
  return asked.size === 0 ? place : `${place}?${asked.toString()}`;
}
