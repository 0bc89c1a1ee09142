import { fieldMoreStyles } from '@damrong/widgets/style/field-more.styles';
import { fieldStyles } from '@damrong/widgets/style/field.styles';
import { css, type CSSResult } from 'lit';
import { pageStyles } from '../app/page.styles.ts';

/** Looks of the desk's forms: the fields of the widgets, closer together for work at a desk. */
export const formStyles: CSSResult[] = [
  ...pageStyles,
  fieldStyles,
  fieldMoreStyles,
  css`
    .field + .field {
      margin-top: 1.25em;
    }
    legend {
      font-size: 1em;
    }
    textarea.input {
      min-height: 5em;
    }
    .summary :is(h2, h3) {
      margin-top: 0;
      font-size: 1.1em;
    }
  `,
];
