import { afterAll, beforeAll } from 'vitest';
import { createAzureJobQueue } from '../../src/storage/azure/azureJobQueue.js';
import { createAzureStore } from '../../src/storage/azure/azureStore.js';
import { openAzurePartition } from '../../src/storage/azure/azureTables.js';
import { type Azurite, startAzurite } from './azurite.js';
import { jobQueueContract } from './jobQueueContract.js';
import { storeContract } from './storeContract.js';

let azurite: Azurite | null = null;
beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite?.stop());

const newPartition = () => {
  if (!azurite) throw new Error('Azurite is not running');
  const account = { kind: 'connectionString' as const, connectionString: azurite.connectionString() };
  const prefix = azurite.newPrefix();
  return (table: string) => openAzurePartition({ account, prefix }, table, 'p');
};

storeContract('Azure Tables', async () => {
  const open = newPartition();
  return {
    open: async (clock) => createAzureStore({ partition: await open('entries'), clock }),
    remove: async () => {},
  };
});

jobQueueContract(
  'Azure Tables',
  async () => {
    const open = newPartition();
    return {
      open: async (clock) => createAzureJobQueue({ partition: await open('jobs'), clock }),
      remove: async () => {},
    };
  },
  { many: 300, runs: 20 },
);
