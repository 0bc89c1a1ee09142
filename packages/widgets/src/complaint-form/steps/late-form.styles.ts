import { adoptStyles, css, type LitElement } from 'lit';
import { fieldMoreStyles } from '../../style/field-more.styles.ts';
import { printStyles } from '../../style/print.styles.ts';

const lateFormStyles = css`
  .privacy {
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
  }
  .privacy summary {
    min-height: 44px;
    padding: 0.6em 1em;
    font-weight: 700;
    color: var(--_primary);
    cursor: pointer;
  }
  .privacy dl {
    padding: 0 1em 1em;
  }
  dt {
    font-weight: 700;
  }
  .privacy dd + dt {
    margin-top: 0.75em;
  }
  .review > div {
    display: grid;
    grid-template-columns: minmax(9em, 1fr) 2fr auto;
    gap: 0.25em 1em;
    padding: 0.6em 0;
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
  .numbers > div {
    padding: 0.75em 0;
  }
  .numbers dd {
    font-size: 1.6em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
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
    .numbers dd {
      font-size: 1.3em;
    }
  }
`;

/** Adds the looks of the later steps to an element that has rendered already. */
export function adoptLateStyles(host: LitElement): void {
  const { elementStyles } = host.constructor as typeof LitElement;
  const root = host.renderRoot as ShadowRoot;
  adoptStyles(root, [...elementStyles, fieldMoreStyles, lateFormStyles, printStyles]);
}
