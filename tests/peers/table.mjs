// The tables that the comparisons print.
//
// Lives here: columns. Must not know: what is counted.

/** Prints rows of counts by operation, their sums, and how often each reason was needed. */
export function printTable(rows, columns, known, label) {
  const names = [...rows.keys()].sort();
  const line = (name, text, cells) =>
    `${name.padEnd(34)}${label === undefined ? "" : String(text).padEnd(42)}${cells.map((cell) => String(cell).padStart(11)).join("")}`;
  const sums = columns.map((column) => names.reduce((sum, name) => sum + rows.get(name)[column], 0));
  const reasons = known.counts().map(([reason, count]) => `${String(count).padStart(6)}  ${reason}`);
  console.log(
    [
      "",
      line("operation", label, columns),
      ...names.map((name) =>
        line(
          name,
          rows.get(name)[label],
          columns.map((column) => rows.get(name)[column]),
        ),
      ),
      line(`${names.length} operations`, "", sums),
      "",
      "How many are different for a reason; one can be so for several:",
      ...reasons,
      "",
    ].join("\n"),
  );
}
