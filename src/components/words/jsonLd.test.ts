import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonLd } from './jsonLd';

it('says the same with and without marks of HTML, and none of them ends the script', () => {
  const name = '</script><script>alert(1)</script> <!-- A & B';
  const text = jsonLd({ '@graph': [{ name }] });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@graph': [{ name }] });
});

it('takes any text as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const text = jsonLd({ name: `<${name}` });
      expect(text).not.toContain('<');
      expect(JSON.parse(text).name).toBe(`<${name}`);
    }),
  );
});
