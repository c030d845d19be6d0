// biome-ignore-all format: as a table, a line for each list
type ListOf<Name extends keyof Lists> = ReturnType<Lists[Name]>;
type Lists = typeof import('../views/lists').lists;

declare module '*/group.yaml' { const group: import('../views/group').GroupView; export default group }
declare module '@groups/finder' { const list: ListOf<'finder'>; export default list }
declare module '@groups/history' { const list: ListOf<'history'>; export default list }
declare module '@groups/latest' { const list: ListOf<'latest'>; export default list }
declare module '@groups/map' { const list: ListOf<'map'>; export default list }
declare module '@groups/tags' { const list: ListOf<'tags'>; export default list }
declare module '@groups/tcgs' { const list: ListOf<'tcgs'>; export default list }
declare module '@groups/subprojects' { const list: ListOf<'subprojects'>; export default list }
declare module '@groups/leadership' { const list: ListOf<'leadership'>; export default list }
declare module '@groups/legacy' { const list: ListOf<'legacy'>; export default list }
declare module '@groups/initiatives' { const list: ListOf<'initiatives'>; export default list }
declare module '@groups/meetings' { const list: ListOf<'meetings'>; export default list }
declare module '@groups/projects' { const list: ListOf<'projects'>; export default list }
