import { html, nothing, type TemplateResult } from 'lit';
import type { Cell } from '../app/csv-file.ts';
import type { Column, Sheet } from '../app/data-table.ts';

interface ShownSheet {
  readonly sheet: Sheet;
  /** What stands in place of rows where there are none. */
  readonly none: string;
  readonly lang: string;
}

/** A sheet as a table of the page, which can be printed. */
export function sheetTable({ sheet, none, lang }: ShownSheet): TemplateResult {
  const { name, columns, rows, foot, hint } = sheet;
  return html`<section>
    <h2>${name}</h2>
    ${hint === undefined ? nothing : html`<p class="muted">${hint}</p>`}
    ${
      rows.length === 0
        ? html`<p>${none}</p>`
        : html`<div class="scroll" role="region" aria-label=${name} tabindex="0">
            <table>
              <thead>
                <tr>
                  ${columns.map(
                    ({ label, kind }) => html`<th scope="col" class=${kind}>${label}</th>`,
                  )}
                </tr>
              </thead>
              <tbody>
                ${rows.map((row) => rowOf(row, columns, lang))}
              </tbody>
              ${
                foot === undefined
                  ? nothing
                  : html`<tfoot>
                      ${rowOf(foot, columns, lang)}
                    </tfoot>`
              }
            </table>
          </div>`
    }
  </section>`;
}

/** The first words of a row are its name. */
function rowOf(row: readonly Cell[], columns: readonly Column[], lang: string): TemplateResult {
  const named = columns.findIndex(({ kind }) => kind === 'text');
  return html`<tr>
    ${row.map((cell, index) => {
      const kind = columns[index]?.kind ?? 'text';
      const shown = cellText(cell, kind, lang);
      return index === named
        ? html`<th scope="row" class=${kind}>${shown}</th>`
        : html`<td class=${kind}>${shown}</td>`;
    })}
  </tr>`;
}

function cellText(cell: Cell, kind: Column['kind'], lang: string): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  return kind === 'decimal'
    ? cell.toLocaleString(lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
    : cell.toLocaleString(lang);
}
