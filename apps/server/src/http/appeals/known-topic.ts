import { receptionAppeal } from '@qabyldau/reception-appeal';

/** A topic of the classifier; what else was written may say anything of anybody and does not go into the log. */
export const knownTopic = (topic: string | undefined): string =>
  topic !== undefined && Object.hasOwn(receptionAppeal.labels.values?.['topic'] ?? {}, topic)
    ? topic
    : 'other';
