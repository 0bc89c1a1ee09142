import { css } from 'lit';

/** A raised sheet: one step of a form, a receipt, the answer to a look-up. */
export const cardStyles = css`
  .card {
    padding: 1.25em;
    padding: clamp(1em, 5cqi, 2em);
    border: 1px solid var(--_line);
    border-top: 0.35em solid var(--_primary);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .panel {
    padding: 1em 1.25em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .success {
    border-color: var(--_success);
    background: var(--_success-tint);
  }
`;
