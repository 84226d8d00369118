import { escaped } from '../markup.js';
import { heldWords } from '../words/unbroken.js';
import { numbersOf, runsOf, sharesOf, type Block, type Document, type Table, type Words } from '../model.js';

/** One page for the site or the printer, with nothing in it that is loaded from elsewhere. */
export function renderHtml(document: Document): Buffer {
  const { language, title, orientation = 'portrait', blocks, footer = [], madeFrom } = document;
  const foot = footer.length === 0 ? '' : `<footer>${footer.map(escaped).join('<br>')}</footer>`;
  const page = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>${madeFrom === undefined ? '' : `\n<meta name="description" content="${escaped(madeFrom)}">`}
<style>${style(orientation)}</style>
</head>
<body>
<main>
${blocks.map(block).join('\n')}
</main>
${foot}
</body>
</html>
`;
  return Buffer.from(page, 'utf8');
}

const style = (orientation: string): string =>
  `@page{size:A4 ${orientation};margin:20mm}` +
  'body{font:1.05rem/1.35 "Times New Roman",Tinos,"Liberation Serif","PT Serif",serif;color:#000;background:#fff;' +
  `max-width:${orientation === 'landscape' ? '75rem' : '48rem'};margin:2rem auto;padding:0 1rem}` +
  'h1,h2,h3{text-align:center;line-height:1.25}h1{font-size:1.2rem}h2{font-size:1.1rem}h3{font-size:1rem;text-align:left}' +
  'p{margin:0 0 .6rem}.indent{text-indent:2.5rem}.right{text-align:right}.centre{text-align:center}.justify{text-align:justify}' +
  '.held{white-space:nowrap}.small{font-size:.85rem}.approval{margin:0 0 1.5rem auto;width:22rem;max-width:100%}' +
  '.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;margin:.6rem 0 1rem}' +
  '.all th,.all td{border:1px solid #000}th,td{padding:.25rem .4rem;vertical-align:top;text-align:left;overflow-wrap:anywhere}' +
  'td.under{padding-left:1.4rem}th{text-align:center;vertical-align:middle}thead{display:table-header-group}tr{break-inside:avoid}' +
  '.together,.signature{break-inside:avoid}.signature{display:flex;justify-content:space-between;gap:2rem;margin:2rem 0;font-weight:bold}' +
  '.figures{display:flex;flex-wrap:wrap;gap:1rem;margin:1rem 0}.figures div{flex:1 1 8rem;border:1px solid #000;padding:.5rem;text-align:center}' +
  '.figures b{display:block;font-size:1.6rem}.page-break{break-after:page}' +
  'footer{border-top:1px solid #999;margin-top:2rem;padding-top:.4rem;font-size:.75rem;color:#444}';

function block(one: Block): string {
  switch (one.kind) {
    case 'heading':
      return `<h${one.level}>${lines(one.text)}</h${one.level}>`;
    case 'paragraph': {
      const classes = [one.align, one.indent === true && 'indent', one.size === 'small' && 'small'];
      return `<p${classed(classes)}>${words(one.words)}</p>`;
    }
    case 'table':
      return tableHtml(one);
    case 'approval':
      return `<div class="approval">${one.lines.map((line) => `<p>${lines(line)}</p>`).join('')}</div>`;
    case 'signature':
      return `<div class="signature"><span>${lines(one.position)}</span><span>${lines(one.name)}</span></div>`;
    case 'figures':
      return `<div class="figures">${one.figures
        .map(
          ({ value, label, note }) =>
            `<div><b>${lines(value)}</b>${lines(label)}${note === undefined ? '' : `<p class="small">${lines(note)}</p>`}</div>`,
        )
        .join('')}</div>`;
    case 'list':
      return `<ul>${one.items.map((item) => `<li>${words(item)}</li>`).join('')}</ul>`;
    case 'together':
      return `<div class="together">${one.blocks.map(block).join('\n')}</div>`;
    case 'rule':
      return '<hr>';
    case 'page-break':
      return '<div class="page-break"></div>';
  }
}

function tableHtml({
  columns,
  rows,
  titles = false,
  numbered = false,
  lines: ruled = 'all',
  size,
  levels,
}: Table): string {
  const shares = sharesOf(columns);
  const cell = (content: Words, place: number, level = 0) => {
    const align = columns[place]?.align;
    return `<td${classed([align, place === 0 && level > 0 && 'under'])}>${words(content)}</td>`;
  };
  const head = [
    ...(titles ? [columns.map(({ title }) => `<th>${lines(title)}</th>`).join('')] : []),
    ...(numbered
      ? [
          numbersOf(columns)
            .map((number) => `<th>${number}</th>`)
            .join(''),
        ]
      : []),
  ].map((row) => `<tr>${row}</tr>`);
  return `<div class="wide"><table${classed([ruled, size === 'small' && 'small'])}><colgroup>${shares
    .map((share) => `<col style="width:${share.toFixed(2)}%">`)
    .join('')}</colgroup>${head.length === 0 ? '' : `<thead>${head.join('')}</thead>`}<tbody>
${rows.map((row, line) => `<tr>${row.map((content, place) => cell(content, place, levels?.[line])).join('')}</tr>`).join('\n')}
</tbody></table></div>`;
}

const words = (content: Words): string =>
  runsOf(content)
    .map(({ text, strong: heavy, italic }) => {
      const plain = lines(text);
      const weighed = heavy === true ? `<b>${plain}</b>` : plain;
      return italic === true ? `<i>${weighed}</i>` : weighed;
    })
    .join('');

const lines = (text: string): string =>
  heldWords(text)
    .map(({ word, held }) => (held ? `<span class="held">${escaped(word)}</span>` : escaped(word)))
    .join('')
    .replaceAll('\n', '<br>');

function classed(classes: readonly (string | false | undefined)[]): string {
  const given = classes.filter((name) => name !== undefined && name !== false && name !== 'left');
  return given.length === 0 ? '' : ` class="${given.join(' ')}"`;
}
