declare module '*/group.yaml' {
  const group: import('../registry/view').GroupView;
  export default group;
}
declare module '@groups/finder' {
  const groups: import('../registry/lists').FinderGroup[];
  export default groups;
}
declare module '@groups/tags' {
  const groups: import('../registry/view').GroupCard[];
  export default groups;
}
declare module '@groups/tcgs' {
  const groups: import('../registry/view').GroupCard[];
  export default groups;
}
declare module '@groups/subprojects' {
  const groups: import('../registry/view').GroupCard[];
  export default groups;
}
declare module '@groups/meetings' {
  const groups: import('../registry/lists').GroupMeetings[];
  export default groups;
}
