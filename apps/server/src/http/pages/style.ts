/** How the plain pages look: every pair of colours is at 4.5:1 or better, in light and in dark. */
export const style = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1f23; --quiet: #57606a; --link: #00666b; --line: #d4dadd; --soft: #f1f5f5; --late: #b3261e; --mark: #00848a; }
@media (prefers-color-scheme: dark) { :root { --paper: #14181a; --ink: #e8eaeb; --quiet: #a9b2b8; --link: #5cc9cd; --line: #3a4347; --soft: #20282b; --late: #ff9d94; --mark: #4cc3c7; } }
* { box-sizing: border-box; }
body { font: 16px/1.5 system-ui, "Noto Sans", sans-serif; max-width: 68rem; margin: 0 auto; padding: 0 1.25rem 4rem; background: var(--paper); color: var(--ink); overflow-wrap: break-word; }
body:has(.list) { max-width: 96rem; }
a, summary { color: var(--link); } a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: .25rem; background: var(--paper); padding: .25rem .5rem; }
header { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: baseline; padding: .75rem 0 .25rem; }
header .home { font-size: 1.15rem; font-weight: 600; color: inherit; text-decoration: none; } header .home:hover { text-decoration: underline; }
header .aside { margin-left: auto; display: flex; flex-wrap: wrap; gap: .25rem .9rem; align-items: baseline; }
.places { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; align-items: baseline; border-bottom: 2px solid var(--mark); padding: .25rem 0 .5rem; }
.places [aria-current] { color: inherit; font-weight: 600; text-decoration: none; }
.places details { position: relative; margin: 0; } .places summary { display: inline; }
.places details ul { position: absolute; z-index: 1; left: 0; margin: .35rem 0 0; padding: .6rem 1rem; list-style: none; background: var(--paper); border: 1px solid var(--line); box-shadow: 0 4px 16px #0003; width: max-content; max-width: calc(100vw - 2.5rem); max-height: 75vh; overflow: auto; }
h1 { font-size: 1.4rem; line-height: 1.3; margin: 1.25rem 0 .5rem; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th { font-weight: 600; background: var(--soft); } thead th a { color: inherit; } .held { white-space: nowrap; } .day { white-space: nowrap; font-variant-numeric: tabular-nums; }
ul.states { columns: 18rem; padding: 0; list-style: none; } ul.states li { display: flex; justify-content: space-between; gap: 1rem; border-bottom: 1px solid var(--line); break-inside: avoid; }
body:has(.list) main > .list table { font-size: .94rem; } .list :is(th, td) { padding: .35rem .45rem; } td .mark { display: block; white-space: nowrap; }
.now { background: var(--soft); } .late, .late a { color: var(--late); font-weight: 600; } .quiet { color: var(--quiet); } .off, .off a { color: var(--quiet); }
form.filters { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; margin: .75rem 0; } form.filters label { display: inline-flex; flex-direction: column; font-size: .875rem; }
input, select, button { font: inherit; font-size: .95rem; min-height: 2.1rem; padding: .15rem .4rem; color: inherit; background: var(--paper); border: 1px solid var(--quiet); border-radius: 3px; } button { cursor: pointer; padding: .15rem .8rem; } select { min-width: 9rem; max-width: 20rem; }
.link { border: 0; background: none; color: var(--link); text-decoration: underline; padding: 0; min-height: 0; font-size: 1rem; } form.inline { display: inline; }
.views { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; list-style: none; } .views a, .views b { display: block; padding: .25rem .7rem; border: 1px solid var(--line); border-radius: 1rem; text-decoration: none; } .views b { background: var(--soft); border-color: var(--mark); }
.pages { display: flex; gap: 1.5rem; } details { margin: .25rem 0 .75rem; } summary { cursor: pointer; } .wide { overflow-x: auto; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.25rem; margin: .75rem 0; } dl.facts dt { color: var(--quiet); } dl.facts dd { margin: 0; }
.stop { border-left: 4px solid var(--late); padding-left: .8rem; }
@media (max-width: 40rem) {
  body { padding: 0 1rem 3rem; } header .aside { margin-left: 0; } dl.facts { grid-template-columns: 1fr; gap: 0; } dl.facts dd { margin-bottom: .4rem; }
  form.filters { display: grid; grid-template-columns: 1fr 1fr; } form.filters label { min-width: 0; } form.filters :is(input, select) { width: 100%; min-width: 0; max-width: none; } td .mark { display: inline; }
  table.cards, .cards tbody, .cards tr, .cards td, .cards tbody th { display: block; } .cards thead { position: absolute; left: -99rem; }
  .cards tr { border: 1px solid var(--line); border-radius: 4px; margin: .6rem 0; padding: .3rem 0; } .cards td, .cards tbody th { border: 0; padding: .1rem .7rem; white-space: normal; display: flex; gap: .75rem; font-weight: inherit; }
  .cards :is(td, tbody th)::before { content: attr(data-label); color: var(--quiet); flex: 0 0 38%; font-weight: 400; } .cards .empty { display: none; }
}
@media print { .places, .filters, .pages, header .aside, .views { display: none; } body { max-width: none; } }
`;
