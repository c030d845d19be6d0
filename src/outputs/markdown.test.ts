import { describe, expect, it } from 'vitest';
import { markdownOf } from './markdown';
import { wordsOf } from './output';

const converted = (main: string) =>
  markdownOf(wordsOf(`<title>T</title><nav>Menu</nav><main>${main}</main>`), 'https://x.org/base/tags/alpha/');

describe('the Markdown twin of a page', () => {
  it('holds the words of its main part, with whole addresses', () => {
    expect(
      converted(`<nav>Crumbs</nav><h1>TAG<!-- --> Alpha</h1><p>A <b>group</b>, see <a href=/base/tcgs/>TCGs</a> or
        <a href=#x>below</a><a href=../beta/>Beta</a>.<h2 id=x>X<a class=hash-link href=#x>#</a></h2><button>Go</button>
        <label>Find<input></label><pre><code><span>npm ci</span><br><span>npm start</span><br></code></pre>`),
    ).toBe(`# TAG Alpha

A **group**, see [TCGs](https://x.org/base/tcgs/) or [below](https://x.org/base/tags/alpha/#x) [Beta](https://x.org/base/tags/beta/).

## X

\`\`\`
npm ci
npm start
\`\`\`
`);
  });

  it('keeps lists and what is folded, and sets words apart as styles do', () => {
    const list = '<ul><li>One<ul><li>Two</ul><li><p>Three<p>Four</ul><ol><li>Five<li>Six</ol>';
    expect(converted(list)).toBe('- One\n  - Two\n- Three\n\n  Four\n\n1. Five\n2. Six\n');
    expect(converted('<dl><dt>Next<dd>Monday<dt>Chairs<dd>Ada</dl>')).toBe('- Next\n\n  Monday\n\n- Chairs\n\n  Ada\n');
    expect(converted('<details><summary>More</summary>Less<br>Least</details>')).toBe('More\n\nLess\\\nLeast\n');
    expect(converted('<p>17:30 UTC<span>expected</span> (<b>a</b>)')).toBe('17:30 UTC expected (**a**)\n');
  });

  it('keeps tables', () => {
    const table = '<table><thead><tr><th>A<th>B<tbody><tr><td>1 | 2<td><em>x</em><i>y</i></table>';
    expect(converted(table)).toBe('| A | B |\n| - | - |\n| 1 \\| 2 | *x* *y* |\n');
  });

  it('lets no text of a page become markup', () => {
    expect(converted('<p>&lt;script&gt;alert(1)&lt;/script&gt; *a* [b](c) # d</p>')).toBe(
      '\\<script>alert(1)\\</script> \\*a\\* \\[b](c) # d\n',
    );
    expect(converted('<p><a href="javascript:alert(1)">x</a></p>')).toBe('x\n');
  });
});
