/**
 * What joins a record of a report with a registration: Teams' own number, which a registration has as its id, and the number
 * in the organiser's own system (learn: virtual events webinar use cases).
 */
export const registrationKeys = (id: string | null, external: string | null): string[] => [
  ...(id?.trim() ? [`id ${id.trim().toLowerCase()}`] : []),
  ...(external?.trim() ? [`own ${external.trim().toLowerCase()}`] : []),
];
