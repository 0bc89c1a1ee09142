import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What officers write for one another is hidden from the citizen's role as a whole: before, the words
 * of such an event were out of its reach, and the code alone left out that it had happened.
 */
export const internalEvents: Migration = {
  async up(db) {
    await sql`
      alter policy public_opens on case_events
        using (case_number = (select current_setting('damrong.case_number', true))
          and kind in ('received', 'status', 'facts_added', 'question_asked', 'question_answered',
            'result', 'rated', 'reopened'));
    `.execute(db);
  },
};
