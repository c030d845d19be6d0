type Lists = typeof import('../views/lists').lists;

declare module '*/group.yaml' {
  const group: import('../views/group').GroupView;
  export default group;
}
declare module '@groups/finder' {
  const list: ReturnType<Lists['finder']>;
  export default list;
}
declare module '@groups/history' {
  const list: ReturnType<Lists['history']>;
  export default list;
}
declare module '@groups/latest' {
  const list: ReturnType<Lists['latest']>;
  export default list;
}
declare module '@groups/map' {
  const list: ReturnType<Lists['map']>;
  export default list;
}
declare module '@groups/tags' {
  const list: ReturnType<Lists['tags']>;
  export default list;
}
declare module '@groups/tcgs' {
  const list: ReturnType<Lists['tcgs']>;
  export default list;
}
declare module '@groups/subprojects' {
  const list: ReturnType<Lists['subprojects']>;
  export default list;
}
declare module '@groups/leadership' {
  const list: ReturnType<Lists['leadership']>;
  export default list;
}
declare module '@groups/legacy' {
  const list: ReturnType<Lists['legacy']>;
  export default list;
}
declare module '@groups/initiatives' {
  const list: ReturnType<Lists['initiatives']>;
  export default list;
}
declare module '@groups/meetings' {
  const list: ReturnType<Lists['meetings']>;
  export default list;
}
declare module '@groups/projects' {
  const list: ReturnType<Lists['projects']>;
  export default list;
}
