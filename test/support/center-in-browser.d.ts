export interface CenterInBrowser {
  /** The centre's public origin, reached across origins as on a province's page. */
  api: string;
  /** The desk's own origin. Its API also answers under the test page's origin. */
  desk: string;
  /** An address at which nothing listens. */
  dead: string;
  /**
   * Before the name of a fault: `/500`, `/503`, `/429`, `/hang`, `/drop`, `/html`, `/lost-answer`.
   * Reading works there; every POST meets the fault. Under `/watched/<name>` everything works, and
   * `/asked/<name>` tells what was asked.
   */
  faulty: string;
  /** Officers of the demo with their one-time passwords. */
  officers: readonly {
    username: string;
    role: string;
    provinceCode: string | null;
    password: string | null;
  }[];
  /** Cases of the demo that can be followed. */
  cases: readonly { number: string; code: string }[];
}

/** Where the real centre of this test run is. */
export function centerInBrowser(): Promise<CenterInBrowser>;

/**
 * Makes an officer of this test's own, like `chiangmai.officer`, `chiangmai.director` or another of
 * the demo. With `first` the password is a one-time password that must be changed; with `province`
 * the officer works there: where no other test files a case, what is listed is known.
 */
export function newOfficer(
  like: string,
  options?: { first?: boolean; province?: string },
): Promise<{ username: string; password: string }>;
