/** How many letters have to be put in, left out or changed to make one text of the other. */
export function editSteps(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [line, letter] of [...from].entries()) {
    const above = row;
    row = [line + 1];
    for (let column = 1; column <= to.length; column += 1) {
      const left = row[column - 1] ?? 0;
      const corner = above[column - 1] ?? 0;
      const changed = corner + (letter === to[column - 1] ? 0 : 1);
      row.push(Math.min(left + 1, (above[column] ?? 0) + 1, changed));
    }
  }
  return row[to.length] ?? 0;
}
