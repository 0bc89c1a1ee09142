import { css } from 'lit';

export const attachmentsStyles = css`
  .attached .muted {
    font-size: 0.9em;
  }
  .attached .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .attached a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    min-width: 44px;
  }
  @media print {
    .attached .ways {
      display: none;
    }
    .attached li {
      break-inside: avoid;
    }
  }
`;
