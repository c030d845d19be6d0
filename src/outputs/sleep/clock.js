// Says instants in the reader's own time before React runs, in the words of src/components/meetings/when.ts: the pattern
// of <time data-clock="{days}, {date}, {hour} {zone}"> becomes its text. React needs `suppressHydrationWarning` there.
addEventListener('DOMContentLoaded', () => {
  const now = Date.now();
  const day = (instant) => new Date(instant).setHours(0, 0, 0, 0) / 86_400_000;
  for (const time of document.querySelectorAll('time[data-clock]')) {
    const at = new Date(time.dateTime);
    const say = (options, locale = 'en-GB') => new Intl.DateTimeFormat(locale, options).formatToParts(at);
    const text = (parts) => parts.map(({ value }) => value).join('');
    const words = {
      days: () => new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(Math.round(day(at) - day(now)), 'day'),
      date: () => text(say({ dateStyle: 'full' })),
      weekday: () => text(say({ weekday: 'long' })),
      hour: () => text(say({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })),
      zone: () => say({ timeZoneName: 'long' }, 'en-US').find(({ type }) => type === 'timeZoneName').value,
    };
    // What has begun is for React to say, which knows how long it lasts and what comes next.
    if (at <= now) time.dataset.wakes = '';
    else time.textContent = time.dataset.clock.replace(/{(\w+)}/g, (_, word) => words[word]());
  }
});
