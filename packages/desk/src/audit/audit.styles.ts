import { css } from 'lit';

export const auditStyles = css`
  .choose {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: end;
    margin-block: 1.25em;
  }
  .choose > .field {
    flex: 1 1 13em;
    margin: 0;
  }
  .choose > .actions {
    flex: none;
    display: flex;
    gap: 1em;
    align-items: center;
    margin: 0;
  }
  .choose a,
  .pages a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
  }
  .tools .link {
    min-height: 44px;
  }
  .audit {
    padding: 0;
    list-style: none;
    border-top: 1px solid var(--_line);
  }
  .audit > li {
    display: grid;
    gap: 0 1.25em;
    padding: 0.6em 0;
    border-bottom: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .audit time,
  .audit .who {
    color: var(--_soft);
    font-variant-numeric: tabular-nums;
  }
  .act a {
    white-space: nowrap;
  }
  .detail {
    display: block;
  }
  @media (min-width: 60em) {
    .audit > li {
      grid-template-columns: 16em 1fr 17em;
      align-items: baseline;
    }
  }
  .pages {
    display: flex;
    gap: 1.5em;
  }
  @media print {
    damrong-desk-audit-filters,
    .tools,
    .pages {
      display: none;
    }
    .audit > li {
      break-inside: avoid;
    }
  }
`;
