import { appId, askerOid, tenantId } from './doubles.js';

/** "Who attended", asked in the chat of a meeting. */
export const question = (serviceUrl: string) => ({
  type: 'message',
  id: 'm1',
  channelId: 'msteams',
  serviceUrl,
  text: '<at>Bot</at>&nbsp;Who  Attended',
  from: { id: '29:asker', aadObjectId: askerOid },
  recipient: { id: `28:${appId}` },
  conversation: { id: '19:meeting_abc@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId },
  channelData: { tenant: { id: tenantId }, meeting: { id: 'MCMxOTptZWV0aW5n' } },
});

export const postActivity = (address: string, activity: object, authorization = ''): Promise<Response> =>
  fetch(`${address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify(activity),
  });
