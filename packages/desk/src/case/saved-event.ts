/** A form's input was accepted; `words` say what was done. */
export class SavedEvent extends Event {
  static readonly type = 'damrong-desk-saved';
  readonly words: string;

  constructor(words: string) {
    super(SavedEvent.type);
    this.words = words;
  }
}

declare global {
  interface HTMLElementEventMap {
    'damrong-desk-saved': SavedEvent;
  }
}
