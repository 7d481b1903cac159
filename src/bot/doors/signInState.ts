import { z } from 'zod';
import { normalized } from '../../platform/normalized.js';

/** What Teams brings back from the sign-in page: a code, or a word that says why there is none. */
const SignInState = z.object({ state: z.string().min(1).max(200) });

/** Teams sends these where the code would be when somebody closes the page (msteams-docs#7985). */
const cancelled = new Set(['cancelledbyuser', 'usercancelledsignin']);

const sixDigits = /^\s*(\d{3})[\s-]?(\d{3})\s*$/;

/** The six digits of the sign-in page, in any width and with or without a blank between them; null for any other text. */
export function codeIn(text: string): string | null {
  const [, first, second] = sixDigits.exec(normalized(text, 'NFKC')) ?? [];
  return first && second ? first + second : null;
}

/** What a `signin/verifyState` says; null where it has no such form. */
export function readState(value: unknown): { code: string } | 'cancelled' | null {
  const read = SignInState.safeParse(value);
  if (!read.success) return null;
  const { state } = read.data;
  return cancelled.has(state.trim().toLowerCase()) ? 'cancelled' : { code: codeIn(state) ?? state };
}
