/**
 * The centre has the case. It bubbles and crosses shadow roots, because the bare script tag puts
 * the form into the hub's. The access code is only shown to the reader.
 */
export class DamrongCaseFiledEvent extends Event {
  readonly number: string;

  constructor(number: string) {
    super('damrong-case-filed', { bubbles: true, composed: true });
    this.number = number;
  }
}

/**
 * The reader follows a case of another instead of filing the same again. It bubbles and crosses
 * shadow roots, as `damrong-case-filed` does.
 */
export class DamrongCaseFollowedEvent extends Event {
  readonly number: string;

  constructor(number: string) {
    super('damrong-case-followed', { bubbles: true, composed: true });
    this.number = number;
  }
}

declare global {
  interface HTMLElementEventMap {
    'damrong-case-filed': DamrongCaseFiledEvent;
    'damrong-case-followed': DamrongCaseFollowedEvent;
  }
}
