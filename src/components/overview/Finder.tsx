import { useQueryString } from '@docusaurus/theme-common';
import type { Answer } from '@site/src/search/finder';
import { useEffect, useState } from 'react';
import { Answers } from './Answers';
import styles from './Finder.module.css';

/** Code and facts of the finder, which no page brings along. */
async function load(): Promise<(question: string) => Answer> {
  const [{ createFinder }, { default: data }] = await Promise.all([
    import('@site/src/search/finder'),
    import('@groups/finder'),
  ]);
  return createFinder(data);
}

/** A box that asks for a project, a topic or anything else; the question stands in the address of the page. */
export function Finder() {
  const [question, setQuestion] = useQueryString('q');
  const [isTouched, setTouched] = useState(false);
  const [finder, setFinder] = useState<{ ask: (question: string) => Answer }>();
  const isNeeded = isTouched || question !== '';
  useEffect(() => {
    if (isNeeded) load().then((ask) => setFinder({ ask }));
  }, [isNeeded]);

  const change = (value: string) => {
    // Docusaurus takes the focus away when it adds a step to the history itself.
    if (!question) window.history.pushState(null, '');
    setQuestion(value);
  };
  return (
    <div className={styles.finder} data-search="no">
      <search className={styles.form} aria-label="Groups">
        <label>
          What are you looking for?
          <input
            className="field"
            type="search"
            placeholder="Project, topic, or question: Cilium, storage, how do I join …"
            autoComplete="off"
            value={question}
            onFocus={() => setTouched(true)}
            onChange={({ target }) => change(target.value)}
          />
        </label>
      </search>
      {question.trim() && (finder ? <Answers answer={finder.ask(question)} /> : <p role="status">Loading …</p>)}
    </div>
  );
}
