// Says instants in the reader's own time before a page is awake, in the words of src/components/meetings/when.ts: an
// element of `Local` in NextMeeting.tsx there, <small data-at="2026-12-01T16:00:00Z" data-clock="{days}">, gets its text
// here.
addEventListener('DOMContentLoaded', () => {
  const all = [...document.querySelectorAll('[data-clock]')];
  let zone = null;
  try {
    zone = localStorage.getItem('zone{namespace}');
  } catch {
    // Where nothing can be stored, nobody has chosen a zone.
  }
  // UTC is what the page was built with; the zones of groups are for the awake page to say.
  if (zone === 'group') for (const element of all) element.dataset.wakes = '';
  if (zone === 'group' || zone === 'UTC') return;
  const now = Date.now();
  const dayOf = (instant) => new Date(instant).setHours(0, 0, 0, 0) / 86_400_000;
  // Weeks since 1970, each from Monday on.
  const week = (milliseconds) => Math.floor((milliseconds / 86_400_000 + 3) / 7);
  for (const element of all) {
    const at = new Date(element.dataset.at);
    const parts = (options, locale = 'en-GB') => new Intl.DateTimeFormat(locale, options).formatToParts(at);
    const text = (options, locale) =>
      parts(options, locale)
        .map(({ value }) => value)
        .join('');
    const words = {
      days: () =>
        new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(Math.round(dayOf(at) - dayOf(now)), 'day'),
      day: () => `${text({ weekday: 'short' })}, ${text({ month: 'short' }, 'en-US')} ${text({ day: 'numeric' })}`,
      hour: () => text({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
      zone: () => parts({ timeZoneName: 'short' }, 'en-US').find(({ type }) => type === 'timeZoneName').value,
    };
    // What has begun is for the awake page to say, which knows how long it lasts and what comes next. So is an agenda in
    // which a meeting stands under another week than the reader's.
    const isElsewhere = week(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate())) !== week(at);
    if (at <= now || (isElsewhere && element.closest('[aria-labelledby^=week]'))) element.dataset.wakes = '';
    if (at > now) element.textContent = element.dataset.clock.replace(/{(\w+)}/g, (_, word) => words[word]());
  }
  for (const select of document.querySelectorAll('[data-zone]')) {
    select.selectedIndex = 0;
    const parts = new Intl.DateTimeFormat('en-US', { timeZoneName: 'longGeneric' }).formatToParts();
    select.options[0].textContent = `Yours: ${parts.find(({ type }) => type === 'timeZoneName').value}`;
  }
});
