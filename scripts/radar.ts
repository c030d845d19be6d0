/** Prints what somebody should look at, as Markdown; ends with status 1 if there is anything. */
import { loadOrThrow } from '../src/registry/load';
import { diskTree } from '../src/registry/tree';
import { radar } from '../src/upkeep/radar';
import { day } from './day';

const { text, count } = radar(loadOrThrow(diskTree('docs'), day), day);
process.stdout.write(text);
process.exitCode = count > 0 ? 1 : 0;
