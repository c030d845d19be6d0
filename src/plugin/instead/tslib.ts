/** Stands for `tslib`, 4 KB on the way, of which the browser's part of Docusaurus asks for this one function. */
type Module = { __esModule?: boolean };

export const __importDefault = (loaded: Module): unknown => (loaded.__esModule ? loaded : { default: loaded });
