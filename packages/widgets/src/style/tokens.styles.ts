import { css } from 'lit';

// A province's colour for light is unreadable in the dark: each theme has names of its own.
const dark = css`
  color-scheme: dark;
  --_ink: var(--damrong-dark-color-text, #f2f4fc);
  --_soft: var(--damrong-dark-color-text-soft, #c9cfe6);
  --_surface: var(--damrong-dark-color-surface, #12172f);
  --_tint: var(--damrong-dark-color-tint, #1c2344);
  --_line: var(--damrong-dark-color-line, #3b4570);
  --_edge: var(--damrong-dark-color-edge, #98a3cc);
  --_primary: var(--damrong-dark-color-primary, #b7c4ff);
  --_on-primary: var(--damrong-dark-color-on-primary, #0e1333);
  --_strong: var(--damrong-dark-color-primary-strong, #dbe2ff);
  --_error: var(--damrong-dark-color-error, #ffb4b0);
  --_error-tint: var(--damrong-dark-color-error-tint, #3b1722);
  --_success: var(--damrong-dark-color-success, #93e2ba);
  --_success-tint: var(--damrong-dark-color-success-tint, #10352a);
`;

/**
 * Only the `--damrong-…` names are public; a page sets them anywhere above the element. They are
 * read here once, so that an element inside another one inherits the page's choice. Paper is light.
 */
export const tokenStyles = css`
  :host {
    color-scheme: light;
    --_font: var(
      --damrong-font-family,
      'Noto Sans Thai',
      Sarabun,
      'Leelawadee UI',
      Thonburi,
      'Noto Sans Thai UI',
      system-ui,
      sans-serif
    );
    --_radius: var(--damrong-radius, 0.5em);
    --_accent: var(--damrong-color-accent, #f5b82e);
    --_band: var(--damrong-color-band, #1b2461);
    --_on-band: var(--damrong-color-on-band, #fff);
    --_ink: var(--damrong-color-text, #141a35);
    --_soft: var(--damrong-color-text-soft, #454d6b);
    --_surface: var(--damrong-color-surface, #fff);
    --_tint: var(--damrong-color-tint, #f3f5fc);
    --_line: var(--damrong-color-line, #ccd2e6);
    --_edge: var(--damrong-color-edge, #5b658c);
    --_primary: var(--damrong-color-primary, #232f7e);
    --_on-primary: var(--damrong-color-on-primary, #fff);
    --_strong: var(--damrong-color-primary-strong, #141b52);
    --_error: var(--damrong-color-error, #9c0b1c);
    --_error-tint: var(--damrong-color-error-tint, #fdf1f1);
    --_success: var(--damrong-color-success, #0b5638);
    --_success-tint: var(--damrong-color-success-tint, #edf8f2);
  }
  @media screen {
    :host([theme='dark']) {
      ${dark}
    }
  }
  @media screen and (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      ${dark}
    }
  }
`;
