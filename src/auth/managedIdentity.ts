import { type INetworkModule, ManagedIdentityApplication, type NetworkResponse } from '@azure/msal-node';

/** A user-assigned managed identity of this machine. Its tokens are kept for the whole process, however often it is made. */
export const createManagedIdentity = ({ clientId, network }: { clientId: string; network: INetworkModule }) =>
  new ManagedIdentityApplication({
    managedIdentityIdParams: { userAssignedClientId: clientId },
    system: { networkClient: withoutRetryAfter(network) },
  });

/** msal would sit out whatever the managed identity's endpoint asks for, on a timer of its own; without it, it waits a second. */
function withoutRetryAfter(network: INetworkModule): INetworkModule {
  const less = <T>({ headers, ...response }: NetworkResponse<T>): NetworkResponse<T> => ({
    ...response,
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'retry-after')),
  });
  return {
    sendGetRequestAsync: async <T>(...request: Parameters<INetworkModule['sendGetRequestAsync']>) =>
      less(await network.sendGetRequestAsync<T>(...request)),
    sendPostRequestAsync: async <T>(...request: Parameters<INetworkModule['sendPostRequestAsync']>) =>
      less(await network.sendPostRequestAsync<T>(...request)),
  };
}
