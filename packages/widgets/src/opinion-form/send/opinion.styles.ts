import { adoptStyles, css, type LitElement } from 'lit';
import { fieldMoreStyles } from '../../style/field-more.styles.ts';
import { printStyles } from '../../style/print.styles.ts';

const opinionStyles = css`
  .topics .choices {
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
  }
  :is(.panel, .numbers-found) ul {
    padding-inline-start: 1.2em;
  }
  /* In one piece where it fits; large text on a small screen breaks it. */
  .number {
    display: inline-block;
    max-width: 100%;
    overflow-wrap: anywhere;
  }
  .emergency {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(10em, 100%), 1fr));
    gap: 0 1em;
  }
  .emergency span {
    grid-column: 1 / -1;
  }
  .emergency a {
    min-height: 44px;
    padding: 0.45em 0;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-top: 0.5em;
  }
  .stack > :empty {
    margin: 0;
  }
  .totals {
    width: 100%;
    border-collapse: collapse;
    font: inherit;
  }
  .totals caption {
    padding-bottom: 0.5em;
    font-weight: 700;
    text-align: start;
  }
  .totals :is(th, td) {
    padding: 0.5em 0;
    border-top: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .totals thead th {
    border: 0;
    color: var(--_soft);
  }
  .totals :is(th, td):last-child {
    padding-inline-start: 1em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .totals td {
    white-space: nowrap;
  }
  .totals meter {
    display: block;
    width: 100%;
    max-width: 16em;
    height: 0.75em;
  }
`;

/** Adds the looks of the later screens to an element that has rendered already. */
export function adoptOpinionStyles(host: LitElement): void {
  const { elementStyles } = host.constructor as typeof LitElement;
  const root = host.renderRoot as ShadowRoot;
  adoptStyles(root, [...elementStyles, fieldMoreStyles, opinionStyles, printStyles]);
}
