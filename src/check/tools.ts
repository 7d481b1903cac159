import type { Seen } from './observations.js';

/** What the check may use beside what every question may: it reads, and writes nothing. */
export interface CheckTools {
  /** What was seen in the asker's tenant since the start. */
  seen: Seen;
  /** Milliseconds since then. */
  lookedFor: number;
  installation: Installation;
  /** What work comes to, or `late` after so many milliseconds. */
  within<T>(work: Promise<T>, milliseconds: number): Promise<T | 'late'>;
  /** What the connector answers when it is asked about the meeting of a thread; null where no meeting can be asked about. */
  meeting(thread: string): Promise<unknown>;
  /** What it answers about the asker in that meeting. */
  participant(thread: string): Promise<unknown>;
}

/** What runs here, and how it is set. */
export interface Installation {
  /** Of the bot and of Node. */
  version: string;
  node: string;
  /** Where it runs, as far as it can tell. */
  host: 'app-service' | 'container' | 'other';
  settings: {
    cloud: 'global' | 'usGovL4' | 'usGovL5';
    graph: 'v1.0' | 'beta';
    chatDetail: 'full' | 'summary' | 'counts';
    insight: 'full' | 'attendance';
    live: 'on' | 'off';
    summaries: 'on' | 'off';
    targetedMessages: 'on' | 'off';
    applicationAccess: 'off' | 'summaries';
  };
}
