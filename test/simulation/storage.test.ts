import { createAzureJobQueue } from '../../src/storage/azure/azureJobQueue.js';
import { createAzureStore } from '../../src/storage/azure/azureStore.js';
import { jobQueueContract } from '../storage/jobQueueContract.js';
import { storeContract } from '../storage/storeContract.js';
import { type AroundRequest, azurePartitionOf, createAzureTable } from './azurePartition.js';

// Answers come in a later turn, so that two clients can get in each other's way.
const atOnce: AroundRequest = async (_kind, request) => {
  await Promise.resolve();
  const answer = request();
  await Promise.resolve();
  return answer;
};

storeContract("the simulation's Azure Tables", async () => {
  const table = createAzureTable();
  return {
    open: async (clock) => createAzureStore({ partition: azurePartitionOf(table, atOnce), clock }),
    remove: async () => {},
  };
});

jobQueueContract(
  "the simulation's Azure Tables",
  async () => {
    const table = createAzureTable();
    return {
      open: async (clock) => createAzureJobQueue({ partition: azurePartitionOf(table, atOnce), clock }),
      remove: async () => {},
    };
  },
  { many: 1000, runs: 60 },
);
