/**
 * Change: the diagram's steps stand in the page before any script; the drawing library is fetched only when the
 * diagram nears the screen; on a narrow screen a chart that runs left to right runs top to bottom. A drawing writes
 * styles, which only the policy of a page built with a diagram allows: whoever comes from another page loads it anew.
 */

import { outline } from '@site/src/registry/flowchart';
import type { Props } from '@theme/Mermaid';
import Mermaid from '@theme-original/Mermaid';
import clsx from 'clsx';
import { useEffect, useRef, useState } from 'react';
import styles from './styles.module.css';

/** A long chart that runs left to right would be drawn too small to read. */
const LONGEST_ROW = 5;
/** The policy of the page that was loaded, perhaps another one, if it refuses styles written by scripts. */
const REFUSAL = `meta[http-equiv="Content-Security-Policy"]:not([content*="style-src 'self' 'unsafe-inline'"])`;

export default function MermaidWrapper({ value }: Props) {
  const [drawn, setDrawn] = useState<string>();
  const [large, setLarge] = useState(false);
  const box = useRef<HTMLDivElement>(null);

  const steps = outline(value);
  const words = (
    <ul className={styles.outline}>
      {steps.map(({ from, label, to }) => (
        <li key={`${from} ${label} ${to}`}>
          {from} {label && <em>({label})</em>} → {to}
        </li>
      ))}
    </ul>
  );

  useEffect(() => {
    if (!box.current) return;
    if (document.querySelector(REFUSAL)) return window.location.reload();
    const draw = ([entry]: IntersectionObserverEntry[]) => {
      if (!entry?.isIntersecting) return;
      const isNarrow = window.innerWidth < 768 || steps.length > LONGEST_ROW;
      setDrawn(isNarrow ? value.replace(/^\s*(graph|flowchart) LR/, '$1 TD') : value);
      observer.disconnect();
    };
    const observer = new IntersectionObserver(draw, { rootMargin: '400px' });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [value, steps.length]);

  return (
    <figure className={styles.figure} data-writes-styles>
      <section
        ref={box}
        data-wakes
        className={clsx(styles.box, large && styles.large)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={`Diagram: ${steps[0]?.from} and what follows`}
      >
        {drawn ? <Mermaid value={drawn} /> : words}
      </section>
      <figcaption className={drawn ? undefined : styles.waiting}>
        <details>
          <summary>The diagram in words</summary>
          {words}
        </details>
        <button className={styles.zoom} type="button" aria-pressed={large} onClick={() => setLarge(!large)}>
          Enlarge the diagram
        </button>
      </figcaption>
    </figure>
  );
}
