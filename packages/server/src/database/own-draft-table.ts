/** What an officer has typed into a form and not sent. */
export interface OwnDraftTable {
  officer_id: number;
  form: string;
  /** Empty where the form is about nothing that has a name. */
  subject: string;
  content: string;
  saved_at: Date;
}
