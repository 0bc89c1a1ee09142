import { adoptStyles, css, type LitElement } from 'lit';
import { fieldMoreStyles } from '../../style/field-more.styles.ts';
import { printStyles } from '../../style/print.styles.ts';

const signUpStyles = css`
  .columns .choices {
    grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
  }
  .districts .choices {
    grid-template-columns: repeat(auto-fill, minmax(min(10em, 100%), 1fr));
  }
  .privacy dt {
    margin-top: 0.75em;
    font-weight: 700;
  }
  .privacy + .field,
  .field + .panel {
    margin-top: 1.75em;
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
  .stack > :empty {
    margin: 0;
  }
  .details > div {
    padding: 0.6em 0;
    border-top: 1px solid var(--_line);
  }
  .details dt {
    color: var(--_soft);
  }
  .group {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 1em;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-top: 0.5em;
  }
  .words {
    white-space: pre-line;
  }
  @container (max-width: 32em) {
    .numbers .key dd {
      font-size: 1.25em;
    }
  }
  .destructive,
  .destructive:hover {
    border-color: var(--_error);
    background: var(--_surface);
    color: var(--_error);
  }
  @container (min-width: 34em) {
    .details > div {
      display: grid;
      grid-template-columns: 12em 1fr;
      gap: 1em;
    }
  }
`;

/** Adds the looks of the later screens to an element that has rendered already. */
export function adoptSignUpStyles(host: LitElement): void {
  const { elementStyles } = host.constructor as typeof LitElement;
  const root = host.renderRoot as ShadowRoot;
  adoptStyles(root, [...elementStyles, fieldMoreStyles, signUpStyles, printStyles]);
}
