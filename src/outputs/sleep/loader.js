// Stands in every built page instead of the site's scripts. It fetches them when somebody acts, keeps what is done until
// they run, and then does it again. They are run as modules, because a browser also compiles those that it fetches
// ahead, beside the page. Docusaurus makes this small; src/theme/Root calls `awake`.
((page, controls) => {
  const acts = new Map();
  let isWaking = false;

  const scripts = (kind) => [...page.querySelectorAll(`[type$=${kind}]`)].map(({ dataset }) => dataset.src);
  const add = (tag, properties) => page.head.append(Object.assign(page.createElement(tag), properties));
  const fetchAhead = (href) => add('link', { rel: 'modulepreload', href });
  const run = async (kind) => {
    const all = scripts(kind);
    all.forEach(fetchAhead);
    for (const src of all) {
      // A browser asks for a module only once; what failed then may be there now. If not, the page is one without
      // JavaScript, whose links and folded texts work.
      await import(src).catch(() => add('script', { src, onerror: self.awake }));
    }
  };
  const wake = () => {
    if (!isWaking) run('asleep');
    isWaking = true;
  };

  const listen = (event) => {
    const { type, target, key } = event;
    const control = target.closest?.(controls);
    const isShortcut =
      key === '/' ? !target.matches('input,select') : /^k$/i.test(key) && (event.ctrlKey || event.metaKey);
    // A link is an ordinary link, and touching text is scrolling.
    if (
      !control &&
      !isShortcut &&
      (type === 'click' || (type === 'pointerover' && !target.closest?.('label,input,select')))
    )
      return;
    wake();
    // What the page's own field of search needs beside the rest.
    if (type === 'focusin' && target.type === 'search') run('searched');
    if (!isShortcut && type !== 'click' && type !== 'submit') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // Who presses twice because nothing happens yet means one press.
    acts.set(control ?? key ?? type, event);
  };

  const sleep = new AbortController();
  for (const type of ['pointerover', 'focusin', 'keydown', 'click', 'submit'])
    addEventListener(type, listen, { capture: true, signal: sleep.signal });
  self.awake = () => {
    sleep.abort();
    for (const event of acts.values()) event.target.dispatchEvent(new event.constructor(event.type, event));
    acts.clear();
  };

  addEventListener('DOMContentLoaded', () => {
    if (location.search) wake();
    const near = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && wake(), {
      rootMargin: '400px',
    });
    for (const element of page.querySelectorAll('[data-wakes]')) near.observe(element);
    // Else it would take no press before the page is awake.
    for (const button of page.querySelectorAll('button:disabled')) button.disabled = false;
  });
  addEventListener('load', () => {
    const { saveData, effectiveType = '4g' } = navigator.connection ?? {};
    if (saveData || effectiveType !== '4g') return;
    // Once the page is painted for sure, and each in a moment of its own, because one takes milliseconds on a phone.
    setTimeout(() => {
      for (const href of scripts('asleep')) (self.requestIdleCallback ?? setTimeout)(() => fetchAhead(href));
    }, 500);
  });
})(document, 'button,summary,[role=button],[role=tab],[type=radio],[type=checkbox]');
