import { describe, expect, it } from 'vitest';
import { outline } from './flowchart';

describe('the outline of a diagram', () => {
  it('names the steps by their labels, also where a node is named later by its id', () => {
    const source = `graph LR
    A[Talk] --> B[Form a group]
    B --> C{Worth it?}
    C -->|Yes| D["Go on (slowly)"]
    C -- no --> E[Stop]`.replace('-- no -->', '-->|No|');
    expect(outline(source)).toEqual([
      { from: 'Talk', to: 'Form a group' },
      { from: 'Form a group', to: 'Worth it?' },
      { from: 'Worth it?', label: 'Yes', to: 'Go on (slowly)' },
      { from: 'Worth it?', label: 'No', to: 'Stop' },
    ]);
  });

  it('refuses a line that it would lose', () => {
    expect(() => outline('graph LR\nA -->')).toThrow(
      'In a diagram: "A -->" can\'t be put in words; write each arrow in a line of its own',
    );
  });

  it('refuses another diagram', () => {
    expect(() => outline('%% who asks whom\nsequenceDiagram\nA->>B: Hello')).toThrow('the diagram is not a flowchart');
    expect(() => outline('')).toThrow('the diagram is not a flowchart');
  });

  it('takes directions, subgraphs and comments for what they are', () => {
    expect(outline('graph TD\n%% a --> b\nsubgraph One\nA((Start)) -.-> B\nend')).toEqual([{ from: 'Start', to: 'B' }]);
  });
});
