/** What the documents add to the frame of the centre's own pages. */
export const docsCss = `main:has(.docs), body:has(.docs) :is(.bar, footer) { max-width: 78em; }
.docs { display: grid; gap: 1em 2.5em; grid-template-columns: minmax(0, 1fr); }
.tools { position: relative; display: grid; gap: 0.25em; }
.tools form { display: grid; gap: 0.25em 0.5em; grid-template-columns: minmax(0, 1fr) auto; max-width: 34em; }
.tools label { grid-column: 1 / -1; font-weight: 700; }
.tools input { width: 100%; }
.tools button { padding-inline: 1em; }
.to-contents { justify-self: start; padding-block: 0.45em; }
#found { margin-top: 0.5em; padding: 0.4em 1.1em; border: 1px solid var(--line); border-radius: 8px; background: var(--card); }
#found .pages { margin: 0.3em 0; }
article { min-width: 0; overflow-wrap: anywhere; }
article h1 { margin-top: 0.3em; }
article h2 { margin: 1.8em 0 0.5em; font-size: 1.3em; }
article h3 { margin: 1.2em 0 0.3em; font-size: 1.1em; }
article h4 { margin: 1em 0 0.3em; font-size: 1em; }
.trail { margin: 0; color: var(--quiet); }
.trail a { display: inline-block; padding-block: 0.3em; }
.example { padding: 1em; border: 1px solid var(--line); border-radius: 10px; }
code { font-size: 0.92em; }
pre code { font-size: inherit; }
.described { margin: 0.5em 0; }
.described dt { margin-top: 0.7em; font-weight: 700; }
.described dd { margin: 0.1em 0 0; padding-inline-start: 1em; border-inline-start: 3px solid var(--line); }
.described .described { margin: 0; }
.type { color: var(--quiet); font-weight: 400; font-family: ui-monospace, monospace; font-size: 0.88em; }
.signature { padding: 0.6em 1em; border: 1px solid var(--line); border-radius: 8px; background: var(--card); }
.steps { display: grid; gap: 1em; }
.steps p { margin: 0 0 0.5em; }
.drawn { display: block; width: 100%; max-width: 26em; height: auto; }
.drawn .window, .drawn g rect, .drawn .paper { fill: var(--card); stroke: var(--quiet); }
.drawn circle { fill: var(--quiet); }
.drawn path { stroke: var(--line); }
.drawn text { fill: var(--ink); font-size: 13px; }
.drawn .code { font-family: ui-monospace, monospace; font-size: 12px; }
.drawn .chosen rect { fill: var(--brand); stroke: var(--link); stroke-width: 2; }
.drawn .chosen text { fill: var(--on-brand); font-weight: 700; }
#contents { border-top: 1px solid var(--line); }
#contents ul { margin: 0; padding: 0; list-style: none; }
#contents ul ul { padding-inline-start: 0.9em; border-inline-start: 3px solid var(--line); }
#contents a { display: block; padding-block: 0.4em; overflow-wrap: anywhere; }
#contents [aria-current] { color: var(--ink); font-weight: 700; text-decoration: none; }
.call-name { display: flex; flex-wrap: wrap; gap: 0 0.6em; align-items: baseline; font-family: ui-monospace, monospace; }
@media (max-width: 30em) {
  .steps { padding-inline-start: 1.4em; }
  .drawn { width: calc(100% + 1.4em); margin-inline-start: -1.4em; }
}
@media (min-width: 62em) {
  .docs { grid-template-columns: 17em minmax(0, 1fr); grid-template-areas: 'contents tools' 'contents article'; }
  .tools { grid-area: tools; }
  article { grid-area: article; }
  #contents { grid-area: contents; border-top: 0; }
  .to-contents { display: none; }
}
@media (forced-colors: active) {
  .drawn .chosen rect { fill: Highlight; }
  .drawn .chosen text { fill: HighlightText; }
}
@media print {
  .tools, #contents, .snippet button, .example { display: none; }
  .docs { display: block; }
  .snippet pre code { white-space: pre-wrap; }
  .steps li, .drawn, .snippet { break-inside: avoid; }
}
`;
