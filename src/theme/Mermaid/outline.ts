/** What a diagram says, read from the diagram's own source, so that the two can't differ. */
export type Step = { from: string; label?: string; to: string };

const NODE = String.raw`([A-Za-z0-9_]+)\s*(?:[[({]+(?:"([^"]+)"|([^\]})"]+))[\]})]+)?`;
const EDGE = new RegExp(
  String.raw`^\s*${NODE}\s*(?:-{2,}>|-{3}|-\.->|={2,}>)\s*(?:\|"?([^|"]*)"?\|)?\s*${NODE}\s*;?\s*$`,
);

/**
 * The steps of a flowchart, in the order of its source; an edge without a label has none.
 * @throws if a line with an arrow can't be read, so that no diagram loses a step in silence
 */
export function outline(source: string): Step[] {
  const names = new Map<string, string>();
  const lines = source.split('\n').filter((line) => /--|-\.-|==/.test(line) && !line.trim().startsWith('%%'));
  const edges = lines.map((line) => {
    const [, from, quoted, text = quoted, label = '', to, toQuoted, toText = toQuoted] = EDGE.exec(line) ?? [];
    if (!from || !to) throw new Error(`This line of a diagram can't be put in words: ${line.trim()}`);
    if (text) names.set(from, text.trim());
    if (toText) names.set(to, toText.trim());
    return { from, label: label.trim(), to };
  });
  const name = (id: string) => names.get(id) ?? id;
  return edges.map(({ from, label, to }) => ({ from: name(from), ...(label && { label }), to: name(to) }));
}
