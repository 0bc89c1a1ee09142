/**
 * The centre has a volunteer's sign-up. It bubbles and crosses shadow roots, because the bare
 * script tag puts the form into the hub's. The reference alone tells nothing.
 */
export class DamrongVolunteerSignedUpEvent extends Event {
  readonly reference: string;

  constructor(reference: string) {
    super('damrong-volunteer-signed-up', { bubbles: true, composed: true });
    this.reference = reference;
  }
}
