/** The one style of the page; its hash stands in the policy. */
export const sealedCss = `:root{color-scheme:light dark;--ink:#141a35;--quiet:#454d6b;--ground:#f3f5fc;--card:#fff;--line:#8088a8;--brand:#1b2461;--link:#232f7e;--error:#a3152b}
@media (prefers-color-scheme:dark){:root{--ink:#f2f4fc;--quiet:#c9cfe6;--ground:#0d1124;--card:#12172f;--line:#6b76a6;--brand:#35428f;--link:#b7c4ff;--error:#ff9aa8}}
*{box-sizing:border-box}
[hidden]{display:none!important}
body{margin:0;color:var(--ink);background:var(--ground);font:1.0625em/1.65 'Sarabun','Noto Sans Thai','Leelawadee UI','Thonburi',system-ui,sans-serif}
header,main{max-width:42em;margin:0 auto;padding:.75em 1.25em}
html{scroll-padding-bottom:5em}
main{padding-bottom:5em}
header{display:flex;flex-wrap:wrap;gap:.5em 1em;align-items:center;justify-content:space-between}
a{color:var(--link)}
#exit{position:fixed;right:.75em;bottom:.75em;z-index:1;background:var(--error);color:var(--ground);padding:.5em 1em;border-radius:8px;font-weight:700}
h1{font-size:1.5em;line-height:1.4;margin:.3em 0}
h2{font-size:1.2em;line-height:1.5;margin:1em 0 .4em}
h2:focus{outline:none}
section,fieldset,article{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:.5em 1em 1em;margin:1em 0}
label,legend{display:block;font-weight:700;margin-top:1em}
fieldset label{font-weight:400;margin:.4em 0;padding:.35em 0}
.hint,.secondary{color:var(--quiet);margin:.1em 0 .3em}
input:not([type=checkbox]),textarea,select{width:100%;font:inherit;color:inherit;background:var(--ground);border:1px solid var(--line);border-radius:8px;padding:.6em .75em}
input[type=checkbox]{width:1.4em;height:1.4em;vertical-align:-.3em}
textarea{min-height:10em;resize:vertical}
button{font:inherit;font-weight:700;min-height:2.9em;padding:.4em 1.2em;margin:1em .5em 0 0;border:2px solid var(--brand);border-radius:8px;background:var(--brand);color:#fff;cursor:pointer}
button.second{background:none;color:var(--link);border-color:var(--line)}
button:disabled{opacity:.55;cursor:not-allowed}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.code{display:block;font:700 1.35em/1.9 ui-monospace,Menlo,Consolas,monospace;letter-spacing:.04em;overflow-wrap:anywhere}
#groups{display:grid;grid-template-columns:repeat(auto-fit,minmax(8em,1fr));gap:.5em 1em}
#told,.wrong{color:var(--error);font-weight:700}
.letter{white-space:pre-wrap;overflow-wrap:anywhere}
@media (max-width:26em){header,main{padding-inline:.75em}}`;
