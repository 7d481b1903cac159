import { z } from 'zod';

const Account = z.object({ id: z.string(), name: z.string().catch('') });
const User = Account.extend({ aadObjectId: z.string() });

/**
 * A conversation to go back to, as `referenceOf` makes it, with whatever is stored beside it. Without the service URL and the
 * conversation's id there is no way back; the rest may be missing, or odd, in what another version has stored.
 */
export const ReferenceShape = z.looseObject({
  channelId: z.string().optional().catch(undefined),
  serviceUrl: z.string(),
  bot: Account.optional().catch(undefined),
  user: User.partial({ aadObjectId: true }).optional().catch(undefined),
  conversation: z.object({
    id: z.string(),
    name: z.string().catch(''),
    isGroup: z.boolean().catch(false),
    conversationType: z.string().catch(''),
    tenantId: z.string().optional().catch(undefined),
  }),
});

/** Where somebody asked, and who: an answer that comes later goes there. Ids only, and nothing beside them: it is stored. */
export const OriginShape = z.object({ ...ReferenceShape.shape, channelId: z.string(), bot: Account, user: User });
