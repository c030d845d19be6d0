import { errorAt, type Problem } from '../problems';
import type { Registry } from '../registry';
import { UNFINISHED } from '../tree';

/** A registry of which some files are old and some new may look right. */
export function* filesAreOfOneTime({ tree }: Registry): Generator<Problem> {
  if (!tree.files.includes(UNFINISHED)) return;
  const what = '"npm run drift -- --write" was interrupted, so some files are old and some new';
  yield errorAt(`${tree.name}/${UNFINISHED}`, 1, what, 'run "npm run drift", which finishes it');
}
