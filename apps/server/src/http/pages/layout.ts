import { languages, type Language } from '@qabyldau/kernel';
import { html, type Html } from './html.js';
import { words } from './words.js';

const languageNames: Readonly<Record<Language, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

const style = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent); --soft: color-mix(in srgb, currentColor 6%, transparent); }
body { font: 16px/1.5 system-ui, "Noto Sans", sans-serif; max-width: 68rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: baseline; border-bottom: 2px solid #00848a; padding-bottom: .5rem; }
header a { color: inherit; } nav { margin-left: auto; } nav a { margin-left: .75rem; }
h1 { font-size: 1.35rem; margin: 0; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
a { color: #00757a; } @media (prefers-color-scheme: dark) { a { color: #4cc3c7; } }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
th { font-weight: 600; background: var(--soft); } td.day { white-space: nowrap; font-variant-numeric: tabular-nums; }
ul.states { columns: 18rem; padding: 0; list-style: none; } ul.states li { display: flex; justify-content: space-between; gap: 1rem; border-bottom: 1px solid var(--line); break-inside: avoid; }
.now { background: var(--soft); } .late { color: #b3261e; font-weight: 600; } @media (prefers-color-scheme: dark) { .late { color: #ff8a80; } }
form.filters { display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: end; margin: .75rem 0; } form.filters label { display: inline-flex; flex-direction: column; font-size: .85rem; } select { max-width: 18rem; }
th a { color: inherit; } body:has(.list) { max-width: 92rem; } .quiet { opacity: .7; } .off { opacity: .6; } details { margin: .25rem 0 .75rem; } summary { cursor: pointer; } .wide { overflow-x: auto; }
`;

/** The frame of every plain page. `path` is where the links to the other languages lead. */
export function page(language: Language, path: string, title: string, body: Html): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${html([style] as unknown as TemplateStringsArray)}
        </style>
      </head>
      <body>
        <header>
          <h1><a href="/?lang=${language}">${words.title[language]}</a></h1>
          <nav>
            ${languages.map((other) => html`<a href="${path}${path.includes('?') ? '&' : '?'}lang=${other}" lang="${other}">${languageNames[other]}</a>`)}
          </nav>
        </header>
        <main>${body}</main>
      </body>
    </html> `.text;
}
