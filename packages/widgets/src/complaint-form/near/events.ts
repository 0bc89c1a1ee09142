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
    'damrong-case-followed': DamrongCaseFollowedEvent;
  }
}
