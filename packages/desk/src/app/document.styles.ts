import { css } from 'lit';

/** The little that lies outside of any shadow root. */
export const documentStyles = css`
  html {
    color-scheme: light dark;
    background: #f3f5fc;
  }
  body {
    margin: 0;
  }
  @media (prefers-color-scheme: dark) {
    html {
      background: #0b1024;
    }
  }
  @media print {
    html {
      color-scheme: light;
      background: #fff;
    }
  }
`;
