import { fileURLToPath } from 'node:url';

/** The folder that holds package.json and cards/: the same two levels up from src/platform and from dist/platform. */
export const packageRoot = fileURLToPath(new URL('../../', import.meta.url));
