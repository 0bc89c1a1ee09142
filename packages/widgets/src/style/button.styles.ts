import { css } from 'lit';

export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-height: max(3em, 44px);
    padding: 0.5em 1.5em;
    border: 2px solid var(--_primary);
    border-radius: var(--_radius);
    background: var(--_primary);
    color: var(--_on-primary);
    font: inherit;
    font-weight: 700;
    text-align: center;
    text-wrap: balance;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    border-color: var(--_strong);
    background: var(--_strong);
    color: var(--_on-primary);
  }
  .button.secondary {
    background: var(--_surface);
    color: var(--_primary);
  }
  .button.secondary:hover {
    background: var(--_tint);
    color: var(--_strong);
  }
  .button[aria-disabled='true'],
  .button:disabled {
    border-color: var(--_line);
    background: var(--_tint);
    color: var(--_soft);
    cursor: not-allowed;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  @container (max-width: 26em) {
    .actions > .button {
      flex: 1 1 100%;
    }
  }
`;
