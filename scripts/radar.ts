/** Prints what somebody should look at, as Markdown; ends with status 1 if there is anything. */
import { loadOrThrow } from '../src/registry/load';
import { today } from '../src/registry/today';
import { diskTree } from '../src/registry/tree';
import { radar } from '../src/upkeep/radar';

const day = today(process.env.SOURCE_DATE_EPOCH, () => new Date());
const { text, count } = radar(loadOrThrow(diskTree('docs'), day), day);
process.stdout.write(text);
process.exitCode = count > 0 ? 1 : 0;
