import { expect, it } from 'vitest';
import { jsonLd } from './jsonLd';

it('says the same with and without marks of HTML, and none of them ends the script', () => {
  const name = '</script><script>alert(1)</script> <!-- A & B';
  const text = jsonLd({ '@graph': [{ name }] });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@graph': [{ name }] });
});
