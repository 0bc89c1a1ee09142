import { choiceCard, choiceField } from '../field/choice-field.ts';
import { describedBy, descriptions, invalid, labelText } from '../field/field-base.ts';
import { textField } from '../field/text-field.ts';
import { buttonStyles } from '../style/button.styles.ts';
import { cardStyles } from '../style/card.styles.ts';
import { fieldStyles } from '../style/field.styles.ts';
import { runtime } from './runtime.ts';

/** What first screens of forms share. Their later parts find it in the runtime, like Lit itself. */
export const firstScreen = {
  buttonStyles,
  cardStyles,
  choiceCard,
  choiceField,
  describedBy,
  descriptions,
  fieldStyles,
  invalid,
  labelText,
  textField,
};

Object.assign(runtime, firstScreen);
