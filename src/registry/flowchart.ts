/** What a flowchart says, read from its own source, so that the two can't differ. Only flowcharts are drawn and read. */
export type Step = { from: string; label?: string; to: string };

const NODE = String.raw`([A-Za-z0-9_]+)\s*(?:[[({]+(?:"([^"]+)"|([^\]})"]+))[\]})]+)?`;
const EDGE = new RegExp(
  String.raw`^\s*${NODE}\s*(?:-{2,}>|-{3}|-\.->|={2,}>)\s*(?:\|"?([^|"]*)"?\|)?\s*${NODE}\s*;?\s*$`,
);
const isComment = (line: string): boolean => line.trim().startsWith('%%');
const hasArrow = (line: string): boolean => /--|-\.-|==/.test(line) && !isComment(line);

/** The first thing in a diagram that can't be put in words, and its line, from 0. */
export function flowchartProblem(source: string): { line: number; what: string; fix: string } | undefined {
  const lines = source.split('\n');
  const first = lines.findIndex((line) => line.trim() && !isComment(line));
  if (!/^\s*(graph|flowchart)\b/.test(lines[first] ?? ''))
    return { line: Math.max(0, first), what: 'the diagram is not a flowchart', fix: 'begin it with "flowchart TD"' };
  const unread = lines.findIndex((line) => hasArrow(line) && !EDGE.test(line));
  if (unread < 0) return;
  const what = `"${lines[unread]?.trim()}" can't be put in words`;
  return { line: unread, what, fix: 'write each arrow in a line of its own: A[Talk] -->|if asked| B[Form a group]' };
}

/**
 * The steps of a flowchart, in the order of its source; an edge without a label has none.
 * @throws if a line can't be read, so that no diagram loses a step in silence
 */
export function outline(source: string): Step[] {
  const problem = flowchartProblem(source);
  if (problem) throw new Error(`In a diagram: ${problem.what}; ${problem.fix}`);
  const names = new Map<string, string>();
  const edges = source.split('\n').flatMap((line) => {
    const [, from = '', quoted, text = quoted, label = '', to = '', toQuoted, toText = toQuoted] =
      EDGE.exec(line) ?? [];
    if (text) names.set(from, text.trim());
    if (toText) names.set(to, toText.trim());
    return from ? { from, label: label.trim(), to } : [];
  });
  const name = (id: string) => names.get(id) ?? id;
  return edges.map(({ from, label, to }) => ({ from: name(from), ...(label && { label }), to: name(to) }));
}
