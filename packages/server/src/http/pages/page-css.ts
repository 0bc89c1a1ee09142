/** The frame around the elements; they bring their own styles. */
export const pageCss = `:root {
  color-scheme: light dark;
  --ink: #141a35;
  --quiet: #454d6b;
  --ground: #f3f5fc;
  --card: #ffffff;
  --line: #ccd2e6;
  --brand: #1b2461;
  --on-brand: #ffffff;
  --link: #232f7e;
  --error: #a3152b;
  --done: #17693b;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: #f2f4fc;
    --quiet: #c9cfe6;
    --ground: #0d1124;
    --card: #12172f;
    --line: #3b4570;
    --brand: #1b2461;
    --link: #b7c4ff;
    --error: #ff9aa8;
    --done: #7fd6a2;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0;
  color: var(--ink);
  background: var(--ground);
  font: 1.0625em/1.65 'Sarabun', 'Noto Sans Thai', 'Leelawadee UI', 'Thonburi', system-ui, sans-serif;
}
a { color: var(--link); }
a:focus-visible { outline: 3px solid currentColor; outline-offset: 3px; border-radius: 4px; }
button:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; }
.name { white-space: nowrap; }
header { background: var(--brand); color: var(--on-brand); }
header a { color: inherit; }
.bar, main, footer { max-width: 48em; margin: 0 auto; padding: 1em 1.25em; }
.bar { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.5em; align-items: baseline; padding-block: 0.5em; }
.bar a { padding-block: 0.45em; }
.bar .name { font-size: 1.25em; font-weight: 700; text-decoration: none; }
/* The languages stand beside the name while there is room for both, and the number begins a line. */
.bar nav { display: flex; white-space: nowrap; }
.bar::before { content: ''; order: 1; flex-basis: 100%; }
.bar .call { order: 2; }
.bar .language { padding: 0.45em 0; border: 0; background: none; color: inherit; font-weight: 400; text-decoration: underline; }
.bar .language:focus-visible { outline-color: currentColor; border-radius: 4px; }
/* Without scripts the link would lose what is typed; the button beside it does not. */
@media (scripting: none) { .bar noscript ~ a { display: none; } }
@media (min-width: 40em) {
  .bar::before { display: none; }
  .bar .call { order: 0; margin-inline-end: auto; }
  .bar nav { order: 1; }
}
@media (max-width: 26em) {
  .bar, main, footer { padding-inline: 0.75em; }
  .bar { column-gap: 0.75em; }
  .bar .name { font-size: 1.1em; }
}
.bar .name:lang(en) { white-space: normal; }
h1 { font-size: 1.6em; line-height: 1.4; margin: 0.8em 0 0.6em; text-wrap: balance; }
/*
 * A working element has a title of its own; this one stays for screen readers and for the fallback.
 */
h1:has(+ [lang]:defined), .bar .unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.bar .unseen { min-height: 0; padding: 0; border: 0; }
h2 { font-size: 1.15em; line-height: 1.5; margin: 0; }
.hero { margin: 0.5em 0 0; }
.hero a {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.25em;
  align-items: baseline;
  padding: 0.9em 1.25em;
  border-radius: 10px;
  background: var(--brand);
  color: var(--on-brand);
  text-decoration: none;
}
.hero a:hover strong { text-decoration: underline; }
.hero strong { font-size: clamp(3rem, 12vw, 5rem); line-height: 1.15; letter-spacing: 0.02em; }
.services li > h2 a { display: inline-block; min-height: 44px; padding-block: 0.3em; }
.services { display: grid; gap: 1em; padding: 0; list-style: none; }
.services > li, .fallback {
  padding: 1.1em 1.25em;
  background: var(--card);
  border: 1px solid var(--line);
  border-radius: 10px;
}
.services p, .fallback p { margin: 0.4em 0 0; }
.services h3 { margin: 0.8em 0 0; font-size: 1em; }
.services li :is(ul, ol) { margin: 0.2em 0 0; padding-inline-start: 1.4em; }
.fallback form { margin-top: 1em; }
[hidden] { display: none !important; }
.check { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1em; max-width: 34em; overflow-wrap: anywhere; }
.check p { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.25em; margin: 0; }
.check label { font-weight: 700; }
.check input, .check select { width: 100%; }
section:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.check button { justify-self: start; }
.wrong { color: var(--error); font-weight: 700; }
code { overflow-wrap: anywhere; }
button {
  min-height: 44px;
  padding: 0.5em 1.5em;
  border: 2px solid var(--link);
  border-radius: 8px;
  background: var(--brand);
  color: var(--on-brand);
  font: inherit;
  font-weight: 700;
  cursor: pointer;
}
.call { font-weight: 700; }
.bar .call, footer a, .fallback .call { justify-self: start; display: inline-block; min-height: 44px; }
footer a, .fallback .call { padding-block: 0.45em; }
footer { margin-top: 2em; border-top: 1px solid var(--line); color: var(--quiet); }
footer p { margin: 0.3em 0; }
.emergency { display: inline-block; margin-right: 1em; white-space: nowrap; }
.emergency a { display: inline-block; padding-block: 0.45em; font-weight: 700; }
/* The form of HTML gives way to a working element, unless somebody is writing in it. */
[lang]:defined:not([hidden]) ~ .plain-part { display: none; }
[lang]:defined[hidden] { display: none; }
:not(:defined) > .fallback .simple { display: none; }
.plain, .plain-part { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.4em; }
.plain { margin: 1.2em 0; }
.field { margin: 0; padding: 0; border: 0; min-width: 0; }
.field > label, legend { display: block; padding: 0; font-weight: 700; }
.field p, .choice p { margin: 0.1em 0; }
.hint, .secondary { color: var(--quiet); font-weight: 400; }
input, select, textarea {
  box-sizing: border-box;
  max-width: 100%;
  min-height: 44px;
  padding: 0.4em 0.6em;
  border: 2px solid var(--quiet);
  border-radius: 6px;
  background: var(--card);
  color: var(--ink);
  font: inherit;
}
textarea, .field > input, .field > select { width: 100%; }
.field > input.short { width: 18em; }
input:focus, select:focus, textarea:focus { outline: 3px solid var(--link); outline-offset: 1px; }
.choice { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 0.75em; align-items: start; padding: 0.35em 0; }
.choice input { width: 1.5em; height: 1.5em; min-height: 0; margin: 0.15em 0 0; accent-color: var(--link); }
.choice p { grid-column: 2; }
.date { display: flex; flex-wrap: wrap; gap: 0.75em; }
.date input { width: 5.5em; }
.date label { display: block; }
.contact fieldset { display: grid; gap: 1.2em; }
.plain:has([value='anonymous']:checked) .contact { display: none; }
.plain > button { justify-self: start; }
button.light { background: none; color: var(--link); }
.errors, .danger, .done { padding: 0.8em 1.1em; border: 2px solid var(--line); border-left: 8px solid var(--error); background: var(--card); }
.errors h2, .errors p, .danger p, .done p { margin: 0.2em 0; }
.errors a { color: var(--error); font-weight: 700; display: inline-block; padding: 0.3em 0; }
.done { border-left-color: var(--done); }
.danger { border-left-color: var(--line); }
.invalid { padding-left: 0.9em; border-left: 5px solid var(--error); }
.error { color: var(--error); font-weight: 700; }
.notice summary { min-height: 44px; padding: 0.5em 0; font-weight: 700; cursor: pointer; }
.notice dt, .pairs dt { color: var(--quiet); }
.notice dd, .pairs dd { margin: 0 0 0.7em; overflow-wrap: anywhere; }
.receipt strong { font-size: 1.5em; letter-spacing: 0.04em; }
.said { white-space: pre-wrap; overflow-wrap: anywhere; }
.timeline { padding-left: 1.2em; }
.province { margin: 0; }
.province a { display: inline-block; padding: 0.5em 0; }
h3 { font-size: 1.05em; margin: 0; }
.choice.color input { width: 3.5em; height: 44px; padding: 2px; }
.choice.color label { align-self: center; }
.snippet { margin: 1em 0 1.5em; }
.snippet p { margin: 0.3em 0; }
.snippet pre { margin: 0.5em 0; padding: 0.8em 1em; overflow-x: auto; border: 1px solid var(--line); border-radius: 8px; background: var(--card); }
.snippet pre code { white-space: pre; font-size: 0.9em; }
.snippet pre:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.previews { display: grid; gap: 1.5em; margin-bottom: 1.5em; grid-template-columns: minmax(0, 1fr); }
.preview { padding: 1em; border: 1px solid var(--line); border-radius: 10px; }
.preview.light { background: #ffffff; color: #141a35; }
.preview.dark { background: #0d1124; color: #f2f4fc; }
.pages { display: grid; gap: 0.6em; padding: 0; list-style: none; }
.pages a { display: inline-block; padding-block: 0.3em; font-weight: 700; overflow-wrap: anywhere; }
.pages p { margin: 0; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
.wide { overflow-x: auto; margin: 1em 0; }
.wide:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
th, td { padding: 0.5em 0.7em; border-bottom: 1px solid var(--line); text-align: right; vertical-align: baseline; }
th:first-child { text-align: left; }
tbody th { min-width: 9em; font-weight: 400; }
@media print {
  :root { color-scheme: light; }
  body { background: none; }
  header { border-bottom: 1pt solid #000; background: none; color: #000; }
  .hero a { background: none; color: #000; border: 1pt solid #000; }
  .bar nav, footer { display: none; }
}
`;
