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
