import { css } from 'lit';

export const badgeStyles = css`
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    padding: 0.05em 0.6em;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    font-size: 0.9em;
    white-space: nowrap;
  }
  .badge svg {
    flex: none;
    width: 0.8em;
    height: 0.8em;
    fill: currentColor;
  }
  .fresh,
  .answered {
    border-color: var(--_primary);
    color: var(--_primary);
    font-weight: 700;
  }
  .shared {
    font-weight: 700;
  }
  .settled {
    border-color: var(--_success);
    background: var(--_success-tint);
    color: var(--_success);
  }
  .urgent,
  .overdue {
    border-color: var(--_error);
    color: var(--_error);
    font-weight: 700;
  }
  .danger {
    border-color: var(--_accent);
    background: var(--_tint);
    font-weight: 700;
    white-space: normal;
  }
  .soon {
    border-color: var(--_accent);
    font-weight: 700;
  }
  .overdue,
  .most_urgent {
    background: var(--_error-tint);
  }
`;
