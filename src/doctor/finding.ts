/** One line of the doctor: what is well, or what is not and what to do about it. Never a secret. */
export type Finding = { ok: true; what: string } | { ok: false; what: string; remedy: string };

export const well = (what: string): Finding => ({ ok: true, what });
export const ill = (what: string, remedy: string): Finding => ({ ok: false, what, remedy });
