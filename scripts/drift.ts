/** Says where the registry and its sources differ; with `--write` takes what is theirs. */
import { today } from '../src/registry/today';
import { drift } from '../src/upkeep/drift';

const day = today(process.env.SOURCE_DATE_EPOCH, () => new Date());
drift(process.argv.slice(2), 'docs', day, console.log).then((status) => {
  process.exitCode = status;
});
