/** What is wrong with the message of a commit, each as the end of "a commit …". */
export function problemsOf(message: string): string[];
