import { text } from '../../platform/http/wireShapes.js';

/** Where the connector tells somebody's id in the directory: under one name or the other, and for guests nowhere. */
export const directoryIds = { aadObjectId: text, objectId: text };

export const directoryIdIn = ({ aadObjectId, objectId }: { aadObjectId: string | null; objectId: string | null }) =>
  aadObjectId || objectId || null;
