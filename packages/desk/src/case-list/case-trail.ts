/** The list from which cases were opened, so that there is a way on and a way back. */
export class CaseTrail {
  /** Its address. */
  href = '/';
  /** The cases that its page shows, in their order. */
  numbers: readonly string[] = [];
  /** The case that was looked at last; its row is where the officer comes back to. */
  opened = '';

  /** The case some places further on in the list; undefined beyond its ends. */
  beside(number: string, places: 1 | -1): string | undefined {
    const index = this.numbers.indexOf(number);
    return index < 0 ? undefined : this.numbers[index + places];
  }
}
