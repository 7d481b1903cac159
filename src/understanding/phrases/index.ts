import type { CommandName } from '../../question/commandName.js';
import * as de from './de.js';
import * as en from './en.js';
import * as es from './es.js';
import * as fr from './fr.js';
import * as ja from './ja.js';
import type { Language } from './language.js';

export type { Language };
export type LanguageName = 'en' | 'de' | 'fr' | 'es' | 'ja';
export type Phrases = Readonly<Record<LanguageName, readonly string[]>>;

/** All of them are understood whatever the asker's locale: a German may type English. */
export const languages: Readonly<Record<LanguageName, Language>> = { en, de, fr, es, ja };

export const languageNames: readonly LanguageName[] = ['en', 'de', 'fr', 'es', 'ja'];

/** What people type for a command in each language. */
export const phrasesFor = (command: CommandName): Phrases => ({
  en: en.phrases[command],
  de: de.phrases[command],
  fr: fr.phrases[command],
  es: es.phrases[command],
  ja: ja.phrases[command],
});
