declare module '*/group.yaml' {
  const group: import('../views/group').GroupView;
  export default group;
}
declare module '@groups/finder' {
  const groups: import('../views/lists').FinderGroup[];
  export default groups;
}
declare module '@groups/tags' {
  const groups: import('../views/group').GroupCard[];
  export default groups;
}
declare module '@groups/tcgs' {
  const groups: import('../views/group').GroupCard[];
  export default groups;
}
declare module '@groups/subprojects' {
  const groups: import('../views/group').GroupCard[];
  export default groups;
}
declare module '@groups/meetings' {
  const groups: import('../views/lists').GroupMeetings[];
  export default groups;
}
