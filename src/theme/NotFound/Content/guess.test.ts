import { describe, expect, it } from 'vitest';
import type { GroupCard } from '../../../views/group';
import { guess } from './guess';

const card = (name: string, ...topics: string[]) => ({ name, topics }) as GroupCard;
const groups = [
  card('TAG Infrastructure', 'Storage', 'Service mesh'),
  card('TAG Security and Compliance', 'Policy'),
  card('TCG Software Supply Chain Security', 'SBOM'),
  card('TCG Artificial Intelligence', 'AI agents'),
  card('Batch'),
];
const names = (path: string) => guess(path, groups).map(({ name }) => name);

describe('the guess at what an address means', () => {
  it('goes by the words of names, first by those with more of them', () => {
    expect(names('/community/tags/supply-chain-security/')).toEqual([
      'TCG Software Supply Chain Security',
      'TAG Security and Compliance',
    ]);
  });

  it('takes the beginning of a word for the word, and the other way round', () => {
    expect(names('/tags/infra')).toEqual(['TAG Infrastructure']);
    expect(names('/batches.html')).toEqual(['Batch']);
  });

  it('takes no short name for the beginning of another word', () => {
    expect(names('/tags/airflow/')).toEqual([]);
  });

  it('looks at topics too', () => {
    expect(names('/x/tag-storage/')).toEqual(['TAG Infrastructure']);
    expect(names('/AI/')).toEqual(['TCG Artificial Intelligence']);
  });

  it('says nothing of words that every address has, and of unknown ones', () => {
    expect(names('/tags/tcgs/and/index.html')).toEqual([]);
    expect(names('/nothing-like-it/')).toEqual([]);
    expect(names('/')).toEqual([]);
  });
});
