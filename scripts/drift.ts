/** Says where the registry and its sources differ; with `--write` takes what is theirs. */
import { drift } from '../src/upkeep/drift';
import { day } from './day';

drift(process.argv.slice(2), 'docs', day, console.log).then((status) => {
  process.exitCode = status;
});
