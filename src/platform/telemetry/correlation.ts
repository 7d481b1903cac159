import { answering, underWay } from '../time/shortQuestions.js';
import { createReference } from './reference.js';

/** Runs what answers an activity; its log lines all carry one id, however deep and late they are written. */
export const correlated = <T>(work: () => Promise<T>): Promise<T> => answering(createReference(), work);

/** The id of the work under way; undefined outside of any. */
export const correlation = underWay;
