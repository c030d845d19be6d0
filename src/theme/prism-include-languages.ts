/** Change: no languages, since code is not highlighted; the list of all that could be takes 7 KB on the way. */
export default function prismIncludeLanguages(): void {}
