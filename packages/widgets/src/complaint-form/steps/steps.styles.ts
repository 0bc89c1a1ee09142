import { adoptStyles, css, type LitElement } from 'lit';
import { fieldMoreStyles } from '../../style/field-more.styles.ts';
import { printStyles } from '../../style/print.styles.ts';

const stepsStyles = css`
  .many .choices {
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
  }
  .few .choices {
    grid-template-columns: repeat(auto-fill, minmax(min(8.5em, 100%), 1fr));
  }
  .fold {
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
  }
  .fold summary {
    min-height: 44px;
    padding: 0.6em 1em 0.6em 2.2em;
    text-indent: -1.2em;
    font-weight: 700;
    color: var(--_primary);
    cursor: pointer;
  }
  .fold > :not(summary) {
    padding: 0 1em 1em;
  }
  .fold p + .field {
    margin-top: 1em;
  }
  .offer .actions {
    margin-top: 0.75em;
  }
  dt {
    font-weight: 700;
  }
  .fold dd + dt {
    margin-top: 0.75em;
  }
  .review > div {
    display: grid;
    grid-template-columns: minmax(9em, 1fr) 2fr auto;
    gap: 0.25em 1em;
    align-items: baseline;
    padding: 0.3em 0;
    border-bottom: 1px solid var(--_line);
  }
  .review .value {
    white-space: pre-line;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-top: 0.5em;
  }
  .ways a {
    padding-block: 0.5em;
    font-weight: 700;
    color: var(--_error);
  }
  .receipt h2 {
    display: flex;
    gap: 0.5em;
  }
  .receipt h2::before {
    content: '\\2713' / '';
    display: grid;
    flex: none;
    place-content: center;
    width: 1.5em;
    height: 1.5em;
    border-radius: 50%;
    background: var(--_success);
    color: var(--_surface);
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }
  .numbers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 1em 1.5em;
  }
  .numbers .key dd {
    font-size: 1.6em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .receipt ol {
    padding-inline-start: 1.4em;
  }
  @container (max-width: 32em) {
    .review > div {
      grid-template-columns: 1fr auto;
    }
    .review dd:nth-of-type(1) {
      grid-row: 2;
      grid-column: 1 / -1;
    }
    .numbers .key dd {
      font-size: 1.25em;
    }
  }
  @container (max-width: 16em) {
    .numbers .key dd {
      font-size: 1em;
      white-space: normal;
    }
  }
`;

/** Adds the looks of the later steps to an element that has rendered already. */
export function adoptStepsStyles(host: LitElement): void {
  const { elementStyles } = host.constructor as typeof LitElement;
  const root = host.renderRoot as ShadowRoot;
  adoptStyles(root, [...elementStyles, fieldMoreStyles, stepsStyles, printStyles]);
}
