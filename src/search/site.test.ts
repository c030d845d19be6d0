import { expect, it } from 'vitest';
import { createSearch, type Section } from './site';

const section = (id: string, heading: string, text: string): Section => ({ id, heading, text });

it('finds the first of two places with one address, and everything else', () => {
  const twice = [section('', 'Alpha', ''), section('x', 'One', 'first'), section('x', 'Two', 'second')];
  const find = createSearch([
    { path: '/alpha/', keywords: '', sections: [...twice, section('', 'Title again', 'third')] },
    { path: '/beta/', keywords: '', sections: [section('', 'Beta', 'first')] },
  ]);
  expect(find('first').map(({ url }) => url)).toEqual(['/alpha/#x', '/beta/']);
  expect(find('second')).toEqual([]);
  expect(find('alpha').map(({ url, heading }) => [url, heading])).toContainEqual(['/alpha/', 'Alpha']);
});
