import { z } from 'zod';
import { orNull } from '../../platform/http/wireShapes.js';

/** The id of a message, as somebody else tells it; what is no id of Teams' is none. */
export const MessageId = orNull(z.string().regex(/^[\w.:;=-]{1,100}$/));
